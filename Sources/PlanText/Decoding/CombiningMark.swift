/// What a combining mark U+0300…U+036F is to Vietnamese.
enum CombiningMark {
  /// A tone, 1…5 as in `Letters`: grave, acute, hook, tilde, dot below.
  case tone(UInt8)
  /// Circumflex, breve or horn: part of the letter itself.
  case shape(Shape)
  case other

  enum Shape: UInt8 { case circumflex, breve, horn }

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x300, 0x340: self = .tone(1)
    case 0x301, 0x341: self = .tone(2)
    case 0x309: self = .tone(3)
    case 0x303: self = .tone(4)
    case 0x323: self = .tone(5)
    case 0x302: self = .shape(.circumflex)
    case 0x306: self = .shape(.breve)
    case 0x31B: self = .shape(.horn)
    default: self = .other
    }
  }

  /// Whether a UTF-8 sequence of two bytes is a combining mark U+0300…U+036F.
  @inline(__always)
  static func isMark(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xCC || first == 0xCD && second <= 0xAF
  }
}

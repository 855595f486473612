/// A piece of an RTF file.
enum RTFToken: Equatable {
  case open, close
  /// A control word and its number.
  case word(String, Int?)
  /// A control symbol other than a hexadecimal byte: `\~`, `\*`.
  case symbol(UInt8)
  /// A byte of text, as such or as `\'hh`.
  case byte(UInt8)
}

/// Cuts an RTF file into tokens, whatever its bytes.
struct RTFScanner {
  private let bytes: [UInt8]
  private(set) var at: Int

  /// Longer control words are none of RTF's.
  private static let longestWord = 32

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = 0
  }

  /// The next token; nil at the end of the file.
  mutating func next() -> RTFToken? {
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x7B: return .open
      case 0x7D: return .close
      case 0x5C: return control()
      // Line ends and zeros are none of the text.
      case 0x0A, 0x0D, 0x00: continue
      default: return .byte(byte)
      }
    }
    return nil
  }

  /// Passes over `count` bytes of binary data.
  mutating func skip(_ count: Int) { at = min(bytes.count, at + max(0, count)) }

  private mutating func control() -> RTFToken? {
    guard at < bytes.count else { return nil }
    let first = bytes[at]
    guard Self.isLetter(first) else {
      at += 1
      guard first == 0x27 else { return .symbol(first) }
      guard at + 1 < bytes.count, let high = Self.digit(bytes[at]),
        let low = Self.digit(bytes[at + 1])
      else { return .symbol(first) }
      at += 2
      return .byte(high << 4 | low)
    }
    let start = at
    while at < bytes.count, Self.isLetter(bytes[at]), at - start < Self.longestWord { at += 1 }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    let value = number()
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return .word(name, value)
  }

  /// The number behind a control word; digits beyond ten are passed over.
  private mutating func number() -> Int? {
    var isNegative = false
    if at + 1 < bytes.count, bytes[at] == 0x2D, bytes[at + 1] &- 0x30 < 10 {
      isNegative = true
      at += 1
    }
    var value: Int?
    while at < bytes.count, bytes[at] &- 0x30 < 10 {
      let digit = Int(bytes[at] - 0x30)
      let so = value ?? 0
      value = so < 1_000_000_000 ? so * 10 + digit : so
      at += 1
    }
    return value.map { isNegative ? -$0 : $0 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

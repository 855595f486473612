/// A place in bytes that moves forward as they are read; nothing is copied.
///
/// For formats of bytes with a few marks of their own, whose text between the marks is passed over in strides.
public struct Cursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The place of the next byte.
  public private(set) var at = 0

  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  public var isAtEnd: Bool { at >= bytes.count }

  /// The next byte; 0 at the end.
  public var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// The bytes of `range`.
  public subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Passes one byte.
  public mutating func advance() { at = min(at + 1, bytes.count) }

  /// Passes `byte` where it stands next, and says whether it does.
  public mutating func pass(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Passes blanks and line ends.
  public mutating func passBlanks() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  /// Passes letters, digits and what else is above 0x2F in ASCII up to `z`, but for `/<=>`; the place of what was passed.
  public mutating func passName() -> Range<Int> {
    let start = at
    while at < bytes.count, bytes[at] > 0x2F, bytes[at] < 0x7B, bytes[at] != 0x3C,
      bytes[at] != 0x3D, bytes[at] != 0x3E
    {
      at += 1
    }
    return start..<at
  }

  /// Passes all bytes before the next `byte`, and not that; the place of what was passed, nil where there is none and nothing was passed.
  public mutating func pass(to byte: UInt8) -> Range<Int>? {
    let start = at
    let end = ByteSearch.first(byte, in: bytes, from: at)
    guard end < bytes.count else { return nil }
    at = end
    return start..<end
  }

  /// Passes all bytes that are left; their place.
  public mutating func passRest() -> Range<Int> {
    let start = at
    at = bytes.count
    return start..<at
  }

  /// Passes `mark` where it stands next, and says whether it does.
  public mutating func pass(_ mark: StaticString) -> Bool {
    let isNext = mark.withUTF8Buffer { mark in
      mark.count <= bytes.count - at && mark.indices.allSatisfy { bytes[at + $0] == mark[$0] }
    }
    if isNext { at += mark.utf8CodeUnitCount }
    return isNext
  }

  /// Passes all bytes before the next `mark`, and says whether there is one; nothing is passed where there is none.
  public mutating func pass(to mark: StaticString) -> Bool {
    let first = mark.withUTF8Buffer { $0.first ?? 0 }
    var copy = self
    while copy.pass(to: first) != nil {
      let place = copy.at
      if copy.pass(mark) {
        at = place
        return true
      }
      copy.advance()
    }
    return false
  }

  /// Passes decimal digits; their value, and ten to the power of their number, both without what is too large for 64 bits.
  public mutating func passDigits() -> (value: UInt64, power: UInt64) {
    var value: UInt64 = 0
    var power: UInt64 = 1
    while at < bytes.count, bytes[at] &- 0x30 < 10 {
      value = value &* 10 &+ UInt64(bytes[at] &- 0x30)
      power = power &* 10
      at += 1
    }
    return (value, power)
  }
}

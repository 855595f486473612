/// A place in bytes that moves forward as they are read; nothing is copied.
///
/// For formats of bytes with a few marks of their own, whose text between the marks is passed over in strides.
public struct Cursor {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline var place = 0

  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The place of the next byte.
  @inlinable public var at: Int { place }

  @inlinable public var isAtEnd: Bool { place >= bytes.count }

  /// The next byte; 0 at the end.
  @inlinable public var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// The bytes of `range`.
  @inlinable public subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Passes one byte.
  @inlinable public mutating func advance() { place = min(place + 1, bytes.count) }

  /// Passes `byte` where it stands next, and says whether it does.
  @inlinable public mutating func pass(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// Passes blanks and line ends.
  public mutating func passBlanks() {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }

  /// Passes letters, digits and what else is above 0x2F in ASCII up to `z`, but for `/<=>`; the place of what was passed.
  public mutating func passName() -> Range<Int> {
    let start = place
    while place < bytes.count, bytes[place] > 0x2F, bytes[place] < 0x7B, bytes[place] != 0x3C,
      bytes[place] != 0x3D, bytes[place] != 0x3E
    {
      place += 1
    }
    return start..<place
  }

  /// Passes all bytes before the next `byte`, and not that; the place of what was passed, nil where there is none and nothing was passed.
  public mutating func pass(to byte: UInt8) -> Range<Int>? {
    let start = place
    let end = ByteSearch.first(byte, in: bytes, from: place)
    guard end < bytes.count else { return nil }
    place = end
    return start..<end
  }

  /// Passes all bytes that are left; their place.
  public mutating func passRest() -> Range<Int> {
    let start = place
    place = bytes.count
    return start..<place
  }

  /// Passes `mark` where it stands next, and says whether it does.
  @inlinable @inline(__always)
  public mutating func pass(_ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard count <= bytes.count &- place else { return false }
    let next = UnsafeRawBufferPointer(bytes)
    let isNext = mark.withUTF8Buffer { mark in
      let mark = UnsafeRawBufferPointer(mark)
      var at = 0
      while at &+ 8 <= count {
        let word = mark.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        guard next.loadUnaligned(fromByteOffset: place &+ at, as: UInt64.self) == word else {
          return false
        }
        at &+= 8
      }
      while at < count, next[place &+ at] == mark[at] { at &+= 1 }
      return at == count
    }
    if isNext { place &+= count }
    return isNext
  }

  /// Passes all bytes before the next `mark`, and says whether there is one; nothing is passed where there is none.
  public mutating func pass(to mark: StaticString) -> Bool {
    let first = mark.withUTF8Buffer { $0.first ?? 0 }
    var copy = self
    while copy.pass(to: first) != nil {
      let start = copy.place
      if copy.pass(mark) {
        place = start
        return true
      }
      copy.advance()
    }
    return false
  }

  /// Passes decimal digits; their value, without what is too large for 64 bits, and their number.
  @inlinable public mutating func passDigits() -> (value: UInt64, count: Int) {
    let start = place
    var value: UInt64 = 0
    if place + 8 <= bytes.count {
      let (first, count) = Self.digits(bytes, at: place)
      place += count
      if count < 8 { return (first, count) }
      value = first
    }
    while place < bytes.count, bytes[place] &- 0x30 < 10 {
      value = value &* 10 &+ UInt64(bytes[place] &- 0x30)
      place += 1
    }
    return (value, place - start)
  }

  /// Passes a number below ten million with six decimals, as C prints numbers with `%f`; in millionths. Nil where none stands next, or fewer than 16 bytes, of which nothing is passed then.
  @inlinable @inline(__always)
  public mutating func passMillionths() -> UInt64? {
    guard bytes.count &- place >= 16 else { return nil }
    let raw = UnsafeRawBufferPointer(bytes)
    var at = place
    var whole: UInt64 = 0
    while at &- place < 7, raw[at] &- 0x30 < 10 {
      whole = whole &* 10 &+ UInt64(raw[at] &- 0x30)
      at &+= 1
    }
    guard at > place, raw[at] == 0x2E else { return nil }
    let (value, count) = Self.digits(bytes, at: at &+ 1)
    // Behind the sixth no digit stands.
    guard count == 6 else { return nil }
    place = at &+ 7
    return whole &* 1_000_000 &+ value
  }

  /// The digits that eight bytes begin with, read at once: their value and number.
  @inlinable @inline(__always)
  static func digits(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) -> (value: UInt64, count: Int) {
    let word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: place, as: UInt64.self)
    )
    let figures = word ^ 0x3030_3030_3030_3030
    // The high bit of the first byte above 9 is set; of those behind it nothing is asked.
    let others = ((figures &+ 0x7676_7676_7676_7676) | figures) & 0x8080_8080_8080_8080
    let count = others.trailingZeroBitCount / 8
    guard count > 0 else { return (0, 0) }
    // As if zeros stood before them; then neighbours are added up: digits, pairs, fours.
    var sum = figures << UInt64(64 - 8 * count)
    sum = ((sum & 0x0F0F_0F0F_0F0F_0F0F) &* (10 << 8 + 1)) >> 8
    sum = ((sum & 0x00FF_00FF_00FF_00FF) &* (100 << 16 + 1)) >> 16
    sum = ((sum & 0x0000_FFFF_0000_FFFF) &* (10_000 << 32 + 1)) >> 32
    return (sum, count)
  }
}

/// Looks for one byte in a text, eight bytes at a time: in prose most bytes a reader asks for are rare.
public enum ByteSearch {

  /// The first place from `start` on where `byte` stands; the end of `bytes` where it does not.
  @inlinable
  public static func first(
    _ byte: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at + 8 <= bytes.count,
      !hasZero(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ pattern)
    {
      at += 8
    }
    while at < bytes.count, bytes[at] != byte { at += 1 }
    return at
  }

  /// Whether `byte` stands in `bytes[range]`.
  @inlinable
  public static func contains(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer {
      first(byte, in: UnsafeBufferPointer(rebasing: $0[range]), from: 0) < range.count
    }
  }

  /// Whether one of the eight bytes of `word` is zero.
  @inlinable
  static func hasZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  /// Whether one of the eight bytes of `word` is below `limit`, which is 128 at most.
  @inlinable
  static func hasLess(_ word: UInt64, than limit: UInt8) -> Bool {
    (word &- UInt64(limit) &* 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  /// The place of the first byte from `start` on that may be less than `limit` or one of `first` and `second`; sought eight bytes at a time, so up to seven others may stand before it.
  @inlinable
  public static func skip(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    below limit: UInt8,
    _ first: UInt8,
    _ second: UInt8
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if hasLess(word, than: limit) || hasZero(word ^ (UInt64(first) &* ones))
        || hasZero(word ^ (UInt64(second) &* ones))
      {
        break
      }
      at += 8
    }
    return at
  }
}

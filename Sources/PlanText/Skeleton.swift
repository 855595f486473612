/// The letters and digits of a text without marks, case, spaces and signs: the key by which long lists are searched.
///
/// Coarser than `Folding`: "Đồng Đăng", "ĐỒNG ĐĂNG" and "Dông Đang" share one skeleton; whoever searches by it compares what was found.
public enum Skeleton {
  /// The skeleton of UTF-8 `bytes` as ASCII; letters of other alphabets are left out.
  @inlinable
  public static func of(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(bytes).withUnsafeBufferPointer { of($0) }
  }

  /// The skeleton of UTF-8 `bytes` as ASCII.
  public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var skeleton: [UInt8] = []
    skeleton.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let (scalar, length) = Tokenizer.decode(bytes, at, bytes.count)
      if let letter = letter(scalar) { skeleton.append(letter) }
      at += length
    }
    return skeleton
  }

  /// The first eight letters of the skeleton of UTF-8 `bytes` as one number, the last of them in its lowest byte.
  public static func opening(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var opening: UInt64 = 0
    var count = 0
    var at = 0
    while at < bytes.count, count < 8 {
      let (scalar, length) = Tokenizer.decode(bytes, at, bytes.count)
      if let letter = letter(scalar) {
        opening = opening &<< 8 | UInt64(letter)
        count += 1
      }
      at += length
    }
    return opening
  }

  private static func letter(_ scalar: UInt32) -> UInt8? {
    if (0x30...0x39).contains(scalar) { return UInt8(scalar) }
    guard Int(scalar) < Letters.table.count else { return nil }
    let letter = Letters.bare[Int(Letters.table[Int(scalar)] & 0x3F)]
    guard letter != 0 else { return nil }
    return UInt8(truncatingIfNeeded: Letters.alphabet[Int(letter) - 1].value)
  }
}

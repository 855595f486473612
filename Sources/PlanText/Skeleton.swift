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
      append(scalar, to: &skeleton)
      at += length
    }
    return skeleton
  }

  private static func append(_ scalar: UInt32, to skeleton: inout [UInt8]) {
    if (0x30...0x39).contains(scalar) { return skeleton.append(UInt8(scalar)) }
    guard Int(scalar) < Letters.table.count else { return }
    let letter = Letters.bare[Int(Letters.table[Int(scalar)] & 0x3F)]
    guard letter != 0 else { return }
    skeleton.append(UInt8(truncatingIfNeeded: Letters.alphabet[Int(letter) - 1].value))
  }
}

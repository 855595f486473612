/// The letters and digits of a text without marks, case, spaces and signs: the key by which long lists are searched.
///
/// Coarser than `Folding`: "Đồng Đăng", "ĐỒNG ĐĂNG" and "Dông Đang" share one skeleton; whoever searches by it compares what was found.
public enum Skeleton {
  /// The skeleton of UTF-8 `bytes` as ASCII; letters of other alphabets are left out.
  public static func of(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var skeleton: [UInt8] = []
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): append(scalar.value, to: &skeleton)
      case .error: continue
      case .emptyInput: return skeleton
      }
    }
  }

  private static func append(_ scalar: UInt32, to skeleton: inout [UInt8]) {
    if (0x30...0x39).contains(scalar) { return skeleton.append(UInt8(scalar)) }
    guard Int(scalar) < Letters.table.count else { return }
    let letter = Letters.bare[Int(Letters.table[Int(scalar)] & 0x3F)]
    guard letter != 0 else { return }
    skeleton.append(UInt8(truncatingIfNeeded: Letters.alphabet[Int(letter) - 1].value))
  }
}

/// Changes of format, each a code and an operand ([MS-DOC] 2.2.5.1).
struct DocSprms: Sequence {
  struct Change {
    var code: Int
    var operand: ArraySlice<UInt8>

    /// The operand as a number of at most four bytes.
    var value: Int {
      var value = 0
      for byte in operand.prefix(4).reversed() { value = value << 8 | Int(byte) }
      return value
    }
  }

  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  func makeIterator() -> Iterator { Iterator(rest: bytes) }

  struct Iterator: IteratorProtocol {
    fileprivate var rest: ArraySlice<UInt8>

    mutating func next() -> Change? {
      guard rest.count >= 3 else { return nil }
      let first = rest.startIndex
      let code = Int(rest[first]) | Int(rest[first + 1]) << 8
      rest = rest.dropFirst(2)
      let length: Int
      switch code >> 13 {
      case 0, 1: length = 1
      case 2, 4, 5: length = 2
      case 3: length = 4
      case 7: length = 3
      default:
        // The length stands before the operand; for the definition of a table in two bytes, one too high.
        let start = rest.startIndex
        if code == 0xD608 {
          guard rest.count >= 2 else { return nil }
          length = Swift.max(0, (Int(rest[start]) | Int(rest[start + 1]) << 8) - 1)
          rest = rest.dropFirst(2)
        } else {
          length = Int(rest[start])
          rest = rest.dropFirst()
        }
      }
      guard length <= rest.count else { return nil }
      let operand = rest.prefix(length)
      rest = rest.dropFirst(length)
      return Change(code: code, operand: operand)
    }
  }
}

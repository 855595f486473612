/// Shows the control characters U+0080…U+009F as what they are in Windows-1252, as browsers do.
enum Windows1252Symbols {
  /// The text with quotation marks and dashes in place of these control characters, and the map back.
  static func shown(_ bytes: [UInt8]) -> (text: [UInt8], map: OffsetMap) {
    bytes.withUnsafeBufferPointer { source in
      var text: [UInt8] = []
      var map = OffsetMap()
      text.reserveCapacity(source.count)
      var copied = 0
      var at = 0
      while at + 1 < source.count {
        guard source[at] == 0xC2, source[at + 1] & 0xE0 == 0x80,
          case let scalar = Windows1252Table.scalar(source[at + 1]), scalar > 0x9F
        else {
          at += 1
          continue
        }
        text.append(contentsOf: source[copied..<at])
        map.appendCopy(from: copied, count: at - copied)
        let start = text.count
        UTF8Bytes.append(scalar, to: &text)
        map.appendReplacement(from: at, inputCount: 2, outputCount: text.count - start)
        at += 2
        copied = at
      }
      text.append(contentsOf: source[copied...])
      map.appendCopy(from: copied, count: source.count - copied)
      return (text, map)
    }
  }
}

package import PlanText

/// What is wrong with a document that a reader gave: what holds for every one, whatever the bytes were, and does not hold here.
package func faults(of document: SourceDocument, from byteCount: Int? = nil) -> [String] {
  var faults: [String] = []
  var end = -1
  for (number, block) in document.blocks.enumerated() {
    let range = block.span.range
    guard range.lowerBound == end + 1, !range.isEmpty, range.upperBound <= document.text.count
    else {
      return faults + ["block \(number) at \(range) does not follow the one that ends at \(end)"]
    }
    if end >= 0, document.text[end] != 0x0A { faults.append("no line feed before block \(number)") }
    if document.text[range.lowerBound] & 0xC0 == 0x80 {
      faults.append("block \(number) begins within a letter")
    }
    if document.text[range].contains(0x0A) { faults.append("block \(number) holds a line feed") }
    if hasDoubledSpace(document.text[range]) {
      faults.append("block \(number) holds doubled spaces")
    }
    if block.kind == .tableCell, block.cell == nil { faults.append("cell \(number) has no place") }
    if let byteCount, !document.origins.isEmpty {
      if let input = document.origins.input(of: range) {
        if input.upperBound > byteCount { faults.append("block \(number) is from beyond the file") }
      } else {
        faults.append("block \(number) has no origin")
      }
    }
    end = range.upperBound
  }
  if document.text.count != max(0, end) { faults.append("text behind the last block") }
  if String(validating: document.text, as: UTF8.self) == nil { faults.append("text is no UTF-8") }
  return faults
}

private func hasDoubledSpace(_ text: ArraySlice<UInt8>) -> Bool {
  zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
}

public import PlanText

/// The clean text for people and other programs: a block a line, the cells of a table's row in one line, parted by tabs.
public func plainText(_ document: SourceDocument) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(document.text.count + 1)
  var cell: Block.Cell?
  for block in document.blocks {
    if let last = cell, let next = block.cell, last.table == next.table, last.row == next.row {
      // Paragraphs of one cell stay in its place.
      output.append(last.column == next.column ? 0x20 : 0x09)
    } else if !output.isEmpty {
      output.append(0x0A)
    }
    output.append(contentsOf: document.text[block.span.range])
    cell = block.cell
  }
  if !output.isEmpty { output.append(0x0A) }
  return String(decoding: output, as: UTF8.self)
}

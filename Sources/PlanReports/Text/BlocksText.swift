public import PlanText

/// The blocks, one a line: id, kind, line of the file, table cell and text, parted by tabs; a dash for what a block has not.
public func blocksText(_ document: SourceDocument) -> String {
  var output = ""
  for (id, block) in document.blocks.enumerated() {
    let line = block.origin.line.map { "\($0)" } ?? "-"
    let cell = block.cell.map { "\($0.table):\($0.row):\($0.column)" } ?? "-"
    let text = document.words(at: block.span)
    output += "\(id)\t\(block.kind.rawValue)\t\(line)\t\(cell)\t\(text)\n"
  }
  return output
}

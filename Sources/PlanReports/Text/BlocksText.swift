public import PlanText

/// The blocks, one a line: id, kind, line of the file or `p` and the paragraph of the part, table cell, computed label and text, parted by tabs; a dash for what a block has not.
public func blocksText(_ document: SourceDocument) -> String {
  var output = ""
  for (id, block) in document.blocks.enumerated() {
    let place =
      block.origin.line.map { "\($0)" } ?? block.origin.paragraph.map { "p\($0)" } ?? "-"
    let cell = block.cell.map { "\($0.table):\($0.row):\($0.column)" } ?? "-"
    let text = document.words(at: block.span)
    let label = block.computedLabel ?? "-"
    output += "\(id)\t\(block.kind.rawValue)\t\(place)\t\(cell)\t\(label)\t\(text)\n"
  }
  return output
}

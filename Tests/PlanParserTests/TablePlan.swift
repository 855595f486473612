import PlanText

extension SourceDocument {
  /// A document of the paragraphs `head`, one a line, and one table behind them; an empty string is an empty cell.
  init(head: String, rows: [[String]]) {
    var text = Array(head.utf8)
    var blocks: [Block] = []
    var start = 0
    for end in text.indices where text[end] == 0x0A {
      blocks.append(Block(kind: .paragraph, span: TextSpan(start..<end)))
      start = end + 1
    }
    blocks.append(Block(kind: .paragraph, span: TextSpan(start..<text.count)))
    for (row, cells) in rows.enumerated() {
      for (column, words) in cells.enumerated() where !words.isEmpty {
        text.append(0x0A)
        let start = text.count
        text += Array(words.utf8)
        blocks.append(
          Block(
            kind: .tableCell,
            span: TextSpan(start..<text.count),
            cell: Block.Cell(table: 0, row: row, column: column)
          )
        )
      }
    }
    self.init(info: SourceInfo(), text: text, blocks: blocks)
  }
}

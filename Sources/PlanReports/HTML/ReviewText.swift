import PlanModel
import PlanText

/// Writes the document's text with its values marked: paragraphs, headings, tables, page numbers.
struct ReviewText {
  let document: SourceDocument
  let facts: [ReviewFact]
  let language: Language
  private let pieces: [[MarkedText.Piece]]
  /// Blocks that carry a heading of the outline.
  private let headings: Set<Int>

  init(_ plan: Plan, _ document: SourceDocument, _ facts: [ReviewFact], _ language: Language) {
    self.document = document
    self.facts = facts
    self.language = language
    pieces = MarkedText(facts, in: document).pieces()
    let positions = BlockPositions(document)
    var headings: Set<Int> = []
    func walk(_ nodes: [OutlineNode]) {
      for node in nodes {
        if node.title != nil, let block = positions.position(of: node.span)?.block {
          headings.insert(block)
        }
        walk(node.children)
      }
    }
    walk(plan.outline)
    self.headings = headings
  }

  func write(to out: inout MarkupWriter) {
    var page: Int?
    var index = 0
    while index < document.blocks.count {
      let block = document.blocks[index]
      if let next = block.origin.page, next != page {
        page = next
        out.element(
          "div", [("class", "page")], (language == .vietnamese ? "Trang " : "Page ") + "\(next)")
      }
      let end = document.endOfTable(from: index)
      if end > index {
        writeTable(index..<end, to: &out)
        index = end
      } else {
        writeBlock(index, to: &out)
        index += 1
      }
    }
  }

  private func writeBlock(_ index: Int, to out: inout MarkupWriter) {
    let block = document.blocks[index]
    var classes = ["b"]
    if headings.contains(index) { classes.append("h") }
    if block.kind == .headerFooter { classes.append("furniture") }
    out.open("p", [("class", classes.joined(separator: " ")), ("id", "b\(index)")])
    if let label = block.computedLabel { out.element("span", [("class", "label")], label + " ") }
    writePieces(index, to: &out)
    out.raw("</p>\n")
  }

  private func writeTable(_ range: Range<Int>, to out: inout MarkupWriter) {
    out.raw("<div class=\"scroll\"><table>\n")
    var row: Int?
    var column: Int?
    for index in range {
      guard let cell = document.blocks[index].cell else { continue }
      if cell.row != row {
        if row != nil { out.raw("</td></tr>\n") }
        out.raw("<tr>")
      } else if cell.column != column {
        out.raw("</td>")
      }
      if cell.row != row || cell.column != column {
        var attributes: [(String, String)] = []
        if cell.rowSpan > 1 { attributes.append(("rowspan", "\(min(cell.rowSpan, 1000))")) }
        if cell.columnSpan > 1 { attributes.append(("colspan", "\(min(cell.columnSpan, 1000))")) }
        out.open("td", attributes)
      }
      row = cell.row
      column = cell.column
      writeBlock(index, to: &out)
    }
    if row != nil { out.raw("</td></tr>\n") }
    out.raw("</table></div>\n")
  }

  private func writePieces(_ index: Int, to out: inout MarkupWriter) {
    for piece in pieces[index] {
      guard let first = piece.facts.first else {
        out.text(document.text, piece.range)
        continue
      }
      let kinds = Set(piece.facts.map { facts[$0].kind })
      let classes =
        "k-\(facts[first].kind.rawValue)"
        + ReviewKind.allCases.filter(kinds.contains).map { " in-\($0.rawValue)" }.joined()
      out.open(
        "mark",
        [("class", classes), ("data-f", piece.facts.map { "\($0)" }.joined(separator: " "))])
      out.text(document.text, piece.range)
      out.close("mark")
    }
  }
}

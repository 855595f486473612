import PlanModel
import PlanText

/// Writes the text of a document into the elements of Akoma Ntoso, each byte once.
struct AkomaWriter {
  var out = MarkupWriter()
  private let document: SourceDocument
  private let marks: [AkomaMarks.Mark]
  /// The first mark that is not behind what was written.
  private var next = 0
  /// Blocks that hold a basis of the plan.
  private let bases: Set<Int>
  private var ids = AkomaIDs()

  init(_ plan: Plan, _ document: SourceDocument) {
    self.document = document
    marks = AkomaMarks(plan, document).all
    let positions = BlockPositions(document)
    bases = Set(
      plan.citations.filter { $0.role == .basis }
        .compactMap { positions.position(of: $0.span)?.block })
  }

  /// The beginning of an annex: its number among the annexes, and its heading.
  mutating func openAttachment(_ part: AkomaPart, _ number: Int) {
    ids.prefix = ""
    out.open("attachment", [("eId", ids.make("att_\(number)"))])
    ids.prefix = "att_\(number)__"
    guard let heading = part.heading else { return }
    out.open("heading", [("eId", ids.make("heading"))])
    write(document.blocks[heading].span.range)
    out.raw("</heading>\n")
  }

  mutating func writeZones(of part: AkomaPart) {
    writeZone("preface", part.preface)
    writePreamble(part.preamble)
    out.raw("<mainBody>\n")
    let length = out.bytes.count
    write(part.body.pieces)
    for child in part.body.children { write(child, below: "") }
    if out.bytes.count == length { out.raw("<p/>\n") }
    out.raw("</mainBody>\n")
    writeZone("conclusions", part.conclusions)
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    document.text[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
  }

  private mutating func writeZone(_ name: String, _ blocks: Range<Int>) {
    let pieces = AkomaDivision.pieces(document, blocks)
    guard !pieces.isEmpty else { return }
    out.raw("<\(name)>\n")
    write(pieces, keepsBlank: true)
    out.raw("</\(name)>\n")
  }

  private mutating func writePreamble(_ blocks: Range<Int>) {
    let pieces = AkomaDivision.pieces(document, blocks)
    guard !pieces.isEmpty else { return }
    out.raw("<preamble>\n")
    var isOpen = false
    for piece in pieces {
      if case .text(let block, let range) = piece, bases.contains(block) {
        if !isOpen { out.open("citations", [("eId", ids.make("cits"))]) }
        isOpen = true
        out.open("citation", [("eId", ids.make("cit"))])
        writeParagraph(block, range)
        out.raw("</citation>\n")
      } else {
        if isOpen { out.raw("</citations>\n") }
        isOpen = false
        write([piece], keepsBlank: true)
      }
    }
    if isOpen { out.raw("</citations>\n") }
    out.raw("</preamble>\n")
  }

  private mutating func write(_ pieces: [AkomaDivision.Piece], keepsBlank: Bool = false) {
    for piece in pieces {
      switch piece {
      case .table(let blocks): writeTable(blocks)
      case .text(let block, let range):
        if keepsBlank || !isBlank(range) { writeParagraph(block, range) }
      }
    }
  }

  /// One numbered part: number, heading, the text before its parts, its parts.
  private mutating func write(_ division: AkomaDivision, below parent: String) {
    guard let outline = division.outline else { return }
    let kind = AkomaKind(outline.label)
    let id = ids.make(parent + kind.id(of: outline.label))
    out.open(kind.rawValue, [("eId", id)])
    var pieces = division.pieces
    if case .text(let block, let range) = pieces.first {
      let head = AkomaHead(outline, document, block, range)
      pieces[0] = .text(block: block, head.rest)
      if head.number.isEmpty {
        if let label = document.blocks[block].computedLabel {
          out.element("num", [("status", "editorial")], label)
        }
      } else {
        out.raw("<num>")
        write(head.number)
        out.raw("</num>")
      }
      var heading = head.heading
      if heading == nil, head.rest.isEmpty, let below = titleBelow(outline, pieces) {
        heading = below
        pieces.remove(at: 1)
      }
      if let heading {
        out.open("heading", [("eId", ids.make(id + "__heading"))])
        write(heading)
        out.raw("</heading>")
      }
    }
    out.raw("\n")
    let hasText = pieces.contains {
      if case .text(_, let range) = $0 { !isBlank(range) } else { true }
    }
    if hasText {
      let name = division.children.isEmpty ? "content" : "intro"
      out.open(name, [("eId", ids.make(id + "__" + name))])
      out.raw("\n")
      write(pieces)
      out.raw("</\(name)>\n")
    }
    for child in division.children { write(child, below: id + "__") }
    out.raw("</\(kind.rawValue)>\n")
  }

  /// The block that holds nothing but the heading and stands below the number: "Phần I", "MỤC ĐÍCH".
  private func titleBelow(_ outline: OutlineNode, _ pieces: [AkomaDivision.Piece]) -> Range<Int>? {
    guard let title = outline.title, pieces.count > 1, case .text(_, let range) = pieces[1],
      range.lowerBound <= Int(title.start), Int(title.end) <= range.upperBound
    else { return nil }
    return range
  }

  private mutating func writeParagraph(_ block: Int, _ range: Range<Int>) {
    let source = document.blocks[block]
    if source.kind == .headerFooter {
      out.raw("<p class=\"headerFooter\">")
    } else {
      out.raw("<p>")
    }
    if range.lowerBound == Int(source.span.start), let label = source.computedLabel {
      out.element("span", [("class", "computedLabel"), ("status", "editorial")], label + " ")
    }
    write(range)
    out.raw("</p>\n")
  }

  private mutating func writeTable(_ blocks: Range<Int>) {
    out.open("table", [("eId", ids.make("table"))])
    var place: (row: Int, column: Int)?
    for index in blocks {
      guard let cell = document.blocks[index].cell else { continue }
      if cell.row != place?.row {
        out.raw(place == nil ? "\n<tr>" : "</td></tr>\n<tr>")
      } else if cell.column != place?.column {
        out.raw("</td>")
      }
      if cell.row != place?.row || cell.column != place?.column {
        var attributes: [(String, String)] = []
        if cell.rowSpan > 1 { attributes.append(("rowspan", "\(cell.rowSpan)")) }
        if cell.columnSpan > 1 { attributes.append(("colspan", "\(cell.columnSpan)")) }
        out.open("td", attributes)
      }
      place = (cell.row, cell.column)
      writeParagraph(index, document.blocks[index].span.range)
    }
    out.raw("</td></tr>\n</table>\n")
  }

  /// The text of `range` with the marks that lie wholly in it.
  private mutating func write(_ range: Range<Int>) {
    var at = range.lowerBound
    var open: [AkomaMarks.Mark] = []
    func close(_ writer: inout AkomaWriter, before offset: Int) {
      while let last = open.last, Int(last.span.end) <= offset {
        writer.out.text(writer.document.text, at..<Int(last.span.end))
        at = Int(last.span.end)
        writer.out.close(last.element)
        open.removeLast()
      }
    }
    while next < marks.count, Int(marks[next].span.start) < range.upperBound {
      let mark = marks[next]
      next += 1
      guard range.lowerBound <= Int(mark.span.start), Int(mark.span.end) <= range.upperBound else {
        continue
      }
      close(&self, before: Int(mark.span.start))
      out.text(document.text, at..<Int(mark.span.start))
      at = Int(mark.span.start)
      out.open(mark.element, mark.attributes)
      open.append(mark)
    }
    close(&self, before: range.upperBound)
    out.text(document.text, at..<range.upperBound)
  }
}

import PlanAudit
import PlanModel
import PlanText

/// Quotes of one document: words in what stands around them, and where they stand.
struct PageQuotes {
  /// A quote as the page has it: numbers of its text and of its place, and the UTF-16 units that are meant.
  struct Quote {
    var text: Int
    var start: Int
    var length: Int
    var place: Int
  }

  /// Code points shown on either side of the words, and of the words themselves.
  private static let around = 110
  private static let longest = 600

  private let document: SourceDocument
  private let positions: BlockPositions
  /// Where numbered parts begin, and their paths; where closing blocks and annexes begin, with an empty path.
  private let sections: [(start: Int, path: String)]

  init(_ audited: AuditedDocument) {
    document = audited.document
    positions = BlockPositions(audited.document)
    let header = audited.plan.header
    var sections: [(start: Int, path: String)] = []
    func add(_ nodes: [OutlineNode]) {
      for node in nodes {
        sections.append((Int(node.span.start), node.section))
        add(node.children)
      }
    }
    add(audited.plan.outline)
    let ends =
      header.signatures.flatMap(\.lines) + header.recipients + audited.plan.particulars.annexes
    sections += ends.map { (Int($0.start), "") }
    self.sections = sections.sorted { $0.start < $1.start }
  }

  /// The words at `span` in what stands around them; nil where it stands in no block.
  ///
  /// - Returns: The text, the UTF-16 units of the words in it, and where they stand.
  func find(_ span: TextSpan, _ words: AuditPageWords) -> (
    text: String, start: Int, length: Int, place: String
  )? {
    guard let position = positions.position(of: span) else { return nil }
    let block = document.blocks[position.block]
    let before = tail(of: block.span.range.lowerBound..<position.span.range.lowerBound)
    let own = head(of: position.span.range, Self.longest)
    let after = head(of: position.span.range.upperBound..<block.span.range.upperBound, Self.around)
    return (
      before + own + after, before.utf16.count, own.utf16.count, place(of: span, in: block, words)
    )
  }

  /// `mục II.3, trang 4, dòng 12`, as far as it is known.
  private func place(of span: TextSpan, in block: Block, _ words: AuditPageWords) -> String {
    var parts: [String] = []
    let section = section(at: Int(span.start))
    if !section.isEmpty { parts.append(words["section"] + " " + section) }
    if let page = block.origin.page { parts.append(words["page"] + " \(page)") }
    if let line = block.origin.line {
      parts.append(words["line"] + " \(line)")
    } else if block.origin.page == nil, let paragraph = block.origin.paragraph {
      parts.append(words["paragraph"] + " \(paragraph)")
    }
    return parts.joined(separator: ", ")
  }

  private func section(at offset: Int) -> String {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sections[low - 1].path : ""
  }

  private func head(of range: Range<Int>, _ limit: Int) -> String {
    let scalars = document.words(at: TextSpan(range)).unicodeScalars
    return scalars.count > limit ? plain(scalars.prefix(limit)) + "…" : plain(scalars[...])
  }

  private func tail(of range: Range<Int>) -> String {
    let scalars = document.words(at: TextSpan(range)).unicodeScalars
    let isCut = scalars.count > Self.around
    return isCut ? "…" + plain(scalars.suffix(Self.around)) : plain(scalars[...])
  }

  /// On one line, without control characters.
  private func plain(_ scalars: Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar.properties.isWhitespace {
        text.append(" ")
      } else {
        text.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
      }
    }
    return String(text)
  }
}

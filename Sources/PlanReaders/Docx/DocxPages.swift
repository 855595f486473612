import PlanNative

/// Pages as far as the file tells: Word writes where pages broke when it last showed the document; other programs write only the breaks that somebody asked for.
struct DocxPages {
  /// The current page, from 1; nil where the file tells of no page break at all.
  private(set) var page: Int?
  private let hasRendered: Bool

  init(_ tree: NamedTree<DocxName>) {
    var hasRendered = false
    var hasBreaks = false
    for node in tree.all(.renderedPageBreak, .lineBreak, .pageBreakBefore) {
      switch tree.name(node) {
      case .renderedPageBreak: hasRendered = true
      case .lineBreak where tree.attribute(.type, of: node) == "page": hasBreaks = true
      case .pageBreakBefore: hasBreaks = hasBreaks || tree.isOn(node)
      default: break
      }
    }
    self.hasRendered = hasRendered
    page = hasRendered || hasBreaks ? 1 : nil
  }

  /// A page broke here when the document was last shown.
  mutating func renderedBreak() { advance() }

  /// Somebody asked for a new page.
  mutating func breakPage() { if !hasRendered { advance() } }

  mutating func endSection() { if !hasRendered { advance() } }

  /// Goes back to the page of a row's beginning, for its next cell.
  mutating func turn(to page: Int?) { self.page = page }

  private mutating func advance() {
    if let page { self.page = page + 1 }
  }
}

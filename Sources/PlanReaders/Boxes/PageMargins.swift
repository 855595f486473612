/// The edges of the running text on pages that do not show them: whose lines are all short, or all indented.
///
/// A page shows its edges where a sentence goes on from one of its lines to the next. One that does not has those of the pages that do.
enum PageMargins {
  /// Points that lines are indented at the most.
  private static let widest = 60.0
  /// Points by which the left edges of pages differ at the most.
  private static let step = 2.0

  /// `lines` with these edges; `pages` tell their sizes.
  static func given(to lines: [BoxLayout.Line], _ pages: [BoxPage]) -> [BoxLayout.Line] {
    var edges: [Int: ClosedRange<Double>] = [:]
    var shown: Set<Int> = []
    for index in lines.indices where isRunningText(lines[index]) {
      let page = lines[index].page
      edges[page] = edges[page] ?? lines[index].edges
      if LineFill.cut(lines, before: index) != nil { shown.insert(page) }
    }
    let known = edges.keys.filter(shown.contains).sorted()
    guard !known.isEmpty, known.count < edges.count else { return lines }
    var common: [Int: ClosedRange<Double>] = [:]
    for (page, own) in edges where !shown.contains(page) {
      common[page] = Self.edges(of: page, own, known, edges, pages)
    }
    return lines.map { line in
      guard isRunningText(line), line.edges == edges[line.page], let edges = common[line.page]
      else { return line }
      var line = line
      line.edges = edges
      return line
    }
  }

  private static func isRunningText(_ line: BoxLayout.Line) -> Bool {
    line.container == 0 && line.words[0].confidence == nil
  }

  /// What the pages `known` of the same size tell of a page, those on the same side of the paper first; nil where there is none.
  private static func edges(
    of page: Int,
    _ own: ClosedRange<Double>,
    _ known: [Int],
    _ edges: [Int: ClosedRange<Double>],
    _ pages: [BoxPage]
  ) -> ClosedRange<Double>? {
    func width(_ page: Int) -> Double {
      pages.indices.contains(page - 1) ? pages[page - 1].width : 0
    }
    let alike = known.filter { abs(width($0) - width(page)) < 1 }
    let sameSide = alike.filter { $0 % 2 == page % 2 }
    let found = (sameSide.isEmpty ? alike : sameSide).compactMap { edges[$0] }
    guard !found.isEmpty else { return nil }
    let left = found.map(\.lowerBound).sorted()[found.count / 2]
    let right = found.map(\.upperBound).sorted()[found.count / 2]
    let isIndented = own.lowerBound - left > step && own.lowerBound - left <= widest
    return (isIndented ? left : own.lowerBound)...max(own.upperBound, right)
  }
}

import PlanText

/// What belongs to the page and not to the text, found among cleaned lines and left out of the blocks.
struct Furniture {
  /// The kinds, named in the notes.
  enum Kind: String, CaseIterable {
    case pageNumber = "page-number"
    case runningHead = "running-head"
    case formFeed = "form-feed"
    case signatureStamp = "signature-stamp"
    case rule
  }

  /// How many of each kind were left out.
  private(set) var counts: [Kind: Int] = [:]

  /// Marks furniture in `lines` as dropped and the lines after it as standing after a gap.
  init(_ text: [UInt8], _ lines: inout [TextLine], _ containers: [LineContainer], formFeeds: Int) {
    if formFeeds > 0 { counts[.formFeed] = formFeeds }
    var kinds = [Kind?](repeating: nil, count: lines.count)
    for index in lines.indices where RuleLine.matches(text, lines[index].range) {
      kinds[index] = .rule
    }
    for index in SignatureStamp.lines(text, lines) { kinds[index] = .signatureStamp }
    let isCell = containers.map { $0.kind == .tableCell }
    for index in PageNumbers(text, lines, isCell: isCell).accepted { kinds[index] = .pageNumber }
    for index in RunningHeads(text, lines, kinds, isCell: isCell).accepted {
      kinds[index] = .runningHead
    }
    drop(kinds, &lines)
  }

  /// One note for each kind: the kind and how often it was met.
  var notes: [Note] {
    Kind.allCases.compactMap { kind in
      counts[kind].map { Note(.furnitureDropped, .info, kind.rawValue, "\($0)") }
    }
  }

  private mutating func drop(_ kinds: [Kind?], _ lines: inout [TextLine]) {
    var gap = TextLine.Gap.none
    for index in lines.indices {
      if let kind = kinds[index] {
        counts[kind, default: 0] += 1
        lines[index].isDropped = true
        let own: TextLine.Gap = kind == .rule ? .blank : .page
        gap = [gap, own, lines[index].gap].max { $0.rawValue < $1.rawValue } ?? own
      } else {
        if gap.rawValue > lines[index].gap.rawValue { lines[index].gap = gap }
        gap = .none
      }
    }
  }
}

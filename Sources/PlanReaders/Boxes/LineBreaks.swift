/// Tells line ends that somebody made from those where the next word did not fit.
struct LineBreaks {
  private var lines: [BoxLayout.Line]
  private let breaks: [LineFill.Break]
  private let fill: LineFill

  private static let fewest = (cut: 8, ended: 4)
  /// Share of the lines whose ends are certain that must end as theirs do.
  private static let share = 0.95

  private init(_ lines: [BoxLayout.Line]) {
    let fill = LineFill(lines)
    self.lines = lines
    self.fill = fill
    breaks = lines.indices.map { fill.breakBefore($0, of: lines) }
  }

  /// The lines with what is known of the breaks before them; `ends` says, where places do not tell it, which lines of a range of pages end in a blank.
  static func marked(
    _ lines: [BoxLayout.Line],
    _ ends: (ClosedRange<Int>) -> LineEnds?
  ) -> [BoxLayout.Line] {
    var breaks = LineBreaks(lines)
    breaks.mark()
    if let pages = breaks.doubtfulPages, let ends = ends(pages) { breaks.mark(ends) }
    return breaks.lines
  }

  private mutating func mark() {
    for index in lines.indices where lines[index].link == .open {
      switch breaks[index] {
      case .unknown: break
      case .ended: lines[index].link = .ended
      case .filled: lines[index].link = .inside
      case .full:
        if !isDoubtful(index) { lines[index].link = .inside }
      }
    }
  }

  /// Whether a full line before the line `index` may end a paragraph.
  private func isDoubtful(_ index: Int) -> Bool {
    guard breaks[index] == .full, lines[index].opening != .lower,
      let before = LineFill.before(index, lines)
    else { return false }
    switch lines[before].ending {
    case .stop, .colon, .semicolon: return true
    case .none, .comma: return false
    }
  }

  /// The pages from the first doubtful break to the last; nil where there is none, or first lines show themselves by their indentation.
  private var doubtfulPages: ClosedRange<Int>? {
    guard !fill.indentsFirstLines else { return nil }
    let pages = lines.indices.filter(isDoubtful).map { lines[$0].page }
    guard let first = pages.min(), let last = pages.max() else { return nil }
    return first...last
  }

  /// Marks full lines by the blanks they end in, where lines that certainly go on end in one and others do not.
  private mutating func mark(_ ends: LineEnds) {
    var cut = (all: 0, blank: 0)
    var cutNarrow = (all: 0, blank: 0)
    var ended = (all: 0, blank: 0)
    for index in lines.indices {
      guard let before = LineFill.before(index, lines) else { continue }
      let isCut = LineFill.cut(lines, before: index) != nil
      guard isCut || breaks[index] == .ended, let blank = ends.isBlankEnded(lines[before]) else {
        continue
      }
      func count(_ sum: inout (all: Int, blank: Int)) {
        sum.all += 1
        if blank { sum.blank += 1 }
      }
      if !isCut {
        count(&ended)
      } else if fill.hasRoom(behind: lines[before]) {
        count(&cut)
      } else {
        count(&cutNarrow)
      }
    }
    func most(_ sum: Int, of all: Int) -> Bool { Double(sum) >= Double(all) * Self.share }
    guard cut.all >= Self.fewest.cut, most(cut.blank, of: cut.all),
      ended.all >= Self.fewest.ended, most(ended.all - ended.blank, of: ended.all)
    else { return }
    let needsRoom = cutNarrow.all < Self.fewest.cut || !most(cutNarrow.blank, of: cutNarrow.all)
    for index in lines.indices where breaks[index] == .full {
      guard lines[index].opening != .lower, let before = LineFill.before(index, lines),
        let blank = ends.isBlankEnded(lines[before])
      else { continue }
      if blank {
        lines[index].link = .inside
      } else if !needsRoom || fill.hasRoom(behind: lines[before]) {
        lines[index].link = .ended
      }
    }
  }
}

internal import PlanModel
internal import PlanText

/// The columns of a chart of times, "Tháng 1 | Tháng 2 | …", in which a mark says when the task of a row is done.
struct MarkedColumns {
  /// What the heading of each such column says, where the heading stands.
  private(set) var times: [Int: When] = [:]

  /// Columns that make such a chart.
  private static let fewest = 2
  private static let groups = PhraseTable<Bool>(
    lines: "tháng\ncác tháng\ntháng thực hiện\nthời gian (tháng)")
  private static let months = 1...12

  /// Reads the head and the cells of the table whose lines are `lines`; empty where no column of a time holds marks and nothing else.
  init(_ lines: [Int], of draft: Draft) {
    guard let heads = TableHeads(lines, of: draft) else { return }
    let tokens = draft.tokens
    var marks: [Int: Int] = [:]
    // Months that are only numbered look like a row that numbers the columns.
    var numbers: [Int: Range<Int>] = [:]
    var others: Set<Int> = []
    for index in lines {
      guard let cell = draft.lines[index].cell, !draft.lines[index].tokens.isEmpty else { continue }
      if cell.row == heads.numbering { numbers[cell.column] = draft.lines[index].tokens }
      guard cell.row > heads.lastRow else { continue }
      if Self.isMark(draft.lines[index].tokens, tokens) {
        marks[cell.column, default: 0] += 1
      } else if !Self.isBlank(draft.lines[index].tokens, tokens) {
        others.insert(cell.column)
      }
    }
    guard !marks.isEmpty else { return }
    let reader = TimeReader(defaultYear: draft.planYear)
    for column in heads.columns.keys where !others.contains(column) {
      let words = heads.words(over: column) + [numbers[column]].compactMap(\.self)
      if let when = Self.time(words, reader, draft) { times[column] = when }
    }
    if times.count < Self.fewest || !times.keys.contains(where: { marks[$0] != nil }) {
      times = [:]
    }
  }

  /// Whether a cell holds one sign and nothing else: `x`, `X`, `✓`, `●`.
  static func isMark(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let only = words.first, words.count == 1 else { return false }
    if tokens[only].kind == .symbol { return signs.contains(tokens.words(words)) }
    return crosses.match(tokens, at: only, before: only + 1) != nil
  }

  private static let signs: Set<String> = [
    "✓", "✔", "√", "☑", "☒", "✗", "✘", "×", "●", "•", "■", "◆", "▲", "★", "*", "+",
  ]
  private static let crosses = PhraseTable<Bool>(lines: "x\nv")

  /// Whether a cell says that there is nothing: `-`, `…`, `0`.
  private static func isBlank(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    words.allSatisfy { tokens[$0].kind == .symbol || tokens.value($0) == 0 }
  }

  /// "Tháng 3", "Quý III/2026"; "3" and "T3" where "Tháng" stands above or is meant.
  private static func time(_ words: [Range<Int>], _ reader: TimeReader, _ draft: Draft) -> When? {
    let tokens = draft.tokens
    guard let leaf = words.last, !leaf.isEmpty else { return nil }
    if let match = reader.cell(tokens, in: leaf), match.range == leaf,
      let time = match.times.first, match.times.count == 1, time.from != nil || time.to != nil
    {
      return When(time, at: tokens.span(leaf))
    }
    guard leaf.count <= 2, let last = leaf.last, let month = tokens.value(last),
      months.contains(month), let year = draft.planYear
    else { return nil }
    let isNamed =
      leaf.count == 2 && initials.match(tokens, at: leaf.lowerBound, before: last) != nil
    let isUnderMonths =
      leaf.count == 1
      && words.dropLast().contains {
        groups.match(tokens, at: $0.lowerBound, before: $0.upperBound) != nil
      }
    guard isNamed || isUnderMonths else { return nil }
    let first = PartialDate(year: year, month: month, day: 1)
    let time = TimeExpression(
      .within, from: first,
      to: PartialDate(year: year, month: month, day: PartialDate.days(inMonth: month, of: year)))
    return When(time, at: tokens.span(leaf))
  }

  private static let initials = PhraseTable<Bool>(lines: "t\nth")
}

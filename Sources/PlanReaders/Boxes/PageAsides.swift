import PlanText

/// What stands behind or beside a page's text and does not belong to it: slanted words across the page, and long lines on their ends in its margin. Each is kept once, behind everything else.
struct PageAsides {
  /// The lines to keep, each in a container of its own.
  private(set) var lines: [(run: BoxRun, page: Int)] = []
  /// How many were left out as they say the same as others.
  private(set) var repeated = 0
  private var seen: Set<WordText> = []

  /// How many times as high as wide a word on its end is at least that is no head of a column.
  private static let least = 12.0

  mutating func add(_ runs: [BoxRun], page: Int) {
    for run in runs {
      if run.words.count == 1, !seen.insert(run.words[0].text).inserted {
        repeated += 1
      } else {
        lines.append((run, page))
      }
    }
  }

  /// Takes the long lines on their ends out of a page whose tables were taken out before.
  mutating func takeMargins(of page: inout BoxPage, number: Int) {
    guard page.runs.contains(where: Self.isMargin) else { return }
    add(page.runs.filter(Self.isMargin), page: number)
    page.runs.removeAll(where: Self.isMargin)
  }

  private static func isMargin(_ run: BoxRun) -> Bool {
    run.words.count == 1 && run.words[0].confidence == nil
      && run.box.height > least * run.box.width && run.words[0].count >= 4
  }
}

import PlanText

/// What stands behind or beside a page's text and does not belong to it: slanted words across the page, and long or large lines on their ends. Each is kept once, behind everything else.
struct PageAsides {
  /// The lines to keep, each in a container of its own.
  private(set) var lines: [(run: BoxRun, page: Int)] = []
  /// How many were left out as they say the same as others.
  private(set) var repeated = 0
  private var seen: Set<WordText> = []

  /// How many times as high as wide a word on its end is at least that is no head of a column, and how many times as large as most letters its letters are.
  private static let least = (length: 12.0, size: 2.5)

  mutating func add(_ runs: [BoxRun], page: Int) {
    for run in runs {
      if run.words.count == 1, !seen.insert(run.words[0].text).inserted {
        repeated += 1
      } else {
        lines.append((run, page))
      }
    }
  }

  /// Takes the long or large lines on their ends out of a page whose tables were taken out before; `size` is the height of most letters.
  mutating func takeMargins(of page: inout BoxPage, number: Int, size: Double) {
    func isMargin(_ run: BoxRun) -> Bool {
      guard run.words.count == 1, run.words[0].confidence == nil,
        WordEnds.isSurelyOnEnd(run.words[0])
      else { return false }
      return run.box.height > Self.least.length * run.box.width
        || run.box.width > Self.least.size * size
    }
    guard page.runs.contains(where: isMargin) else { return }
    add(page.runs.filter(isMargin), page: number)
    page.runs.removeAll(where: isMargin)
  }
}

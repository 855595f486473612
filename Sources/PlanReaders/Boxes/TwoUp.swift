import PlanText

/// Finds two pages that stand side by side on one sheet.
extension BoxPage {
  /// Points of a sheet's width between two pages at least, and how much wider than high such a sheet is.
  private static let leastGutter = 18.0
  private static let leastRatio = 1.2
  /// Lines of running text that each page has, and what share of its rows they are.
  private static let fewestLines = 5
  private static let leastShare = 0.35

  /// The pages of a sheet from left to right: those of one with two pages, else itself alone.
  func halves() -> [BoxPage] {
    guard width > height * Self.leastRatio,
      !runs.contains(where: { $0.box.left < width / 2 && $0.box.right > width / 2 }),
      !tables.contains(where: { $0.left < width / 2 && $0.right > width / 2 })
    else { return [self] }
    let left = runs.filter { $0.box.center < width / 2 }
    let right = runs.filter { $0.box.center >= width / 2 }
    guard let end = left.map(\.box.right).max(), let start = right.map(\.box.left).min(),
      start - end >= Self.leastGutter
    else { return [self] }
    let middle = (start + end) / 2
    let pages = [half(left, from: 0, to: middle), half(right, from: middle, to: width)]
    return pages.allSatisfy(\.isRunningText) ? pages : [self]
  }

  /// The part of a sheet between two places, measured from its own left edge.
  private func half(_ runs: [BoxRun], from low: Double, to high: Double) -> BoxPage {
    func isInside(_ box: Box) -> Bool { box.center >= low && box.center < high }
    var page = BoxPage(width: high - low, height: height, runs: [])
    page.shift = low
    page.runs = runs.compactMap { run in
      BoxRun(
        run.words.map { word in
          var word = word
          word.box = word.box.moved(by: -low)
          return word
        }
      )
    }
    page.strokes = strokes.filter(isInside).map { $0.moved(by: -low) }
    page.tables = tables.filter { $0.left >= low && $0.left < high }.map { $0.moved(by: -low) }
    return page
  }

  /// Whether many of its rows are lines of one piece that are about as long as the longest.
  private var isRunningText: Bool {
    let rows = rows
    let longest = rows.map(\.box.width).max() ?? 0
    let lines = rows.count {
      $0.words.count >= 5 && $0.box.width >= longest * 0.6 && $0.parts.count == 1
    }
    return lines >= Self.fewestLines && Double(lines) >= Self.leastShare * Double(rows.count)
  }
}

extension Box {
  /// The box so many points farther to the right.
  func moved(by distance: Double) -> Box {
    Box(left: left + distance, top: top, right: right + distance, bottom: bottom)
  }
}

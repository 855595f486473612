import PlanText

/// Finds the pages whose words may stand in tables, so that only these are drawn; recognition tells the lines of those it has read.
enum TablePages {
  /// Rows in several parts that a page has at least.
  private static let fewestRows = 2
  /// Points of a page's sides beyond which it is not drawn.
  private static let longest = 4000.0

  /// The pages with rows in three parts or more, or with many in two, counted from 0; two-column heads and feet are no tables. One row will do behind such a page, where its table may end.
  static func find(_ pages: inout [BoxPage]) -> [Int] {
    var found: [Int] = []
    for index in pages.indices {
      let fewest = found.last == index - 1 ? 1 : fewestRows
      guard isSet(pages[index]) else { continue }
      pages[index].findRows()
      if mayHoldTable(pages[index], fewest: fewest) { found.append(index) }
    }
    return found
  }

  /// Whether its words were set, not recognised, on a sheet that may be drawn.
  private static func isSet(_ page: BoxPage) -> Bool {
    page.width <= longest && page.height <= longest
      && page.runs.first?.words.first?.confidence == nil
  }

  private static func mayHoldTable(_ page: BoxPage, fewest: Int) -> Bool {
    let rows = page.rows
    let weights = rows.map { row in
      let parts = row.partCount
      return parts >= 3 ? 2 : parts == 2 ? 1 : 0
    }
    // Most pages hold nothing but running text.
    guard weights.reduce(0, +) >= 2 * fewest else { return false }
    let zones = BoxZones(rows, width: page.width).zones
    var weight = 0
    for number in rows.indices where !zones.contains(where: { $0.rows ~= number }) {
      weight += weights[number]
    }
    return weight >= 2 * fewest
  }
}

extension BoxPage {
  /// The words inside ruled tables apart from all others; tables without words are left out.
  func withoutTables() -> (page: BoxPage, tables: [(RuledTable, [BoxWord])]) {
    let tables = tables.isEmpty ? RuledTable.all(Stroke.rules(strokes)) : tables
    guard !tables.isEmpty else { return (self, []) }
    var page = self
    // Their lines are no others'.
    page.strokes.removeAll { stroke in tables.contains { $0.touches(stroke) } }
    var words = tables.map { ($0, [BoxWord]()) }
    page.runs = page.runs.compactMap { run in
      BoxRun(
        run.words.filter { word in
          guard let index = tables.firstIndex(where: { $0.holds(word.box) }) else { return true }
          words[index].1.append(word)
          return false
        }
      )
    }
    return (page, words.filter { !$0.1.isEmpty })
  }
}

internal import PlanModel
internal import PlanText

/// The tables of a document's body, for those who read targets in them.
enum BodyTables {
  /// For each table the lines of its cells that hold words, in reading order.
  static func lines(_ draft: Draft) -> [[Int]] {
    var tables: [Int: [Int]] = [:]
    for index in draft.zones.body where !draft.zones.isClosing(index) {
      if let cell = draft.lines[index].cell, !draft.lines[index].tokens.isEmpty {
        tables[cell.table, default: []].append(index)
      }
    }
    return tables.keys.sorted().map { tables[$0] ?? [] }
  }
}

internal import PlanModel
internal import PlanText

/// Which cells of a row say what is done.
extension AssignmentReader {
  /// The cells under the heading of tasks; where there are none, or figures only, the longest that stands under no heading of work: "Tỷ lệ hài lòng | ≥ 92%" under "Chỉ số | Mục tiêu".
  func task(_ told: [Int], _ cells: [Int: [Int]], _ columns: [Int: WorkPart]) -> [Int] {
    if saysWords(told) { return told }
    let named = matter(cells, columns)
    return !columns.values.contains(.task) || saysWords(named) ? named : told
  }

  private func saysWords(_ lines: [Int]) -> Bool {
    lines.contains { line in draft.lines[line].body.contains { tokens[$0].kind == .word } }
  }

  /// What a row of a calendar is about: its longest cell beside the times.
  private func matter(_ cells: [Int: [Int]], _ columns: [Int: WorkPart]) -> [Int] {
    func length(_ lines: [Int]) -> Int { lines.reduce(0) { $0 + draft.lines[$1].body.count } }
    return cells.filter { columns[$0.key] == nil }
      .max { (length($0.value), $1.key) < (length($1.value), $0.key) }?.value ?? []
  }
}

import PlanText

/// A height at which no line of a table's cells is cut.
struct TableCut {
  var height: Double
  /// Points between what stands above and what stands below.
  var space: Double

  /// Lines may overlap by so much of their heights.
  private static let overlap = 0.2

  static func all(of table: BoxTable) -> [TableCut] {
    let boxes = table.lines.map(\.run.box).sorted { $0.top < $1.top }
    guard var bottom = boxes.first?.bottom else { return [] }
    var cuts: [TableCut] = []
    for box in boxes.dropFirst() {
      if box.top >= bottom - overlap * box.height {
        cuts.append(TableCut(height: (box.top + bottom) / 2, space: box.top - bottom))
      }
      bottom = max(bottom, box.bottom)
    }
    return cuts
  }

  /// The cuts with more space than those within cells; all of them where all have about the same.
  static func wide(_ cuts: [TableCut]) -> [TableCut] {
    let spaces = cuts.map(\.space)
    guard let least = spaces.min(), let most = spaces.max(), most > least + 3 else { return cuts }
    return cuts.filter { $0.space > (least + most) / 2 }
  }
}

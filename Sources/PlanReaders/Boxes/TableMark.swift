import PlanText

/// What a numbering column holds: its head, numbers, labels of groups.
enum TableMark {
  private static let widest = 60.0

  static func isMark(_ line: BoxTable.Line, in table: BoxTable) -> Bool {
    guard line.column == 0, let column = table.columns.first,
      column.upperBound - column.lowerBound < widest, let word = line.run.words.first
    else { return false }
    return isHead(line) || line.run.words.count == 1 && isLabel(word.text)
  }

  static func isHead(_ line: BoxTable.Line) -> Bool {
    let text = BoxRow.text(line.run.words).lowercased()
    return text == "stt" || text == "tt" || text == "số tt"
  }

  /// `1`, `2.`, `1.2`, `IV`, `a)`, `A`
  static func isLabel(_ text: WordText) -> Bool {
    guard text.count <= 7 else { return false }
    var body = text[...]
    while let last = body.last, last == 0x2E || last == 0x29 { body = body.dropLast() }
    guard let first = body.first else { return false }
    if first &- 0x30 < 10 { return body.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E } }
    if body.count == 1 { return (first | 0x20) &- 0x61 < 26 }
    return body.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C }
  }
}

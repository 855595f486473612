internal import PlanModel
internal import PlanText

/// Headings that say more of the doers than their name.
extension AssignmentReader {
  private static let charges = PhraseTable<Bool>(
    lines: "là cơ quan\nlà đơn vị\nlà đầu mối\nlà bộ phận\nlà thường trực")

  /// "Phòng Y tế | là cơ quan thường trực chương trình:": what the doers are, before what they do.
  func isCharge(_ task: Range<Int>) -> Bool {
    Self.charges.match(tokens, at: task.lowerBound, before: task.upperBound) != nil
      && task.upperBound < tokens.count && tokens[task.upperBound].isSymbol(":")
      && !task.contains { tokens[$0].isSymbol(",") || tokens[$0].isSymbol(";") }
  }

  /// Words of a code at most.
  private static let longestCode = 4

  /// "P4 (Phòng Kỹ thuật)": a code, and in brackets the unit it stands for.
  func coded(_ range: Range<Int>) -> DoerClause? {
    guard let last = range.last, tokens[last].isSymbol(")"),
      let open = range.prefix(Self.longestCode + 1).first(where: { tokens[$0].isSymbol("(") }),
      open > range.lowerBound, tokens[range.lowerBound].isCapitalised,
      let (organ, stop) = OrganReader.match(tokens, at: open + 1, before: last), stop == last,
      organ.kind != .collective
    else { return nil }
    return DoerClause(
      directive: .states, lead: [organ.covering(range, of: tokens)], support: [],
      task: range.upperBound..<range.upperBound, range: range, isBinding: true)
  }
}

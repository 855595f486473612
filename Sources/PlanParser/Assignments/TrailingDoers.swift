internal import PlanModel
internal import PlanText

/// Doers named behind their task: "… (giao Phòng Y tế thực hiện)", "… – Trạm Y tế phụ trách", "… do Sở Y tế chủ trì".
extension AssignmentReader {
  private static let opening = PhraseTable<Bool>(lines: "do\ngiao\ngiao cho\nphân công")
  private static let by = PhraseTable<Bool>(lines: "do")
  private static let doing = PhraseTable<Bool>(lines: AssignmentLexicon.doing)
  /// How far from the end of a paragraph its doers are looked for, in words.
  private static let reach = 60

  /// Whether `task` says that someone is in charge and nothing else: "chủ trì", "tổ chức thực hiện".
  static func isHosting(_ task: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let (_, length) = doing.match(tokens, at: task.lowerBound, before: task.upperBound) else {
      return false
    }
    return (task.lowerBound + length..<task.upperBound).allSatisfy { tokens[$0].kind == .symbol }
  }

  /// The doers at the end of `range`, whose task stands before them.
  func trailingDoers(_ range: Range<Int>) -> DoerClause? {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].isSymbol(".") || tokens[end - 1].isSymbol(";") {
      end -= 1
    }
    guard end - range.lowerBound > 4 else { return nil }
    let first = max(range.lowerBound + 2, end - Self.reach)
    guard first < end else { return nil }
    if tokens[end - 1].isSymbol(")") {
      guard let open = (first..<end).last(where: { tokens[$0].isSymbol("(") }) else { return nil }
      return clause(open + 1..<end - 1, task: range.lowerBound..<open, of: range)
    }
    for index in (first..<end - 2).reversed() {
      let isDash = tokens[index].isSymbol("-") && tokens[index].spaceBefore
      let isBy = Self.by.match(tokens, at: index, before: end) != nil
      guard isDash || isBy,
        let found = clause(
          (isDash ? index + 1 : index)..<end, task: range.lowerBound..<index, of: range)
      else { continue }
      return found
    }
    return nil
  }

  /// "[do | giao] UNITS [chủ trì | thực hiện …] [phối hợp với UNITS]" and nothing else in `range`.
  private func clause(
    _ range: Range<Int>, task: Range<Int>, of whole: Range<Int>
  ) -> DoerClause? {
    guard !task.isEmpty else { return nil }
    if let (part, value) = WorkLabels.match(tokens, range), part == .lead,
      let organs = NameStretch.organs(tokens, in: value)
    {
      return DoerClause(
        directive: .states, lead: organs, support: [], task: task, range: whole, isBinding: true)
    }
    var at = range.lowerBound
    let isGiven = Self.opening.match(tokens, at: at, before: range.upperBound)
    if let isGiven { at += isGiven.length }
    guard let (lead, stop) = OrganList.match(tokens, at: at, before: range.upperBound) else {
      return nil
    }
    at = stop
    let verb = Self.doing.match(tokens, at: at, before: range.upperBound)
    guard verb != nil || isGiven != nil && stop == range.upperBound else { return nil }
    at += verb?.length ?? 0
    if at < range.upperBound, tokens[at].isSymbol(",") { at += 1 }
    var support: [Organ] = []
    if let (organs, stop) = SupportReader.match(tokens, at: at, before: range.upperBound) {
      support = organs
      at = stop
      if let (_, length) = Self.doing.match(tokens, at: at, before: range.upperBound) {
        at += length
      }
    }
    guard at == range.upperBound else { return nil }
    return DoerClause(
      directive: .states, lead: lead, support: support, task: task, range: whole, isBinding: true)
  }
}

internal import PlanText

/// What a label such as "Đơn vị chủ trì:" or a table column announces.
enum WorkPart: String, Sendable { case lead, support, time, task, product, number }

/// Recognises labelled lines of work: "Cơ quan phối hợp: …", "Thời gian thực hiện: …".
enum WorkLabels {
  private static let labels = PhraseTable<WorkPart>(lines: AssignmentLexicon.labels)
  private static let columns = PhraseTable<WorkPart>(lines: AssignmentLexicon.columns)
  private static let extras = PhraseTable<Bool>(
    lines: "thực hiện\nchính\ndự kiến\nhoàn thành\ncụ thể")

  /// The label that `range` opens with, up to its colon, and what follows.
  static func match(_ tokens: Tokens, _ range: Range<Int>) -> (part: WorkPart, value: Range<Int>)? {
    guard let first = range.first, tokens[first].isCapitalised || tokens[first].kind == .word,
      let (part, length) = labels.match(tokens, at: first, before: range.upperBound)
    else { return nil }
    var at = first + length
    if let (_, count) = extras.match(tokens, at: at, before: range.upperBound) { at += count }
    guard at < range.upperBound, tokens[at].isSymbol(":") else { return nil }
    return (part, at + 1..<range.upperBound)
  }

  /// What a column headed by `range` holds; nil for other columns.
  static func column(_ tokens: Tokens, _ range: Range<Int>) -> WorkPart? {
    guard let first = range.first, range.count <= 14,
      let (part, length) = columns.match(tokens, at: first, before: range.upperBound)
    else { return nil }
    // "Số lượng", "TT Y tế": a short heading must be all there is but for brackets.
    return part == .number && length < range.count ? nil : part
  }
}

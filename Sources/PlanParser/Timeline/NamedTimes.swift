internal import PlanModel
internal import PlanText

/// Times that say which thing is meant, or how long the plan is in force, and not when something is done.
enum NamedTimes {
  private static let effects = PhraseTable<Bool>(lines: "có hiệu lực\ncó hiệu lực thi hành")

  /// "Kế hoạch có hiệu lực | từ ngày ký đến hết ngày 31/12/2025" is no action.
  static func tellEffect(_ start: Int, _ tokens: Tokens) -> Bool {
    [5, 3].contains { start >= $0 && effects.exactly(tokens, start - $0..<start) != nil }
  }

  private static let budgets = PhraseTable<Bool>(
    lines: "dự toán\nngân sách\nnguồn vốn\nkế hoạch vốn\ndự toán ngân sách\nnguồn ngân sách")
  private static let budgetYears = PhraseTable<Bool>(lines: "năm\nđầu năm\ngiai đoạn")

  /// "bố trí trong dự toán | năm 2026": which budget it is, not when.
  static func nameBudget(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    guard budgetYears.match(tokens, at: start, before: end) != nil else { return false }
    return (2...4).contains { start >= $0 && budgets.exactly(tokens, start - $0..<start) != nil }
  }

  private static let exams = PhraseTable<Bool>(
    lines: "kiểm tra\nthi\nkhảo sát\nđánh giá\nsơ kết\ntổng kết\nôn tập")
  private static let semesters = PhraseTable<Bool>(
    lines:
      "giữa học kỳ\ncuối học kỳ\nđầu học kỳ\ngiữa kỳ\ncuối kỳ\ngiữa học kì\ncuối học kì")
  private static let yearEnds = PhraseTable<Bool>(lines: "cuối năm\nđầu năm\ngiữa năm")

  /// "Tháng 11: Đánh giá | cuối năm": which review it is, where another time says when.
  static func nameReview(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    let start = match.range.lowerBound
    return start >= 2 && yearEnds.exactly(tokens, match.range) != nil
      && exams.exactly(tokens, start - 2..<start) != nil
  }

  private static let dating = PhraseTable<Bool>(lines: "vào\ntừ\ntrong\ntrước\nxong")

  /// "kiểm tra | cuối học kỳ I", "…, | cuối học kỳ I | vào tuần 17": which exam it is, not when.
  static func nameExam(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    guard semesters.match(tokens, at: start, before: end) != nil else { return false }
    return (1...2).contains { start >= $0 && exams.exactly(tokens, start - $0..<start) != nil }
      || dating.match(tokens, at: end, before: tokens.count) != nil
  }
}

internal import PlanModel
internal import PlanText

/// Times that say whose turn it is: "năm 2025 | do Phòng Văn hóa chủ trì".
enum TurnedTimes {
  static let givers = PhraseTable<Bool>(lines: "do\ngiao\ngiao cho\nphân công")
  static let doing = PhraseTable<Bool>(lines: AssignmentLexicon.doing)

  /// Whether those who are in charge then stand right behind a time.
  static func stands(_ time: Range<Int>, before end: Int, _ tokens: Tokens) -> Bool {
    givers.match(tokens, at: time.upperBound, before: end).map {
      OrganReader.find(tokens, at: time.upperBound + $0.length, before: end) != nil
    } ?? false
  }
}

internal import PlanText

/// Tells those who act – people, households, organs, localities – from things: of the one a verb says what they are to do, to the other it may belong.
///
/// `100% xã | xây dựng kế hoạch`, but `100% kết quả giải quyết hồ sơ | được …`.
enum CountedDoers {
  private static let names = PhraseTable<Bool>(lines: QuotaLexicon.doers)
  private static let determiners = PhraseTable<Bool>(
    lines: "các\nnhững\nsố\ntổng số\nsố lượng\nlượt\ntoàn bộ\ntrên tổng số")

  /// Whether one who acts stands at `index`, behind words such as "các" and "số".
  static func begin(_ tokens: Tokens, at index: Int, before end: Int) -> Bool {
    var at = index
    while let (_, length) = determiners.match(tokens, at: at, before: end) { at += length }
    return names.match(tokens, at: at, before: end) != nil
  }
}

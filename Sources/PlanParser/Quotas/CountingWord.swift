internal import PlanModel
internal import PlanText

/// The words "một" to "mười" where they count.
extension QuotaReader {
  private static let sending = PhraseTable<Bool>(
    lines:
      "cử\nchọn\nlựa chọn\nbồi dưỡng\nbố trí\nphân công\nchỉ định\nmở\nthành lập\nlập")
  private static let several = PhraseTable<Bool>(
    lines: "hai\nba\nbốn\nsáu\nbảy\ntám\nchín\nmười")
  private static let making = PhraseTable<Bool>(
    lines:
      "cử\nchọn\nlựa chọn\nbồi dưỡng\nbố trí\nmở\nthành lập\nxây dựng\nxây dựng được\ntổ chức\nduy trì\nnhân rộng"
  )
  private static let one = PhraseTable<Bool>(lines: "một")
  private static let articles = PhraseTable<Bool>(
    lines:
      "một số\nmột phần\nmột cách\nmột trong\nmột bước\nmột mặt\nmột vài\nmột chiều\nmột cửa\nmột lòng\nmột nửa"
  )
  private static let likening = PhraseTable<Bool>(
    lines: "là\nnhư\ntheo\nvào\ntrong\ntừ\nbằng\nvà\ncùng\ntại\nở")

  /// "Xây dựng được ba mô hình": a number word directly behind what is done.
  func isSeveral(_ at: Int, _ clause: Range<Int>) -> Bool {
    Self.several.match(tokens, at: at, before: at + 1) != nil
      && [1, 2, 3].contains { length in
        at - length >= clause.lowerBound && Self.making.exactly(tokens, at - length..<at) != nil
      }
  }

  /// "Mỗi thôn có một vườn ươm", "cử một cán bộ": the word counts; elsewhere it is hardly more than an article.
  func isOne(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard Self.one.match(tokens, at: at, before: at + 1) != nil, at > clause.lowerBound,
      Self.articles.match(tokens, at: at, before: clause.upperBound) == nil
    else { return false }
    if [1, 2].contains(where: {
      at - $0 >= clause.lowerBound && Self.sending.exactly(tokens, at - $0..<at) != nil
    }) {
      return true
    }
    return Self.likening.match(tokens, at: at - 1, before: at) == nil
      && (max(clause.lowerBound, at - 8)..<at).contains {
        Self.distributing.match(tokens, at: $0, before: $0 + 1) != nil
      } && distributes(at, clause)
  }
}

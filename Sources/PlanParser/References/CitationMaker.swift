internal import PlanModel
internal import PlanText

/// Who issued a document, told behind its subject: "Thông tư số 13/2016/TT-BYT quy định về y tế | do Bộ Y tế ban hành".
///
/// Its number has to say so too, and its subject may name no document: "Hướng dẫn số 4/HD-STP về rà soát thủ tục do Bộ Tài chính ban hành" and "Thông tư số 5/TT-BYT bãi bỏ văn bản do Bộ Y tế ban hành" tell who made what they are about.
enum CitationMaker {
  private static let by = PhraseTable<Bool>(lines: "do")
  private static let issued = PhraseTable<Bool>(lines: "ban hành")
  /// Words for documents of any kind.
  private static let papers = PhraseTable<Bool>(lines: "văn bản")
  /// Tokens from the end of the title at most in which the "do" stands, and behind it.
  private static let reach = 24

  /// The title without who issued it, and those who did; nil where the title does not end so.
  static func match(_ tokens: Tokens, _ title: Range<Int>, of number: String?, before end: Int) -> (
    title: Range<Int>, maker: Range<Int>, organ: Organ
  )? {
    guard let codes = number?.split(separator: "-").dropFirst(), !codes.isEmpty,
      // "quy định về …", "hướng dẫn …" open what the document itself does.
      case let subject = min(title.lowerBound + 2, title.upperBound)..<title.upperBound,
      CitationReader.names.first(tokens, in: subject) == nil,
      papers.first(tokens, in: subject) == nil
    else { return nil }
    let first = max(title.lowerBound + 1, title.upperBound - reach)
    for at in first..<max(first, title.upperBound)
    where by.match(tokens, at: at, before: end) != nil {
      guard let (organ, stop) = OrganReader.match(tokens, at: at + 1, before: end),
        organ.kind != .collective, case let letters = initials(tokens, at + 1..<stop),
        codes.contains(where: { $0 == letters })
      else { continue }
      var last = stop
      while last + 1 < end, last - at < reach, PlaceReader.isJoiner(tokens, last),
        let (next, behind) = OrganReader.match(tokens, at: last + 1, before: end),
        next.kind != .collective
      {
        last = behind
      }
      guard let (_, length) = issued.match(tokens, at: last, before: end),
        last + length >= end || tokens[last + length].kind == .symbol
      else { continue }
      return (title.lowerBound..<at, at + 1..<last, organ)
    }
    return nil
  }

  /// "Bộ Giáo dục và Đào tạo": BGDĐT.
  private static func initials(_ tokens: Tokens, _ name: Range<Int>) -> String {
    name.reduce(into: "") { letters, index in
      guard tokens[index].kind == .word, !PlaceReader.isJoiner(tokens, index) else { return }
      letters += tokens.words(index..<index + 1).prefix(1).uppercased()
    }
  }
}

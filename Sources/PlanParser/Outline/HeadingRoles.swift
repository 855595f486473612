internal import PlanModel
internal import PlanText

/// What a heading announces, from the lexicon of title variants.
enum HeadingRoles {
  private static let openings = PhraseTable<SectionRole>(lines: HeadingLexicon.openings)

  /// Tokens that a heading may have at the most to keep its role whatever it is about.
  private static let longestOpen = 20

  /// The role of a heading; nil for headings that name a subject matter.
  ///
  /// A heading has a role if it opens with a phrase of the lexicon and goes on with nothing but qualifying words ("chung", "thực hiện", "của Kế hoạch" …), or if the phrase or its role is one of those that decide alone.
  static func role(_ tokens: Tokens, _ title: Range<Int>) -> SectionRole? {
    var start = title.lowerBound
    if start < title.upperBound,
      HeadingLexicon.leadIns.match(tokens, at: start, before: title.upperBound) != nil,
      let (_, length) = HeadingLexicon.leadIns.match(tokens, at: start, before: title.upperBound)
    {
      start += length
    }
    guard start < title.upperBound,
      let (role, length) = openings.match(tokens, at: start, before: title.upperBound)
    else { return nil }
    let isOpen =
      HeadingLexicon.openEnded.match(tokens, at: start, before: title.upperBound)?.length == length
      && title.upperBound - start <= longestOpen
      // "Hiện trạng sử dụng đất và định hướng": what is joined to how things are may ask for something.
      && !(role == .situation
        && (start + length..<title.upperBound).contains { PlaceReader.isJoiner(tokens, $0) })
    var at = start + length
    while at < title.upperBound {
      // "(chi tiết tại Phụ lục)" says where, not what.
      if tokens[at].isSymbol("(") { break }
      if let (_, count) = HeadingLexicon.qualifiers.match(tokens, at: at, before: title.upperBound)
      {
        at += count
      } else if let (other, count) = openings.match(tokens, at: at, before: title.upperBound) {
        // "Đối tượng, nội dung thi đua" announces two things; its children say which is which.
        if other != role, !HeadingLexicon.strong.contains(role) { return .content }
        at += count
      } else if tokens[at].kind == .symbol || tokens[at].kind == .number || isOpen {
        at += 1
      } else {
        return HeadingLexicon.strong.contains(role)
          || role == .situation && looksBack(tokens, start..<title.upperBound) ? role : nil
      }
    }
    return role
  }

  /// Tokens of what is evidently the title of a part at most.
  private static let longestTitle = 6

  /// Whether `words` are nothing but a title that announces something: "Mục đích", "Yêu cầu:".
  static func isTitle(_ tokens: Tokens, _ words: Range<Int>) -> Bool {
    words.count <= longestTitle
      && openings.match(tokens, at: words.lowerBound, before: words.upperBound) != nil
      && role(tokens, words) != nil
  }

  private static let results = PhraseTable<Bool>(lines: "kết quả\ntình hình")
  private static let years = PhraseTable<Bool>(lines: "năm\nnăm học\ngiai đoạn")
  private static let expected = PhraseTable<Bool>(
    lines: "cần đạt\ndự kiến\nmong đợi\nphấn đấu\nphải đạt\nyêu cầu\nđầu ra")

  /// "KẾT QUẢ SẢN XUẤT, KINH DOANH | NĂM 2025": results of a year that are not said to be still to come.
  private static func looksBack(_ tokens: Tokens, _ title: Range<Int>) -> Bool {
    guard title.count <= longestOpen,
      results.match(tokens, at: title.lowerBound, before: title.upperBound) != nil,
      expected.first(tokens, in: title) == nil, let last = title.last,
      tokens[last].kind == .number, tokens.digitCount(last) == 4
    else { return false }
    return title.dropLast().suffix(4).contains {
      years.match(tokens, at: $0, before: last) != nil
    }
  }
}

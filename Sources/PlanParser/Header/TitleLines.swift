internal import PlanModel
internal import PlanText

/// Finds the paragraphs with which a title goes on below its first, in files that make each line a paragraph: "Phòng, chống thiên tai" / "năm 2023". The title's own words end with its first paragraph; what is below tells the time that the plan covers.
enum TitleLines {
  /// Paragraphs that a title goes on with at most.
  private static let most = 3
  /// Tokens of such a paragraph, and of one that says nothing but when, at most.
  private static let longest = 40
  private static let longestTime = 14

  private static let preambles = PhraseTable<Bool>(
    lines: "căn cứ\nkính gửi\nnơi nhận\nban hành theo\nban hành kèm theo\nkèm theo\nđính kèm")
  private static let times = PhraseTable<Bool>(
    lines: "giai đoạn\nhọc kỳ\nnhiệm kỳ\nnăm\nnăm học\nquý\ntháng\nthời kỳ\ntừ năm")

  static func below(_ draft: Draft) -> Range<Int> {
    guard let title = draft.plan.header.title, let first = draft.line(at: title.start) else {
      return 0..<0
    }
    var end = first + 1
    while end < min(draft.lines.count, first + 1 + most),
      goesOn(draft.lines[end], below: draft.lines[first], draft.tokens)
        || standsBetween(end, draft)
    {
      end += 1
    }
    return first + 1..<end
  }

  private static let recitals = PhraseTable<Bool>(lines: "căn cứ\nthực hiện")

  /// A line of words and no sentence between a title and the first of the grounds: "Chào mừng Đại hội Đảng bộ huyện" / "Đông Khê lần thứ III năm 2023" / "Căn cứ …".
  private static func standsBetween(_ index: Int, _ draft: Draft) -> Bool {
    let (line, tokens) = (draft.lines[index], draft.tokens)
    guard index + 1 < draft.lines.count, let below = draft.lines[index + 1].tokens.first,
      recitals.match(tokens, at: below, before: draft.lines[index + 1].tokens.upperBound) != nil,
      line.label == nil, line.bullet == nil, line.tokens.count <= longest,
      let first = line.tokens.first, let last = line.tokens.last, tokens[last].kind != .symbol,
      tokens[first].kind == .word,
      recitals.match(tokens, at: first, before: line.tokens.upperBound) == nil,
      preambles.match(tokens, at: first, before: line.tokens.upperBound) == nil
    else { return false }
    return OrganReader.find(tokens, at: first, before: line.tokens.upperBound)?.end
      != line.tokens.upperBound
  }

  /// Small letters go on with what stands above them; so does "(Giai đoạn 2021 - 2025)", whatever its letters.
  private static func goesOn(_ line: Line, below title: Line, _ tokens: Tokens) -> Bool {
    guard line.label == nil, line.bullet == nil, line.cell == title.cell,
      line.tokens.count <= longest, var first = line.tokens.first, let last = line.tokens.last,
      ![0x2E, 0x3A, 0x3B].contains(tokens[last].symbol)
    else { return false }
    let isBracket = tokens[first].isSymbol("(") && first < last
    if isBracket { first += 1 }
    guard preambles.match(tokens, at: first, before: line.tokens.upperBound) == nil else {
      return false
    }
    if line.tokens.count <= longestTime,
      times.match(tokens, at: first, before: line.tokens.upperBound) != nil
    {
      return true
    }
    return !isBracket && tokens[first].kind == .word && !tokens[first].isCapitalised
  }
}

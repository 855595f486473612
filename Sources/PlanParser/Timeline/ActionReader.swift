internal import PlanModel
internal import PlanText

/// Finds what is to be done at a time: the words behind it, or the clause before it.
enum ActionReader {
  /// How many words around a time are looked at.
  private static let reach = 160
  private static let closers = PhraseTable<Bool>(
    lines:
      "xong\nsẽ\ndự kiến\ntính\nvà tính\nvà\nhoàn thành\nchậm nhất\nbắt đầu\nđịnh kỳ\nthực hiện\nvào\ntrong"
  )

  /// Bytes of an action at most: each time of an endless clause would repeat all of it.
  private static let longest: UInt32 = 8000

  /// The action that `match` binds in its clause; of one that never ends the words close by.
  ///
  /// - Parameters:
  ///   - paragraph: the words from which the action may be taken where the clause holds too few.
  ///   - previous: where the time before it ends.
  ///   - next: the time behind it.
  static func action(
    of match: TimeMatch, in clause: Range<Int>, of paragraph: Range<Int>, behind previous: Int,
    before next: Range<Int>?, _ tokens: Tokens
  ) -> TextSpan? {
    guard
      let found = whole(
        of: match, in: clause, of: paragraph, behind: previous, before: next, tokens)
    else { return nil }
    guard found.end - found.start > longest else { return found }
    let start = max(clause.lowerBound, match.range.lowerBound - reach)
    let near = trimmed(start..<max(start, match.range.lowerBound), tokens)
    return near.isEmpty ? nil : tokens.span(near)
  }

  private static func whole(
    of match: TimeMatch, in clause: Range<Int>, of paragraph: Range<Int>, behind previous: Int,
    before next: Range<Int>?, _ tokens: Tokens
  ) -> TextSpan? {
    if let action = parted(match, clause, tokens) { return action }
    var behind = match.range.upperBound
    while behind < clause.upperBound, tokens[behind].kind == .symbol {
      guard tokens[behind].isSymbol("(") else {
        behind += 1
        continue
      }
      guard
        let close = (behind..<min(clause.upperBound, behind + reach)).first(where: {
          tokens[$0].isSymbol(")")
        })
      else { break }
      behind = close + 1
    }
    behind = afterOutlook(behind, before: clause.upperBound, tokens)
    // "Định kỳ | từ ngày 1 đến ngày 5 hằng tháng, | các đơn vị cập nhật …"
    let opens =
      match.range.lowerBound == clause.lowerBound
      || manners.exactly(tokens, clause.lowerBound..<match.range.lowerBound) != nil
    // "báo cáo 6 tháng (trước ngày 15/6), báo cáo năm (…)": what a bracket dates stands before it.
    let isBracketed = opensBracket(match.range.lowerBound, clause, tokens)
    let verbFollows =
      behind < clause.upperBound && !isBracketed
      // "báo cáo trong vòng 24 giờ | cho Trạm Y tế"
      && !(!opens && TimeBinding.receivers.match(tokens, at: behind, before: behind + 1) != nil)
      && (VerbLexicon.actions.match(
        tokens, at: behindAdverb(behind, clause, tokens), before: clause.upperBound) != nil
        || isParted(match.range.lowerBound, clause, tokens)
          && TimeBinding.reached.match(tokens, at: behind, before: clause.upperBound) != nil)
    // "Giai đoạn 1 (từ nay đến tháng 6): khảo sát.", "Ngày 05 hằng tháng (từ tháng 02), các xã báo cáo"
    if isBracketed, behind > match.range.upperBound, behind < clause.upperBound,
      tokens[behind - 1].isSymbol(":")
        || tokens[behind - 1].isSymbol(",")
          && followsTime(match.range.lowerBound, previous, clause, tokens)
    {
      return tokens.span(trimmed(behind..<clause.upperBound, tokens))
    }
    let isParted =
      match.range.upperBound < clause.upperBound && tokens[match.range.upperBound].isSymbol(",")
    // "Báo cáo tổng hợp hằng ngày gửi Sở Y tế": one action, and to whom.
    if !opens, match.range.lowerBound - clause.lowerBound <= 14,
      sending.match(tokens, at: match.range.upperBound, before: clause.upperBound) != nil,
      VerbLexicon.actions.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil
    {
      return tokens.span(trimmed(clause, tokens))
    }
    // "Sản lượng chè đến năm 2030 phấn đấu đạt 40 tấn": what is to be reached is all of it.
    if !opens, !isBracketed, match.range.lowerBound - clause.lowerBound >= least,
      behind == match.range.upperBound, !tokens[behind - 1].isSymbol(","),
      !Self.isParted(match.range.lowerBound, clause, tokens),
      TimeBinding.reached.match(tokens, at: behind, before: clause.upperBound) != nil
    {
      return tokens.span(trimmed(clause, tokens))
    }
    if behind < clause.upperBound, opens || verbFollows && !isParted {
      let end = beforeTime(next, from: behind, clause.upperBound, tokens)
      return tokens.span(trimmed(behind..<end, tokens))
    }
    let colon = afterColon(clause, before: match.range.lowerBound, tokens)
    let start = afterTime(colon, previous, before: match.range.lowerBound, tokens)
    var end = match.range.lowerBound
    while end > start {
      if tokens[end - 1].isSymbol(",") || tokens[end - 1].isSymbol("(")
        || closers.match(tokens, at: end - 1, before: end) != nil || isClock(end - 1, tokens)
      {
        end -= 1
      } else if end - 2 >= start,
        expected.exactly(tokens, end - 2..<end) != nil
          || end - 3 >= start && tokens[end - 3].isSymbol("(")
            && completions.exactly(tokens, end - 2..<end) != nil
      {
        // "quán triệt (hoàn thành trong tháng 9)"
        end -= 2
      } else {
        break
      }
    }
    end = beforeLabel(start..<beforeRank(start..<end, tokens), tokens)
    // "Đợt 1: bắt đầu từ 10/3, kết thúc | trước 15/4": the same as at the time before it.
    if start > colon, completions.exactly(tokens, start..<end) != nil {
      let label = clause.lowerBound..<max(clause.lowerBound, colon - 1)
      let isStage = label.last.map { tokens[$0].kind == .number } ?? false
      return tokens.span(trimmed(isStage ? label : start..<end, tokens))
    }
    // "Lễ ra quân cấp cơ sở: hoàn thành | trước …", "Ngày hội: 01 ngày, | …": what is done stands before the colon.
    if start > clause.lowerBound + 1, saysNoAction(start..<end, tokens),
      !isTimeLabel(clause.lowerBound..<start - 1, tokens)
    {
      return tokens.span(trimmed(clause.lowerBound..<start - 1, tokens))
    }
    // "Kiểm tra hành lang: đợt 1 trước 15/5; | đợt 2 | trước 15/8"
    if isRank(start..<end, tokens),
      let label = runInLabel(paragraph, before: clause.lowerBound, tokens)
    {
      return tokens.span(trimmed(label, tokens))
    }
    // "… văn kiện (kịch bản xong | trước 10/7)"
    let words =
      end < match.range.lowerBound || end > start && tokens[end - 1].isSymbol(":")
      ? insideBracket(start..<end, tokens) : start..<end
    if end > start,
      let action = before(
        words, clause, paragraph, tokens, isLast: behind + 1 >= clause.upperBound,
        previous: previous,
        isParted: PlaceReader.isJoiner(tokens, match.range.upperBound)
          || purposes.match(tokens, at: match.range.upperBound, before: clause.upperBound) != nil,
        hasNext: next.map {
          namesEvent(match.range.upperBound, before: $0.lowerBound, tokens)
        } ?? false)
    {
      return action
    }
    if end == start, start > clause.lowerBound + 1,
      behind + 1 >= clause.upperBound || saysHours(behind..<clause.upperBound, tokens)
        || (next.map { namesEvent(match.range.upperBound, before: $0.lowerBound, tokens) } ?? false)
          && !isTimeLabel(clause.lowerBound..<start - 1, tokens)
        || saysWhere(behind, clause.lowerBound..<start - 1, clause, tokens)
        // "Đợt 1: bắt đầu từ 10/3, kết thúc trước 15/4"
        || completions.match(tokens, at: behind, before: clause.upperBound) != nil
    {
      // "Tổ chức xét công nhận: dự kiến từ ngày 30/10", "Khám sơ tuyển: ngày 18/12 tại Trạm Y tế"
      return tokens.span(trimmed(clause.lowerBound..<start - 1, tokens))
    }
    if behind + 1 >= clause.upperBound, paragraph.lowerBound < clause.lowerBound {
      // "rà soát đối tượng; xong trước 20/12/2025"
      return tokens.span(trimmed(paragraph.lowerBound..<clause.lowerBound, tokens))
    }
    // "Giai đoạn 3: từ 23/02 đến 15/3 và | tổng kết"
    if behind + 1 < clause.upperBound,
      PlaceReader.joiners.match(tokens, at: behind, before: behind + 1) != nil
    {
      behind += 1
    }
    return behind < clause.upperBound
      ? tokens.span(trimmed(behind..<clause.upperBound, tokens)) : nil
  }

  /// "Quý I hoàn thành khảo sát, | Quý II phê duyệt": where an action ends before the next time, which has one of its own.
  private static func beforeTime(
    _ next: Range<Int>?, from start: Int, _ end: Int, _ tokens: Tokens
  ) -> Int {
    guard let next, next.upperBound < end, next.lowerBound - 1 > start,
      tokens[next.lowerBound - 1].isSymbol(","),
      VerbLexicon.actions.match(tokens, at: next.upperBound, before: end) != nil
    else { return end }
    return next.lowerBound - 1
  }

  private static let outlooks = PhraseTable<Bool>(lines: LedgerLexicon.outlooks)

  /// "Đến năm 2030, tầm nhìn đến năm 2045, | xã trở thành …": past the outlook between a time and what is done.
  private static func afterOutlook(_ start: Int, before end: Int, _ tokens: Tokens) -> Int {
    guard let (_, length) = outlooks.match(tokens, at: start, before: end) else { return start }
    let comma = start + length + 1
    return comma < end && tokens[start + length].kind == .number && tokens[comma].isSymbol(",")
      ? comma + 1 : start
  }

  static let completions = PhraseTable<Bool>(lines: "hoàn thành\nkết thúc\nthực hiện")
  private static let expected = PhraseTable<Bool>(lines: "dự kiến\nbắt đầu")
  private static let purposes = PhraseTable<Bool>(lines: "để")

  /// Whether hardly a word stands between a time and the comma before it: "…, năm 2018 đạt 99%".
  private static func isParted(_ start: Int, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    (max(clause.lowerBound, start - 3)..<start).contains { tokens[$0].isSymbol(",") }
  }

  private static let sending = PhraseTable<Bool>(lines: "gửi\nnộp\ntrình")
  private static let least = 3

  /// The action before a time: from the last verb behind a comma; more of the paragraph where that is too little.
  private static func before(
    _ range: Range<Int>, _ clause: Range<Int>, _ paragraph: Range<Int>, _ tokens: Tokens,
    isLast: Bool, previous: Int, isParted: Bool, hasNext: Bool
  ) -> TextSpan? {
    let isLabel = labels.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
    if isLabel, range.count > 6 {
      // "Thời gian hoàn thành việc ban hành kế hoạch | chậm nhất …"
      return tokens.span(trimmed(range.lowerBound + 2..<range.upperBound, tokens))
    }
    // "Tổng kết vào tháng 4 năm 2026.", "Giao ban vào ngày 20 hằng tháng."
    let isWhole =
      !isLabel
      && ((isLast || hasNext) && range.contains { tokens[$0].kind == .word }
        || isParted && VerbLexicon.actions.exactly(tokens, range) != nil
          && striving.exactly(tokens, range) == nil)
    if isLabel || range.count < least && !isWhole {
      if paragraph.lowerBound < range.lowerBound {
        let end = isLabel ? range.lowerBound : range.upperBound
        return tokens.span(trimmed(paragraph.lowerBound..<end, tokens))
      }
      return tokens.span(trimmed(clause, tokens))
    }
    let last = range.suffix(reach).last { index in
      tokens[index].isSymbol(",")
        && (range.upperBound - index > least
          && (opensDoers(tokens, index, range)
            || previous > clause.lowerBound && previous <= index
              && opensAction(tokens, index + 1, range.upperBound))
          || previous > clause.lowerBound && previous <= index
            && VerbLexicon.actions.exactly(tokens, index + 1..<range.upperBound) != nil
            && striving.exactly(tokens, index + 1..<range.upperBound) == nil)
    }
    guard let last, !isList(range.lowerBound..<last, tokens) else {
      return tokens.span(trimmed(range, tokens))
    }
    return tokens.span(trimmed(last + 1..<range.upperBound, tokens))
  }

  /// The main words of a clause that stands below a time: behind an adverbial the doers and what they do.
  static func main(_ clause: Range<Int>, _ tokens: Tokens) -> TextSpan? {
    if adverbials.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil {
      var at = clause.lowerBound + 2
      while at < clause.upperBound {
        if tokens[at - 1].isSymbol(","),
          let stop = OrganList.end(tokens, at: at, before: clause.upperBound),
          VerbLexicon.actions.match(tokens, at: stop, before: clause.upperBound) != nil
        {
          return tokens.span(trimmed(at..<clause.upperBound, tokens))
        }
        at += 1
      }
    }
    return tokens.span(trimmed(clause, tokens))
  }

  private static let adverbials = PhraseTable<Bool>(lines: AssignmentLexicon.adverbials)

  /// "Đối với cấp huyện: tổ chức …" begins behind the colon; "gửi về Đoàn xã (ĐT: 0123)" does not.
  private static func afterColon(_ clause: Range<Int>, before end: Int, _ tokens: Tokens) -> Int {
    let start = max(clause.lowerBound, end - reach)
    var index = start
    while index < end {
      if tokens[index].isSymbol("("),
        let close = (index..<end).first(where: { tokens[$0].isSymbol(")") })
      {
        index = close
      } else if tokens[index].isSymbol(":"),
        index == start || contacts.exactly(tokens, index - 1..<index) == nil
      {
        return index + 1
      }
      index += 1
    }
    return start
  }

  static func trimmed(_ range: Range<Int>, _ tokens: Tokens) -> Range<Int> {
    var range = range
    while let last = range.last,
      tokens[last].isSymbol(".") || tokens[last].isSymbol("/") || tokens[last].isSymbol(",")
        || tokens[last].isSymbol(";") || tokens[last].isSymbol(":")
    {
      range = range.lowerBound..<last
    }
    return range
  }
}

internal import PlanModel
internal import PlanText

/// Finds what a number counts: the noun phrase behind it, or the subject before it.
enum CountedPhrase {
  private static let stops = PhraseTable<Bool>(lines: QuotaLexicon.stops)
  private static let longest = 18
  private static let topics = PhraseTable<Bool>(lines: "về")
  /// Words that no noun phrase ends with.
  private static let hanging = PhraseTable<Bool>(lines: "về\ncủa\nvà\nhoặc\nngoài")
  /// Words inside noun phrases that elsewhere end them: "người có công", "hộ được hỏi".
  private static let inner = PhraseTable<Bool>(lines: QuotaLexicon.inner)

  /// The end of the noun phrase that begins at `index`; `index` itself where none does.
  static func end(_ tokens: Tokens, from index: Int, before end: Int) -> Int {
    var at = index
    var commas = 0
    while at < end, at - index < longest {
      let token = tokens[at]
      if at > index, let (_, length) = inner.match(tokens, at: at, before: end) {
        at += length
        continue
      }
      if token.kind == .number {
        // "trẻ 6 tuổi", "đạt 3 sao"
        guard at > index, tokens.digitCount(at) <= 2, at + 1 < end, tokens[at + 1].kind == .word
        else { break }
        at += 1
        continue
      }
      if token.kind == .symbol {
        if token.isSymbol("\"") {
          guard let close = (at + 1..<min(end, at + 24)).first(where: { tokens[$0].isSymbol("\"") })
          else { break }
          at = close + 1
          continue
        }
        if token.isSymbol("-"), at > index, at + 1 < end, tokens[at + 1].kind == .word {
          at += 1
          continue
        }
        guard token.isSymbol(","), commas < 3, at > index, continuesList(tokens, at + 1, end) else {
          break
        }
        commas += 1
        at += 1
        continue
      }
      // "tin, bài về thực hiện cải cách": what the things are about goes on with the phrase.
      if at > index + 1, topics.match(tokens, at: at - 1, before: at) != nil, token.kind == .word {
        at += 1
        continue
      }
      if isStop(tokens, at, end, first: at == index)
        || at > index && Comparisons.begins(tokens, at, end)
      {
        break
      }
      at += 1
    }
    while at > index,
      tokens[at - 1].isSymbol(",") || tokens[at - 1].isSymbol("-")
        || at - 1 > index && hanging.match(tokens, at: at - 1, before: at) != nil
    { at -= 1 }
    return at
  }

  /// Where the subject of a share ends that goes on behind the noun: "100% trẻ em | trong cơ sở giáo dục mầm non | được …"; `index` where nothing is told of it.
  static func shareEnd(_ tokens: Tokens, from index: Int, before end: Int) -> Int {
    guard index < end, places.match(tokens, at: index, before: end) != nil, index + 1 < end,
      periods.match(tokens, at: index + 1, before: end) == nil
    else { return index }
    for at in index + 1..<min(end, index + longestSubject) {
      if [0x3A, 0x3B, 0x28, 0x25].contains(tokens[at].symbol) { return index }
      if tokens[at].isSymbol(","), at + 1 < end,
        stops.match(tokens, at: at + 1, before: end) != nil
          || VerbLexicon.actions.match(tokens, at: at + 1, before: end) != nil
      {
        return index
      }
      if predicates.match(tokens, at: at, before: end) != nil,
        inner.match(tokens, at: at, before: end) == nil
      {
        return at > index + 1 ? at : index
      }
    }
    return index
  }

  private static let longestSubject = 26
  private static let places = PhraseTable<Bool>(
    lines: "trong\ntại\nở\nlà\ntừ\nthuộc\nthuộc diện\ncó")
  private static let periods = PhraseTable<Bool>(
    lines: "năm\ntháng\nquý\ntuần\ngiai đoạn\nkỳ\nđó\nthời gian\nvòng\ntổng số\nquá trình")
  private static let predicates = PhraseTable<Bool>(lines: "được\nđều\nđạt\nphải")

  /// Behind a comma a further noun of the same phrase: a small letter and no verb or clause.
  private static func continuesList(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    guard at < end, tokens[at].kind == .word else { return false }
    if stops.match(tokens, at: at, before: end) != nil { return false }
    // "12 ha cây ăn quả, sản lượng lúa đạt …": the subject of the next number.
    if subjects.match(tokens, at: at, before: end) != nil { return false }
    if VerbLexicon.actions.match(tokens, at: at, before: end) != nil { return false }
    if QuotaReader.verbs.match(tokens, at: at, before: end) != nil { return false }
    return !tokens[at].isCapitalised || tokens[at].isAllCaps
  }

  private static let nouns = PhraseTable<Bool>(
    lines: """
      cuộc
      lượt
      báo cáo
      hoạt động
      mẫu
      đăng ký
      """
  )
  private static let conjunction = PhraseTable<Bool>(lines: "và")

  private static func isStop(_ tokens: Tokens, _ at: Int, _ end: Int, first: Bool) -> Bool {
    if first, nouns.match(tokens, at: at, before: end) != nil { return false }
    if conjunction.match(tokens, at: at, before: end) != nil {
      // "kinh doanh và dịch vụ" goes on; "và" before a verb, a number or a comparison does not.
      guard at + 1 < end, tokens[at + 1].kind == .word,
        VerbLexicon.actions.match(tokens, at: at + 1, before: end) == nil,
        stops.match(tokens, at: at + 1, before: end) == nil,
        Comparisons.match(tokens, endingAt: at + 3, from: at + 1) == nil
      else { return true }
      return false
    }
    if stops.match(tokens, at: at, before: end) != nil { return true }
    // "trên địa bàn tỉnh" belongs to the phrase; other "trên" is a stop.
    if first { return false }
    guard let (_, length) = VerbLexicon.actions.match(tokens, at: at, before: end) else {
      return false
    }
    return length >= 2 && !tokens[at].isCapitalised && !modifies(tokens, at, length, end)
  }

  private static let modifiers = PhraseTable<Bool>(
    lines: """
      kiểm tra
      giám sát
      quản lý
      tuyên truyền
      phổ biến
      hướng dẫn
      bồi dưỡng
      tập huấn
      sản xuất
      hỗ trợ
      xây dựng
      cung cấp
      chuyển đổi
      chế biến
      dạy nghề
      giải quyết
      giới thiệu
      khảo sát
      kinh doanh
      nghiên cứu
      phòng ngừa
      ra quân
      số hóa
      truyền thông
      trao đổi
      tuần tra
      tư vấn
      vận động
      xúc tiến
      đào tạo
      đánh giá
      điều tra
      đối thoại
      đổi mới
      """
  )

  /// "lớp tập huấn", "đoàn kiểm tra": a verb that tells what the noun before it is for.
  private static func modifies(_ tokens: Tokens, _ at: Int, _ length: Int, _ end: Int) -> Bool {
    modifiers.match(tokens, at: at, before: end) != nil
  }
}

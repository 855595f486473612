internal import PlanModel
internal import PlanText

/// Finds what a number counts: the noun phrase behind it, or the subject before it.
enum CountedPhrase {
  static var stops: MarkedTable<Bool> { MarkedTable(.phraseStops, stopsTable) }
  private static let stopsTable = PhraseTable<Bool>(lines: QuotaLexicon.stops)
  private static let longest = 18
  private static let mostCommas = 4
  private static let topics = PhraseTable<Bool>(lines: "về")
  private static let matters = PhraseTable<Bool>(lines: "về việc")
  /// Words that no noun phrase ends with.
  private static let hanging = PhraseTable<Bool>(lines: "về\ncủa\nvà\ngiữa\ngắn\nhoặc\nngoài\nngay")
  /// Short forms with a slash of their own.
  private static let slashed = PhraseTable<Bool>(lines: "đ/c")
  private static let numbered = PhraseTable<Bool>(lines: "số")
  private static let grades = PhraseTable<Bool>(lines: "sao\ntuổi")
  private static let ranks = PhraseTable<Bool>(lines: "mức độ\ncấp độ\nhạng\nloại\nbậc\ncấp\nkhối")
  private static let goods = PhraseTable<Bool>(lines: "hàng rào\nhàng hóa\nhàng cây")
  private static let purposes = PhraseTable<Bool>(lines: "ứng dụng")
  /// "01 sáng kiến/mô hình/giải pháp": what may be made in place of the other; "01 mẫu/ao" is a share.
  private static let alternatives = PhraseTable<Bool>(lines: QuotaLexicon.alternatives)
  /// Words inside noun phrases that elsewhere end them: "người có công", "hộ được hỏi".
  static var inner: MarkedTable<Bool> { MarkedTable(.phraseParts, innerTable) }
  private static let innerTable = PhraseTable<Bool>(lines: QuotaLexicon.inner)

  /// The end of the noun phrase that begins at `index`; `index` itself where none does.
  static func end(_ tokens: Tokens, from index: Int, before end: Int) -> Int {
    if let found = shortEnd(tokens, index, end) { return found }
    let isDoer = CountedDoers.begin(tokens, at: index, before: end)
    var at = index
    var commas = 0
    while at < end, at - index < longest {
      let token = tokens[at]
      if let (_, length) = slashed.match(tokens, at: at, before: end) {
        at += length
        continue
      }
      if let (_, length) = inner.match(tokens, at: at, before: end),
        at > index || stops.match(tokens, at: at, before: end) == nil
          || goods.match(tokens, at: at, before: end) != nil
      {
        at += length
        continue
      }
      if at > index, let length = ageLength(tokens, at, end) {
        at += length
        continue
      }
      if token.kind == .number {
        // "trẻ 6 tuổi", "đạt 3 sao"
        guard at > index, tokens.digitCount(at) <= 2, at + 1 < end else { break }
        // "khách sạn 4 - 5 sao"
        if at + 3 < end, tokens[at + 1].isSymbol("-"), tokens[at + 2].kind == .number,
          grades.match(tokens, at: at + 3, before: end) != nil
        {
          at += 4
          continue
        }
        guard tokens[at + 1].kind == .word else { break }
        // "9 sản phẩm tiềm năng | và chuẩn hóa thêm 5 sản phẩm": a count of its own.
        if tokens[at + 1].key == tokens[index].key {
          let joint = (max(index + 1, at - longestVerb - 1)..<at).last {
            conjunction.match(tokens, at: $0, before: at) != nil
          }
          if let joint { at = joint }
          break
        }
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
        // "tổ TK&VV"
        if token.isSymbol("-") || token.isSymbol("&"), at > index, at + 1 < end,
          tokens[at + 1].kind == .word
        {
          at += 1
          continue
        }
        // "40% xã/phường/thị trấn"
        if token.isSymbol("/"), at > index, LocalityRanks.areAlike(tokens, at, index, end) {
          at += 1
          continue
        }
        // "25 em/lớp" is a share.
        if token.isSymbol("/"), at > index, at + 1 < end,
          alternatives.match(tokens, at: at + 1, before: end) != nil,
          [3, 2, 1].contains(where: {
            at - $0 >= index && alternatives.exactly(tokens, at - $0..<at) != nil
          })
        {
          at += 1
          continue
        }
        // "02 lần, mùa khô và mùa mưa": how often, and then when.
        guard token.isSymbol(","), commas < mostCommas, at > index,
          continuesList(tokens, at + 1, end, behind: index),
          QuotaReader.frequencies.exactly(tokens, index..<at) == nil
        else { break }
        commas += 1
        at += 1
        continue
      }
      // "10 mô hình ứng dụng công nghệ cao": what things are for; those who act are told to do it.
      if at > index, !isDoer, let (_, length) = purposes.match(tokens, at: at, before: end) {
        at += length
        continue
      }
      // "tin, bài về thực hiện cải cách": what the things are about goes on with the phrase.
      if at > index, matters.match(tokens, at: at, before: end) != nil { break }
      if at > index + 1, topics.match(tokens, at: at - 1, before: at) != nil, token.kind == .word {
        at += 1
        continue
      }
      // "07 cửa sông cấp nước cho các vùng nuôi": whom the things serve.
      if receiving.match(tokens, at: at, before: end) != nil, at + 1 < end,
        tokens[at + 1].kind == .word,
        [1, 2, 3].contains(where: {
          at - $0 > index && serving.match(tokens, at: at - $0, before: at) != nil
        })
      {
        at += 1
        continue
      }
      if isStop(tokens, at, end, first: at == index) && !isPlural(tokens, at, from: index)
        || at > index && Comparisons.begins(tokens, at, end)
      {
        break
      }
      at += 1
    }
    // "10 bia số | 4"
    if at - 1 > index, at < end, tokens[at].kind == .number,
      numbered.match(tokens, at: at - 1, before: at) != nil
    {
      at -= 1
    }
    // "xã đạt chuẩn phổ cập mức độ | 3"
    if at - 2 > index, at < end, tokens[at].kind == .number, tokens.digitCount(at) <= 2,
      at + 1 >= end || tokens[at + 1].kind == .symbol && !tokens[at + 1].isSymbol("%"),
      [2, 1].contains(where: { ranks.exactly(tokens, at - $0..<at) != nil })
    {
      at += 1
    }
    while at > index,
      tokens[at - 1].isSymbol(",") || tokens[at - 1].isSymbol("-")
        || at - 1 > index && hanging.match(tokens, at: at - 1, before: at) != nil
    { at -= 1 }
    return at
  }

  /// Behind a comma a further noun of the same phrase: a small letter and no verb or clause.
  private static func continuesList(_ tokens: Tokens, _ at: Int, _ end: Int, behind first: Int)
    -> Bool
  {
    guard at < end, tokens[at].kind == .word, !Comparisons.opens(tokens, at, end) else {
      return false
    }
    if isStop(tokens, at: at, before: end), !isInner(tokens, at: at, before: end) { return false }
    // "giao đủ 100% chỉ tiêu, đúng luật": how it is done.
    if manners.match(tokens, at: at, before: end) != nil { return false }
    // "cơ quan, tổ chức hành chính": a noun that is spelt like a verb.
    if organisations.match(tokens, at: at, before: end) != nil { return true }
    // "12 nhà, xã Bản Chang 10 nhà": the place of the next number.
    if OrganHead.tiers.match(tokens, at: at, before: end) != nil,
      PlaceReader.match(tokens, at: at, before: end).map({ tokens[$0.end - 1].isCapitalised })
        ?? false
    {
      return false
    }
    // "12 ha cây ăn quả, sản lượng lúa đạt …": the subject of the next number.
    if subjects.match(tokens, at: at, before: end) != nil
      && !joinsNumbers(tokens, first, at, end) || opensNextNumber(tokens, at, end)
    {
      return false
    }
    if measures.match(tokens, at: at, before: end) != nil, !isInner(tokens, at: at, before: end) {
      return false
    }
    if VerbLexicon.actions.match(tokens, at: at, before: end) != nil { return false }
    if QuotaReader.verbs.match(tokens, at: at, before: end) != nil,
      learners.match(tokens, at: at, before: end) == nil
    {
      return false
    }
    return !tokens[at].isCapitalised || tokens[at].isAllCaps
  }

  /// "02 cuộc, | đợt 2: 01 cuộc", "1,5 triệu lượt, | khách lưu trú đạt 19 triệu lượt": what stands before a number of its own.
  private static func opensNextNumber(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    for index in at + 1..<max(at + 1, min(end, at + longestSubject)) {
      if tokens[index].kind == .symbol { return false }
      guard tokens[index].kind == .number else { continue }
      // "đợt 2: 01 cuộc" is told apart by its rank, "3 tuổi" by what it counts.
      // "01 mô hình, cảm hóa | 02 người"
      let behind =
        index + max(NumeralReader.match(tokens, at: index, before: end)?.length ?? 1, 1)
      if index - at <= longestVerb, index > at, behind < end, tokens[behind].kind == .word,
        ages.match(tokens, at: behind, before: end) == nil,
        OrganHead.groupNouns.match(tokens, at: at, before: end) == nil
      {
        return true
      }
      return isLinked(tokens, at: index, from: at)
        || index + 1 < end && tokens[index + 1].isSymbol(":")
    }
    return false
  }
  private static let longestSubject = 9
  private static let longestVerb = 3
  private static let ages = PhraseTable<Bool>(
    lines: "sao\ntuổi\ntháng tuổi\nngày\ntháng\nnăm\nlần\ngiờ\ncấp\ntốt\nkhá")

  /// What behind a comma tells how long, wide or many the thing before is, or what is done besides.
  private static let measures = PhraseTable<Bool>(
    lines: "dài\nrộng\ncao\nnâng\nquy mô\ntrị giá\nthời lượng\nthời gian\ntổng\nmức")

  /// Nouns that begin like the verb "học".
  private static let learners = PhraseTable<Bool>(lines: "học sinh\nhọc viên")

  private static let manners = PhraseTable<Bool>(
    lines: "an toàn\nbình quân\nchất lượng\nhiệu quả\nkhông\nkịp thời\ntiết kiệm\nđúng\nđủ\nđầy đủ")

  private static let organisations = PhraseTable<Bool>(
    lines: """
      tổ chức cá nhân
      tổ chức chính trị
      tổ chức Đảng
      tổ chức đoàn thể
      tổ chức hành chính
      tổ chức hội
      tổ chức khoa học
      tổ chức kinh tế
      tổ chức nghề nghiệp
      tổ chức quần chúng
      tổ chức tín dụng
      tổ chức tôn giáo
      tổ chức xã hội
      """
  )
  private static let nouns = PhraseTable<Bool>(
    lines: """
      cuộc
      lượt
      báo cáo
      hoạt động
      mẫu
      dự án
      đăng ký
      """
  )
  private static let receiving = PhraseTable<Bool>(lines: "cho")
  private static let serving = PhraseTable<Bool>(lines: "cung cấp\ncấp nước\ncấp điện\nphục vụ")
  private static let conjunction = PhraseTable<Bool>(lines: "và")

  /// Whether a word at `at` ends noun phrases.
  static func isStop(_ tokens: Tokens, at index: Int, before end: Int) -> Bool {
    stops.match(tokens, at: index, before: end) != nil
  }

  /// Whether a word at `at` that elsewhere ends noun phrases belongs to one: "người có công".
  static func isInner(_ tokens: Tokens, at index: Int, before end: Int) -> Bool {
    inner.match(tokens, at: index, before: end) != nil
  }

  private static func isStop(_ tokens: Tokens, _ at: Int, _ end: Int, first: Bool) -> Bool {
    if first, nouns.match(tokens, at: at, before: end) != nil { return false }
    if conjunction.match(tokens, at: at, before: end) != nil {
      if first { return true }
      // "kinh doanh và dịch vụ" goes on; "và" before a verb, a number or a comparison does not.
      guard at + 1 < end, tokens[at + 1].kind == .word,
        VerbLexicon.actions.match(tokens, at: at + 1, before: end) == nil,
        stops.match(tokens, at: at + 1, before: end) == nil,
        Comparisons.match(tokens, endingAt: min(at + 3, end), from: at + 1) == nil,
        // "đất ở cho 31 hộ | và nhà ở cho 391 hộ"
        !(at + 2..<max(at + 2, min(tokens.count - 1, at + 6))).contains(where: {
          receiving.match(tokens, at: $0, before: $0 + 1) != nil && tokens[$0 + 1].kind == .number
        })
      else { return true }
      return false
    }
    if stops.match(tokens, at: at, before: end) != nil { return true }
    // "trên địa bàn tỉnh" belongs to the phrase; other "trên" is a stop.
    if first { return false }
    guard let (_, length) = VerbLexicon.actions.match(tokens, at: at, before: end),
      // "01 cụm chế biến tập trung | /xã": what stands right before a slash tells of the thing.
      at + length >= end || !tokens[at + length].isSymbol("/")
    else { return false }
    return length >= 2 && !tokens[at].isCapitalised && !modifies(tokens, at, length, end)
  }
}

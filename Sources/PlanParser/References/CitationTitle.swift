internal import PlanModel
internal import PlanText

/// Finds the trích yếu behind a citation: where it begins and where it ends.
enum CitationTitle {
  /// Words that may open a title.
  private static let openings = PhraseTable<Bool>(
    lines: """
      ban hành
      bãi bỏ
      chi tiết
      công bố
      giao
      hướng dẫn
      hợp nhất
      phê duyệt
      phê chuẩn
      quy định
      sửa đổi
      thành lập
      thực hiện
      triển khai
      tăng cường
      tổ chức
      v/v
      về
      về việc
      tiếp tục
      đẩy mạnh
      """
  )
  /// "về" and "V/v" stand before the title and are no part of it.
  private static let prefixes = PhraseTable<Bool>(lines: "về\nv/v\nvề việc")

  private static let longestQuoted = 60

  private static let owners = PhraseTable<Bool>(lines: "của\ndo")

  /// Words of a title at the most.
  private static let longest = 300

  private static let directing = PhraseTable<Bool>(lines: "chỉ đạo\nthông báo")

  /// Words that open a title only right behind its document: "Công văn số 5 của Sở Y tế | chỉ đạo tiêm chủng", "Kế hoạch số 7 ngày 19/9/2023 | Kế hoạch kiểm tra năm học".
  private static func opensClosely(
    _ tokens: Tokens, _ at: Int, _ end: Int, of type: DocumentType
  ) -> Bool {
    if let (_, length) = directing.match(tokens, at: at, before: end) {
      return !tokens[at].isCapitalised && at + length < end && tokens[at + length].kind == .word
        && owners.match(tokens, at: at + length, before: end) == nil
    }
    guard
      let (named, stop) = CitationReader.type(tokens, at: at, before: end), named == type,
      stop + 1 < end, tokens[stop].kind == .word, !tokens[stop].isCapitalised
    else { return false }
    return CitationReader.numberWords.match(tokens, at: stop, before: end) == nil
      && demonstratives.match(tokens, at: stop, before: end) == nil
  }

  private static let demonstratives = PhraseTable<Bool>(
    lines: "này\nnói trên\nnêu trên\ntrên\nđó\ncủa\ndo\nngày")

  /// The tokens of the title that begins at `index`; nil where none begins there.
  ///
  /// - Parameter type: what the document is.
  /// - Parameter isListed: whether the document is named by number alone: then the next such number ends the title.
  static func match(
    _ tokens: Tokens, at index: Int, before end: Int, of type: DocumentType, isListed: Bool = false
  ) -> Range<Int>? {
    var start = index
    if start < end, tokens[start].isSymbol(",") { start += 1 }
    guard start < end else { return nil }
    // "Hướng dẫn số 4-HD/BTG của Ban Tuyên giáo | “Tuyên truyền các ngày lễ lớn”"
    if tokens[start].isSymbol("\""),
      let close = (start + 2..<max(start + 2, min(end, start + longestQuoted))).first(where: {
        tokens[$0].isSymbol("\"")
      })
    {
      return start..<close + 1
    }
    guard
      openings.match(tokens, at: start, before: end) != nil
        || start == index && opensClosely(tokens, start, end, of: type)
    else { return nil }
    if let (_, length) = prefixes.match(tokens, at: start, before: end) { start += length }
    var at = start
    var brackets = 0
    var isQuoted = false
    // "thực hiện Nghị quyết số 5 và Kế hoạch số 7": a title that names documents goes on over the next.
    var namesOther = false
    while at < min(end, start + longest) {
      let token = tokens[at]
      if token.isSymbol("\"") {
        isQuoted.toggle()
        // "về “Đổi mới công đoàn” | của Ban Chấp hành …": a title in quotation marks ends with them.
        if !isQuoted, tokens[start].isSymbol("\""),
          owners.match(tokens, at: at + 1, before: end) != nil
        {
          at += 1
          break
        }
      } else if token.isSymbol("(") {
        brackets += 1
      } else if token.isSymbol(")") {
        if brackets == 0 { break }
        brackets -= 1
      } else if !isQuoted, brackets == 0 {
        if endsTitle(tokens, at, end) || namesOthers(tokens, at, start, end) { break }
        if let next = behindJoiner(tokens, at, end),
          isListed && CitationReader.namesNumber(tokens, at: next, before: end)
            || !namesOther && CitationReader.namesDocument(tokens, at: next, before: end)
        {
          break
        }
        if !namesOther { namesOther = CitationReader.namesDocument(tokens, at: at, before: end) }
      }
      at += 1
    }
    var stop = abbreviation(tokens, start, at) ?? at
    while stop > start, tokens[stop - 1].isSymbol(",") || tokens[stop - 1].isSymbol(".") {
      stop -= 1
    }
    return stop > start ? start..<stop : nil
  }

  private static let abbreviations = PhraseTable<Bool>(
    lines: "sau đây gọi\nsau đây viết tắt\ngọi tắt\nviết tắt\ndưới đây gọi\nsau đây được gọi")

  /// Where "(sau đây gọi tắt là …)" begins, if it ends the title.
  private static func abbreviation(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    guard end - start > 4, tokens[end - 1].isSymbol(")"),
      let open = (max(start, end - 24)..<end).last(where: { tokens[$0].isSymbol("(") }),
      abbreviations.match(tokens, at: open + 1, before: end) != nil
    else { return nil }
    return open
  }

  /// The index behind a comma or "và" at `at`.
  private static func behindJoiner(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end, tokens[at].isSymbol(",") || and.match(tokens, at: at, before: end) != nil
    else { return nil }
    let next = at + 1
    return tokens[at].isSymbol(",") && and.match(tokens, at: next, before: end) != nil
      ? next + 1 : next
  }

  private static let and = PhraseTable<Bool>(lines: "và")
  private static let issues = PhraseTable<Bool>(
    lines: "ban hành\nxây dựng\ntriển khai\ntổ chức\nlập\nthông báo\nyêu cầu\nđề nghị")
  private static let purposes = PhraseTable<Bool>(
    lines: "nhằm\nđể\nxét\ncăn cứ\ntheo đề nghị\ntrên cơ sở")

  /// "… đến năm 2025 | và để tiếp tục phát huy …, UBND xã ban hành Kế hoạch": what else the plan is for.
  private static let furtherPurposes = PhraseTable<Bool>(
    lines: "và căn cứ\nvà trên cơ sở\nvà để chủ động\nvà để kịp thời\nvà để tiếp tục")

  private static let determined = PhraseTable<Bool>(lines: "và các\nvà những\ncùng các")

  /// "về chuyển đổi số năm 2023 | và các Chương trình, kế hoạch khác": further documents, none of them named.
  private static func namesOthers(_ tokens: Tokens, _ at: Int, _ start: Int, _ end: Int) -> Bool {
    guard at > start, let (_, length) = determined.match(tokens, at: at, before: end),
      let (_, stop) = CitationReader.type(tokens, at: at + length, before: end)
    else { return false }
    return stop > at + length
      && !(start..<at).contains {
        CitationReader.type(tokens, at: $0, before: at) != nil
      }
  }

  /// Whether those who issue the plan itself stand at `index`: one or several organs, an abbreviation in brackets, "ban hành" or what else the sentence ends with ("… như sau:").
  private static func namesIssuer(_ tokens: Tokens, _ index: Int, _ end: Int) -> Bool {
    // "…, trường THCS Hòa Mỹ xây dựng Kế hoạch như sau:"
    let isSmall =
      !tokens[index].isCapitalised && index + 1 < end && tokens[index + 1].isCapitalised
      && tokens[end - 1].isSymbol(":")
    guard isSmall || tokens[index].isCapitalised,
      let (organ, first) = OrganReader.match(tokens, at: index, before: end),
      organ.kind != .collective
    else { return false }
    if isSmall { return issuingPlans.match(tokens, at: first, before: end) != nil }
    if issues.match(tokens, at: first, before: end) != nil { return true }
    guard tokens[end - 1].isSymbol(":") else { return false }
    var at = first
    if at < end, PlaceReader.isJoiner(tokens, at),
      let (_, stop) = OrganList.match(tokens, at: index, before: end)
    {
      at = stop
    }
    if at + 1 < end, tokens[at].isSymbol("("),
      abbreviations.match(tokens, at: at + 1, before: end) != nil,
      let close = (at + 2..<min(end, at + 24)).first(where: { tokens[$0].isSymbol(")") })
    {
      at = close + 1
    }
    return issues.match(tokens, at: at, before: end) != nil
      || announcing.match(tokens, at: at, before: end) != nil
  }
  private static let issuingPlans = PhraseTable<Bool>(
    lines: "ban hành kế hoạch\nlập kế hoạch\ntriển khai kế hoạch\nxây dựng kế hoạch")
  private static let announcing = PhraseTable<Bool>(
    lines: "thống nhất\nphát động\nphối hợp\nđề ra\nhướng dẫn\nquyết định\nphân công")

  /// A semicolon, the end of a sentence, or a comma with the issuer and "ban hành" behind it.
  private static func endsTitle(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    let token = tokens[at]
    if token.isSymbol(";") { return true }
    if token.isSymbol(".") {
      return at + 1 >= end || tokens[at + 1].spaceBefore && tokens[at + 1].isCapitalised
        || tokens[at + 1].isSymbol("/")
    }
    if token.isSymbol(","), at + 1 < end {
      if purposes.match(tokens, at: at + 1, before: end) != nil { return true }
      if namesIssuer(tokens, at + 1, end) { return true }
    }
    if furtherPurposes.match(tokens, at: at, before: end) != nil { return true }
    return false
  }
}

internal import PlanModel
internal import PlanText

/// Reads what stands around a naming: date, issuer and title behind it, the issuer before it.
enum CitationTail {
  /// What a date stands behind; a law may be dated by its year, a number by its month.
  enum Owner { case law, number }

  private static let day = PhraseTable<Bool>(lines: "ngày\nđề ngày\nký ngày")
  private static let year = PhraseTable<Bool>(lines: "năm")
  private static let month = PhraseTable<Bool>(lines: "tháng")
  private static let owner = PhraseTable<Bool>(lines: "của\ndo")
  /// "giữa Bộ Công an và Bộ Y tế": those who issue together.
  private static let between = PhraseTable<Bool>(lines: "giữa")
  private static let terms = PhraseTable<Bool>(lines: "khóa\nkhoá")
  /// "Hội nghị lần thứ 8 Ban Chấp hành Trung ương": the meeting stands before the organ.
  private static let meetings = PhraseTable<Bool>(lines: "hội nghị lần thứ\ntại hội nghị lần thứ")
  private static let joint = PhraseTable<Bool>(lines: DocumentTypeLexicon.joint)
  private static let place = PhraseTable<Bool>(lines: "tại")

  /// Reads what follows a naming, and who stands before it where no issuer follows.
  static func finish(
    _ match: CitationMatch, _ tokens: Tokens, from start: Int, before end: Int
  ) -> CitationMatch {
    var match = match
    var at = match.range.upperBound
    for _ in 0..<4 {
      if match.date == nil,
        let (date, stop) = date(tokens, at, end, match.number == nil ? .law : .number)
      {
        match.date = date
        at = stop
        match.range = match.range.lowerBound..<stop
        continue
      }
      if match.issuer == nil, match.number != nil,
        let (organ, stop) = issuer(tokens, at, end, isJoint: isJoint(match, tokens))
      {
        match.issuer = ProperCase.name(tokens, tokens.indices(in: organ.span))
        match.issuerOrgan = organ
        at = stop
        match.range = match.range.lowerBound..<stop
        continue
      }
      break
    }
    if match.issuer != nil,
      let stop = renamed(tokens, at, end) ?? NameTail.abbreviationEnd(tokens, at, end)
    {
      at = stop
    }
    if let organ = match.issuerOrgan, let stop = topic(tokens, at, end) {
      // "Ủy ban Quốc gia về | chuyển đổi số"
      let whole = tokens.indices(in: organ.span).lowerBound..<stop
      match.issuer = ProperCase.name(tokens, whole)
      match.issuerOrgan = organ.covering(whole, of: tokens)
      match.range = match.range.lowerBound..<stop
      at = stop
    }
    if let organ = match.issuerOrgan, organ.kind == .adHoc, let stop = matter(tokens, at, end) {
      // "Ban Chỉ đạo Trung ương về phát triển khoa học và công nghệ | về triển khai …"
      let whole = tokens.indices(in: organ.span).lowerBound..<stop
      match.issuer = ProperCase.name(tokens, whole)
      match.issuerOrgan = organ.covering(whole, of: tokens)
      match.range = match.range.lowerBound..<stop
      at = stop
    }
    if match.number != nil, match.title == nil,
      let title = CitationTitle.match(
        tokens, at: at, before: end, of: match.type, isListed: match.isListed)
    {
      match.title = title
      match.range = match.range.lowerBound..<title.upperBound
      if match.issuer == nil,
        let told = CitationMaker.match(
          tokens, title, of: match.number, before: end)
      {
        match.title = told.title
        match.issuer = ProperCase.name(tokens, told.maker)
        match.issuerOrgan = told.organ
        match.range = match.range.lowerBound..<max(title.upperBound, told.maker.upperBound)
      }
    }
    // "Nghị quyết số 2-NQ/TW về “Đổi mới công đoàn” | của Ban Chấp hành Trung ương"
    if match.issuer == nil, match.number != nil, let stop = match.title?.upperBound,
      tokens[stop - 1].isSymbol("\""),
      let (organ, behind) = issuer(tokens, stop, end, isJoint: false)
    {
      match.issuer = ProperCase.name(tokens, tokens.indices(in: organ.span))
      match.issuerOrgan = organ
      match.range = match.range.lowerBound..<behind
    }
    if match.issuer == nil, match.number != nil,
      let before = CitationOwner.match(tokens, before: match, from: start)
    {
      match.issuer = before.name
      match.issuerOrgan = before.organ
    }
    return match
  }

  /// "ngày 10/11/2021", ", ngày …", "(ngày …)"; for laws "năm 2024" and "2024"; behind numbers "tháng 4 năm 2026".
  static func date(_ tokens: Tokens, _ index: Int, _ end: Int, _ owner: Owner) -> (
    PartialDate, Int
  )? {
    var at = index
    let opened = at < end && tokens[at].isSymbol("(")
    if at < end, tokens[at].isSymbol(",") || opened { at += 1 }
    guard at < end else { return nil }
    if owner == .law, at == index, let bare = bareYear(tokens, at, end) { return bare }
    let isDay = day.match(tokens, at: at, before: end) != nil
    let isYear = owner == .law && year.match(tokens, at: at, before: end) != nil
    let isMonth = owner == .number && at == index && month.match(tokens, at: at, before: end) != nil
    if isDay, let (_, length) = day.match(tokens, at: at, before: end) { at += length - 1 }
    guard isDay || isYear || isMonth || opened && tokens[at].kind == .number,
      let found = DateReader.match(tokens, at: at, before: end), !found.isImpossible,
      found.date.year != nil
    else { return nil }
    var stop = at + found.length
    if opened, stop < end, tokens[stop].isSymbol(")") { stop += 1 }
    return (found.date, stop)
  }

  /// "Luật Công đoàn 2012"
  private static func bareYear(_ tokens: Tokens, _ at: Int, _ end: Int) -> (PartialDate, Int)? {
    guard tokens.digitCount(at) == 4, let year = tokens.value(at), (1945...2100).contains(year),
      at + 1 >= end || tokens[at + 1].spaceBefore
        || !tokens[at + 1].isSymbol("/") && !tokens[at + 1].isSymbol("-")
    else { return nil }
    return (PartialDate(year: year), at + 1)
  }

  private static func issuer(_ tokens: Tokens, _ index: Int, _ end: Int, isJoint: Bool) -> (
    Organ, Int
  )? {
    var at = index
    if at + 1 < end, tokens[at].isSymbol(",") || tokens[at].isSymbol(".") && isOwner(tokens, at + 1)
    {
      at += 1
    }
    guard at < end else { return nil }
    var hasOwner = false
    if let (_, length) = owner.match(tokens, at: at, before: end)
      ?? (isJoint ? between.match(tokens, at: at, before: end) : nil)
    {
      at += length
      hasOwner = true
    }
    if let (_, length) = meetings.match(tokens, at: at, before: end), at + length + 1 < end {
      at += length + 1
      if tokens[at].isSymbol(","), at + 1 < end { at += 1 }
      hasOwner = true
    }
    if hasOwner, let congress = congress(tokens, at, end) { return congress }
    guard at < end, hasOwner || at == index && tokens[at].isCapitalised,
      let (organ, stop) = OrganReader.match(tokens, at: at, before: end),
      organ.kind != .collective, !namesNext(tokens, stop, end)
    else { return nil }
    return isJoint ? joined(tokens, stop, end, organ) : term(tokens, stop, end, organ)
  }

  /// Where a topic ends that begins behind the last word of a name, "về"; nil for other names.
  private static func topic(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard at > 0, topics.match(tokens, at: at - 1, before: at) != nil,
      let (_, length) = OrganHead.functions.match(tokens, at: at, before: end)
    else { return nil }
    return at + length
  }

  private static let congresses = PhraseTable<Bool>(lines: "đại hội\nđại hội đại biểu")
  private static let sessions = PhraseTable<Bool>(lines: "lần thứ\nkhóa")

  /// "Đại hội đại biểu | Đảng bộ tỉnh Hoa Lâm lần thứ XIX": whose congress it is, and which.
  private static func congress(_ tokens: Tokens, _ at: Int, _ end: Int) -> (Organ, Int)? {
    guard at < end, tokens[at].isCapitalised,
      let (_, length) = congresses.match(tokens, at: at, before: end),
      let (organ, stop) = OrganReader.match(tokens, at: at + length, before: end),
      organ.kind != .collective, let (_, count) = sessions.match(tokens, at: stop, before: end),
      stop + count < end, OrganReader.isRank(tokens, stop + count)
    else { return nil }
    let behind = stop + count + 1
    return (organ.covering(at..<behind, of: tokens), behind)
  }

  private static let topics = PhraseTable<Bool>(lines: "về\nvề công tác")
  /// Tokens of what a committee is for at most.
  private static let longestMatter = 30

  /// Where "về …" behind a committee ends that tells what it is for: before the words that tell what the document is about; nil where only one of the two stands there.
  private static func matter(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int? {
    guard let (_, length) = topics.match(tokens, at: index, before: end) else { return nil }
    for at in index + length + 1..<max(index + length + 1, min(end, index + longestMatter)) {
      let token = tokens[at]
      if token.kind == .symbol, !token.isSymbol(","), !token.isSymbol("-") { return nil }
      if token.isSymbol(","), at + 1 < end, tokens[at + 1].isCapitalised { return nil }
      if topics.match(tokens, at: at, before: end) != nil { return at }
    }
    return nil
  }

  private static let renamings = PhraseTable<Bool>(
    lines: "nay\nnay là\ncũ\ntrước đây\ntrước sắp xếp")

  /// "(nay là Bộ Nông nghiệp và Môi trường)", "(cũ)": what the issuer has become.
  private static func renamed(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard at + 2 < end, tokens[at].isSymbol("("),
      renamings.match(tokens, at: at + 1, before: end) != nil
    else { return nil }
    return (at + 2..<min(end, at + 24)).first { tokens[$0].isSymbol(")") }.map { $0 + 1 }
  }

  /// A small "của": the full stop before it was none.
  private static func isOwner(_ tokens: Tokens, _ index: Int) -> Bool {
    !tokens[index].isCapitalised && owner.match(tokens, at: index, before: index + 1) != nil
  }

  /// ", của Phòng Kỹ thuật tại Công văn số 7": the organ names the next document.
  private static func namesNext(_ tokens: Tokens, _ stop: Int, _ end: Int) -> Bool {
    guard let (_, length) = place.match(tokens, at: stop, before: end) else { return false }
    return CitationReader.type(tokens, at: stop + length, before: end) != nil
  }

  /// Whether the type word or the code says that several organs issued it.
  private static func isJoint(_ match: CitationMatch, _ tokens: Tokens) -> Bool {
    guard match.type != .jointCircular else { return true }
    return match.naming.contains {
      joint.match(tokens, at: $0, before: match.naming.upperBound) != nil
    }
  }

  /// "của Bộ Y tế, Bộ Tài chính và Bộ Nội vụ": all of those who issue together.
  private static func joined(_ tokens: Tokens, _ stop: Int, _ end: Int, _ organ: Organ) -> (
    Organ, Int
  ) {
    var at = stop
    while at + 1 < end, PlaceReader.isJoiner(tokens, at) || tokens[at].isSymbol("-"),
      tokens[at + 1].isCapitalised,
      let (next, behind) = OrganReader.match(tokens, at: at + 1, before: end),
      next.kind != .collective,
      // "giữa Bộ Tư pháp và Bộ Công an, | Sở Tư pháp ban hành Kế hoạch": who issues the plan itself.
      !(tokens[at].isSymbol(",") && issuing.match(tokens, at: behind, before: end) != nil)
    {
      at = behind
    }
    var longer = organ
    longer.span = TextSpan(from: organ.span.start, to: tokens[at - 1].end)
    return (longer, at)
  }

  private static let issuing = PhraseTable<Bool>(
    lines: "ban hành kế hoạch\nxây dựng kế hoạch\ntriển khai kế hoạch\nthống nhất xây dựng kế hoạch"
  )

  /// "Ban Chấp hành Trung ương Đảng khóa XIII", "(khóa XII)".
  private static func term(_ tokens: Tokens, _ stop: Int, _ end: Int, _ organ: Organ) -> (
    Organ, Int
  ) {
    var at = stop
    let opened = at < end && tokens[at].isSymbol("(")
    if opened || at < end && tokens[at].isSymbol(",") { at += 1 }
    guard at + 1 < end, terms.match(tokens, at: at, before: end) != nil,
      tokens[at + 1].kind == .word
    else { return (organ, stop) }
    at += 2
    if opened {
      guard at < end, tokens[at].isSymbol(")") else { return (organ, stop) }
      return (organ, at + 1)
    }
    var longer = organ
    longer.span = TextSpan(from: organ.span.start, to: tokens[at - 1].end)
    return (longer, at)
  }
}

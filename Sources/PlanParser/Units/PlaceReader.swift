internal import PlanModel
internal import PlanText

/// Reads administrative places: "huyện Cao Lộc", "Tỉnh", "các xã, phường, đặc khu", "phường 3".
enum PlaceReader {
  static var opening: MarkedTable<Bool> { MarkedTable(.placeOpenings, openingTable) }
  private static let openingTable = PhraseTable<Bool>(
    lines: """
      các
      mỗi
      từng
      toàn
      """
  )

  /// The place that begins at `index`: where it ends and its tier.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (end: Int, level: Level)? {
    var at = index
    let isPlural = opening.match(tokens, at: at, before: end) != nil
    if isPlural { at += 1 }
    guard let (level, length) = OrganHead.tiers.match(tokens, at: at, before: end) else {
      return nil
    }
    at += length
    at = skipTierDot(tokens, at, end)
    let named = properName(tokens, at: at, before: end)
    if named > at { return (isPlural ? listedNames(tokens, named, end) : named, level) }
    at = tierList(tokens, at, end)
    if isPlural {
      if at < end, tokens[at].isSymbol(":") {
        let first = properName(tokens, at: at + 1, before: end)
        let last = listedNames(tokens, first, end)
        if first > at + 1, last > first { return (last, level) }
      }
      if let (_, length) = OrganHead.tierQualifiers.match(tokens, at: at, before: end) {
        at += length
      }
      // "các xã, thị trấn trên địa bàn huyện"
      if let (_, length) = areas.match(tokens, at: at, before: end),
        let (stop, _) = match(tokens, at: at + length, before: end)
      {
        return (stop, level)
      }
    }
    return (trailingCentral(tokens, at, end), level)
  }

  static let areas = PhraseTable<Bool>(lines: "trên địa bàn\nthuộc\ntrong\ntrong toàn")

  /// Behind the first name the rest of "các xã Đồng Tâm, Nà Phìa và thị trấn Đông Khê".
  private static func listedNames(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at + 1 < end, isJoiner(tokens, at) {
      let tier = OrganHead.tiers.match(tokens, at: at + 1, before: end)?.length ?? 0
      // "…, TX. Nghĩa Lộ"
      let first = tier == 0 ? at + 1 : skipTierDot(tokens, at + 1 + tier, end)
      let name = properName(tokens, at: first, before: end)
      guard name > first, tokens[first].kind == .word else { break }
      at = name
    }
    return at
  }

  private static let times = PhraseTable<Bool>(
    lines: "ngày\ntuần\ntháng\nquý\nnăm\nđợt\nvụ\nhọc kỳ\ngiai đoạn")
  private static let plurals = PhraseTable<Bool>(lines: "các")

  /// "UBND các xã, phường | : Đồng Tâm, Nà Phìa và thị trấn Đông Khê": behind the places that a colon names, two at least, whose first has two words; nil where none do.
  static func namesEnd(_ tokens: Tokens, behind tiers: Range<Int>, before end: Int) -> Int? {
    let colon = tiers.upperBound
    guard colon + 1 < end, tokens[colon].isSymbol(":"),
      let plural = tiers.last(where: { plurals.match(tokens, at: $0, before: colon) != nil }),
      let (_, length) = OrganHead.tiers.match(tokens, at: plural + 1, before: colon),
      // "các doanh nghiệp trên địa bàn huyện: Quý I, II"
      tierList(tokens, plural + 1 + length, colon) == colon,
      times.match(tokens, at: colon + 1, before: end) == nil
    else { return nil }
    let first = properName(tokens, at: colon + 1, before: end)
    guard first - colon > 2 else { return nil }
    let last = listedNames(tokens, first, end)
    guard last > first,
      // "UBND các xã: Đồng Tâm, Nà Phìa, Sở Nội vụ"
      !(colon + 1..<last).contains(where: {
        (tokens[$0 - 1].kind == .symbol || joiners.match(tokens, at: $0 - 1, before: $0) != nil)
          && OrganHead.table.match(tokens, at: $0, before: last) != nil
      })
    else { return nil }
    let acts =
      last >= end || [0x3A, 0x3B, 0x2E].contains(tokens[last].symbol)
      || VerbLexicon.actions.match(tokens, at: last, before: end) != nil
      || VerbLexicon.strong.match(tokens, at: last, before: end) != nil
    return acts ? last : nil
  }

  /// Behind "xã" the rest of "xã, phường, thị trấn và đặc khu".
  private static func tierList(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at + 1 < end, isJoiner(tokens, at),
      let (_, length) = OrganHead.tiers.match(tokens, at: at + 1, before: end),
      properName(tokens, at: at + 1 + length, before: end) == at + 1 + length
    {
      at += 1 + length
    }
    return at
  }

  private static let central = PhraseTable<Bool>(
    lines: "trực thuộc trung ương\nthuộc tỉnh\nthuộc thành phố")

  private static func trailingCentral(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    central.match(tokens, at: at, before: end).map { at + $0.length } ?? at
  }

  /// "TP. Lạng Sơn"
  private static func skipTierDot(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    at + 1 < end && tokens[at].isSymbol(".") && !tokens[at].spaceBefore
      && tokens[at + 1].isCapitalised && tokens[at - 1].isAllCaps ? at + 1 : at
  }

  /// "Trường THPT | TX. Phước Long": behind the first word of a name that follows a tier in letters; nil where there is none.
  private static func behindShortTier(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard tokens[at].isAllCaps, OrganHead.tiers.match(tokens, at: at, before: end)?.length == 1,
      case let name = skipTierDot(tokens, at + 1, end), name > at + 1
    else { return nil }
    return name + 1
  }

  /// The end of a proper name of up to five capitalised words (or a number) at `index`; `index` itself where there is none.
  static func properName(_ tokens: Tokens, at index: Int, before end: Int) -> Int {
    var at = index
    if at < end, tokens[at].kind == .number, tokens.digitCount(at) <= 2 {
      // "Công an xã | 10 đồng chí": a number that counts.
      if isCount(tokens, at: at + 1, before: end) { return index }
      at += 1
    }
    var words = 0
    while at < end, words < 6 {
      let token = tokens[at]
      if words > 0, let name = behindShortTier(tokens, at, end) {
        at = name
        words += 1
      } else if token.kind == .word, token.isCapitalised {
        if words > 0, stops.match(tokens, at: at, before: end) != nil { break }
        if words > 0 || at > index, startsOrgan(tokens, at, end) { break }
        if words == 0, startsOrgan(tokens, at, end), token.isAllCaps == false { break }
        at += 1
        words += 1
      } else if words > 0, token.isSymbol("-"), at + 1 < end, tokens[at + 1].isCapitalised,
        !startsOrgan(tokens, at + 1, end),
        offices.match(tokens, at: at + 1, before: end) == nil
      {
        at += 1
      } else if words > 0, token.kind == .number, tokens.digitCount(at) == 1, token.spaceBefore {
        at += 1
        break
      } else {
        break
      }
    }
    return at
  }

  /// Those whom the number behind an organ or a tier counts.
  private static let counted = PhraseTable<Bool>(
    lines:
      "chiến sĩ\ncán bộ\ndân quân\nhội viên\nlượt\nngười\nthành viên\nđoàn viên\nđồng chí\nđ/c")

  static func isCount(_ tokens: Tokens, at index: Int, before end: Int) -> Bool {
    counted.match(tokens, at: index, before: end) != nil
  }

  /// Words with a capital that open the subject of a document behind its issuer: "UBND tỉnh Hoa Lâm Về việc …", "V/v".
  private static let stops = PhraseTable<Bool>(
    lines: "về\nv/v\nphê duyệt\nkết luận\nquy định\nhướng dẫn\nthông báo\nsửa đổi\ncông bố")

  /// What an organ is besides: "UBND tỉnh Hoa Lâm - | Trưởng nhóm hợp tác".
  private static let offices = PhraseTable<Bool>(
    lines:
      "cơ quan\nthường trực\nthành viên\ntrưởng ban\ntrưởng nhóm\ntrưởng tiểu ban\ntrưởng đoàn\nđơn vị"
  )

  /// Whether a capitalised word opens another organisation or a directive rather than going on with a name.
  private static func startsOrgan(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    if let (_, length) = OrganHead.table.match(tokens, at: at, before: end), length >= 2 {
      return true
    }
    if tokens[at].isAllCaps, tokens[at].end - tokens[at].start >= 2,
      !tokens[max(at - 1, 0)].isAllCaps
    {
      return true
    }
    if let (_, length) = VerbLexicon.actions.match(tokens, at: at, before: end), length >= 2 {
      return true
    }
    return false
  }

  /// A comma, slash or "và" between members of a list.
  static func isJoiner(_ tokens: Tokens, _ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    let token = tokens[at]
    return token.isSymbol(",") || token.isSymbol("/")
      || joiners.match(tokens, at: at, before: at + 1) != nil
  }

  static var joiners: MarkedTable<Bool> { MarkedTable(.joiners, joinersTable) }
  private static let joinersTable = PhraseTable<Bool>(lines: "và\nhoặc\ncùng")
}

internal import PlanModel
internal import PlanText

/// Groups without a name of their own: "các sở, ban, ngành", "các cơ quan, đơn vị liên quan".
extension OrganReader {
  /// Nouns of one group at most.
  private static let mostNouns = 40

  /// Where a group of nouns that begins at `start` ends: "sở, ban, ngành", "cơ quan, tổ chức".
  static func groupEnd(_ tokens: Tokens, _ start: Int, _ end: Int, hasDeterminer: Bool) -> Int? {
    guard let (_, length) = OrganHead.groupNouns.match(tokens, at: start, before: end) else {
      return nil
    }
    var at = start + length
    var nouns = 1
    while nouns < mostNouns, at + 1 < end,
      PlaceReader.isJoiner(tokens, at) || tokens[at].isSymbol("-"),
      OrganHead.determiners.match(tokens, at: at + 1, before: end) == nil,
      let (_, count) = OrganHead.groupNouns.match(tokens, at: at + 1, before: end),
      !isNamed(tokens, at + 1, end, nounLength: count),
      !opensGroup(tokens, at + 1, count, end, after: nouns)
    {
      at += 1 + count
      nouns += 1
    }
    if !hasDeterminer, nouns == 1 {
      // "Tổ chức triển khai", "Lãnh đạo chỉ đạo": verbs spelled like nouns.
      if length <= 2, VerbLexicon.actions.match(tokens, at: start, before: end) != nil {
        return nil
      }
      // "Thôn Đá Bia, | thôn Suối Vàng"
      if length == 1, !tokens[start].isCapitalised, villageEnd(tokens, at, end) == at { return nil }
    }
    return at
  }

  /// Whether a noun of a list opens a group of its own: "sở, ban, ngành, | tổ chức chính trị - xã hội", "Doanh nghiệp, | Sở, ban, ngành".
  private static func opensGroup(
    _ tokens: Tokens, _ at: Int, _ count: Int, _ end: Int, after nouns: Int
  ) -> Bool {
    if nouns >= 2, organisations.match(tokens, at: at, before: end) != nil { return true }
    guard nouns == 1, tokens[at].isCapitalised, at + count + 1 < end,
      tokens[at + count].isSymbol(","), !tokens[at + count + 1].isCapitalised,
      // "các Sở, | Ban, ngành"
      agencies.match(tokens, at: at - 2, before: at) == nil
    else { return false }
    return OrganHead.groupNouns.match(tokens, at: at + count + 1, before: end) != nil
  }

  private static let agencies = PhraseTable<Bool>(lines: "ban\nbộ\nngành\nphòng\nsở")
  private static let organisations = PhraseTable<Bool>(
    lines: "tổ chức chính trị\ntổ chức chính trị - xã hội\ntổ chức đoàn thể")

  /// Whether the noun at `at` opens a longer name of its own ("Ban Chỉ đạo", "Phòng Nội vụ").
  static func isNamed(_ tokens: Tokens, _ at: Int, _ end: Int, nounLength: Int) -> Bool {
    guard let (head, length) = OrganHead.table.match(tokens, at: at, before: end) else {
      return false
    }
    if length > nounLength { return true }
    let next = at + length
    return head.tail == .function && next < end && tokens[next].isCapitalised
      && tokens[next].kind == .word
      && OrganHead.tiers.match(tokens, at: next, before: end) == nil
  }

  private static let relations = PhraseTable<Bool>(
    lines: """
      của
      thuộc
      trên địa bàn
      trong
      trực thuộc
      tại
      ở
      """
  )
  private static let charged = PhraseTable<Bool>(
    lines: """
      được giao
      được phân công
      được giao nhiệm vụ
      được giao chủ trì
      được phân công chủ trì
      được giao phối hợp
      được giám sát
      được kiểm tra
      được thanh tra
      còn lại
      không
      có
      """
  )

  /// What follows a group and still names it: qualifiers, places, "thuộc …", "được giao …".
  static func groupTail(_ tokens: Tokens, _ start: Int, _ end: Int, depth: Int) -> Int {
    var at = managedEnd(tokens, start, end) ?? villageEnd(tokens, start, end)
    for _ in 0..<6 {
      if let (_, length) = relations.match(tokens, at: at, before: end),
        let next = relatedEnd(tokens, at + length, end, depth: depth)
      {
        at = next
      } else if let next = predicateEnd(tokens, at, end, depth: depth) {
        return next
      } else if let (_, length) = OrganHead.qualifiers.match(tokens, at: at, before: end) {
        at += length
      } else if at > start - 1, OrganHead.tiers.match(tokens, at: at - 1, before: at) != nil,
        let (_, length) = OrganHead.tierQualifiers.match(tokens, at: at, before: end)
      {
        at += length
      } else if let (_, length) = OrganHead.functions.match(tokens, at: at, before: end),
        !tokens[at].isCapitalised,
        VerbLexicon.actions.match(tokens, at: at, before: end) == nil
      {
        // "cán bộ kỹ thuật", "cơ quan y tế"
        at += length
      } else if let (_, length) = charged.match(tokens, at: at, before: end), length >= 2 {
        return chargedEnd(tokens, at, length, end)
      } else if let (stop, _) = PlaceReader.match(tokens, at: at, before: end) {
        at = stop
      } else if let stop = numbersEnd(tokens, at, end) {
        at = stop
      } else {
        break
      }
    }
    return at
  }

  private static let villages = PhraseTable<Bool>(
    lines: "thôn\nbản\nấp\nbuôn\nxóm\nkhu phố\nkhối phố\ntổ dân phố")

  /// "Thôn | Đá Bia": the name of a village that a group's noun opens; `start` where none follows it.
  private static func villageEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    guard start < end, tokens[start].kind == .word, tokens[start].isCapitalised,
      [2, 1].contains(where: {
        start >= $0 && villages.exactly(tokens, start - $0..<start) != nil
      })
    else { return start }
    return PlaceReader.properName(tokens, at: start, before: end)
  }

  private static let managing = PhraseTable<Bool>(lines: "quản lý nhà nước")
  private static let topics = PhraseTable<Bool>(lines: "về")

  /// "Các cơ quan quản lý nhà nước | về thủy sản | tăng cường …": what they manage; nil where it is not said.
  private static func managedEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    guard start > 4, managing.exactly(tokens, start - 4..<start) != nil,
      topics.match(tokens, at: start, before: end) != nil, start + 1 < end,
      case let stop = NameTail.end(tokens, from: start + 1, before: end), stop > start + 1
    else { return nil }
    return stop
  }

  private static let copula = PhraseTable<Bool>(lines: "là")

  /// "Các thành viên | là lãnh đạo các phòng, ban": who they are, up to the end of the heading; nil for any other "là".
  private static func predicateEnd(_ tokens: Tokens, _ at: Int, _ end: Int, depth: Int) -> Int? {
    guard copula.match(tokens, at: at, before: end) != nil, at + 1 < end,
      let stop = find(tokens, at: at + 1, before: end, depth: depth + 1)?.end,
      stop == end || tokens[stop].isSymbol(":")
    else { return nil }
    return stop
  }

  private static let numbered = PhraseTable<Bool>(lines: "số")

  /// "Các khu dân cư | số 1, số 2 và số 3"; nil where no such number stands at `start`.
  private static func numbersEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    func number(_ at: Int) -> Int? {
      guard at + 1 < end, numbered.match(tokens, at: at, before: end) != nil,
        tokens[at + 1].kind == .number, tokens.digitCount(at + 1) <= 2
      else { return nil }
      return at + 2
    }
    guard var at = number(start) else { return nil }
    while at < end, PlaceReader.isJoiner(tokens, at), let next = number(at + 1) { at = next }
    return at
  }

  private static let movements = PhraseTable<Bool>(lines: "đoàn\nhội\nđội\nđảng")

  /// The place or organisation behind "thuộc", "của", "trên địa bàn".
  static func relatedEnd(_ tokens: Tokens, _ at: Int, _ end: Int, depth: Int) -> Int? {
    let place = PlaceReader.match(tokens, at: at, before: end)?.end
    // "trực thuộc Huyện ủy": no district.
    if let organ = find(tokens, at: at, before: end, depth: depth + 1), organ.kind != .collective,
      organ.end > place ?? at
    {
      return organ.end
    }
    if let place { return place }
    // "thuộc Sở", "của Trường", "của Đoàn": the issuer or a movement by its first word alone.
    if at < end, tokens[at].isCapitalised, tokens[at].kind == .word,
      OrganHead.table.match(tokens, at: at, before: at + 1) != nil
        || movements.match(tokens, at: at, before: at + 1) != nil
    {
      return at + 1
    }
    return nil
  }

  /// "được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này | có trách nhiệm": up to the main verb where one is near.
  static func chargedEnd(_ tokens: Tokens, _ at: Int, _ length: Int, _ end: Int) -> Int {
    let limit = min(end, at + 24)
    for index in at..<limit {
      if tokens[index].isSymbol(".") || tokens[index].isSymbol(";") || tokens[index].isSymbol(":") {
        break
      }
      if VerbLexicon.strong.match(tokens, at: index, before: end) != nil { return index }
    }
    return at + length
  }
}

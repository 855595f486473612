internal import PlanModel
internal import PlanText

/// Reads the names of organisations, posts and groups: a head word, function phrases, a place, qualifying words.
enum OrganReader {
  /// The organisation that begins at token `index`, and where it ends; nil where none begins there.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (organ: Organ, end: Int)? {
    var at = index
    let determiner = OrganHead.determiners.match(tokens, at: at, before: end)
    if let determiner { at += determiner.length }
    guard at < end else { return nil }
    let group = groupEnd(tokens, at, end, hasDeterminer: determiner != nil)
    let named = headMatch(tokens, at, end, hasDeterminer: determiner != nil)
    if let named, group == nil || named.end > (group ?? 0) || isNamedAgency(tokens, at, end) {
      // "các doanh nghiệp": many, none of them named.
      let isMany = determiner != nil && named.head.tail == .group
      return finish(
        tokens, index, named.end, end, kind: isMany ? .collective : named.head.kind, level: named.head.level)
    }
    guard let group else { return nil }
    return finish(tokens, index, groupTail(tokens, group, end), end, kind: .collective, level: nil)
  }

  /// "các Sở: Nội vụ" and "các Sở Y tế" are named agencies although "các sở" could be a group.
  private static func isNamedAgency(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    guard let (head, length) = OrganHead.table.match(tokens, at: at, before: end), head.tail == .function
    else { return false }
    let next = at + length
    return next < end && tokens[next].isCapitalised
      && OrganHead.functions.match(tokens, at: next, before: end) != nil
  }

  private static func finish(
    _ tokens: Tokens, _ start: Int, _ stop: Int, _ end: Int, kind: OrganKind, level: Level?
  ) -> (organ: Organ, end: Int) {
    let stop = parenthesised(tokens, stop, end)
    let range = start..<stop
    let organ = Organ(
      span: tokens.span(range),
      name: Abbreviations.expand(tokens, range),
      level: level ?? tier(tokens, range),
      kind: kind)
    return (organ, stop)
  }

  /// Behind a name its owner in brackets: "Trung tâm Dịch vụ việc làm (Sở Nội vụ)".
  private static func parenthesised(_ tokens: Tokens, _ stop: Int, _ end: Int) -> Int {
    guard stop + 2 < end, tokens[stop].isSymbol("("), tokens[stop + 1].isCapitalised,
      let (_, inner) = match(tokens, at: stop + 1, before: end), inner < end,
      tokens[inner].isSymbol(")")
    else { return stop }
    return inner + 1
  }

  /// The tier that the last place or group noun of a name tells.
  private static func tier(_ tokens: Tokens, _ range: Range<Int>) -> Level? {
    var level: Level?
    for index in range {
      if let (found, _) = OrganHead.tiers.match(tokens, at: index, before: range.upperBound) {
        level = found
      } else if let (head, _) = OrganHead.table.match(tokens, at: index, before: range.upperBound),
        let found = head.level, level == nil
      {
        level = found
      }
    }
    return level
  }

  // MARK: Groups

  /// Where a group of nouns that begins at `start` ends: "sở, ban, ngành", "cơ quan, tổ chức".
  private static func groupEnd(_ tokens: Tokens, _ start: Int, _ end: Int, hasDeterminer: Bool) -> Int? {
    guard let (_, length) = OrganHead.groupNouns.match(tokens, at: start, before: end) else { return nil }
    var at = start + length
    var nouns = 1
    while at + 1 < end, PlaceReader.isJoiner(tokens, at) || tokens[at].isSymbol("-"),
      OrganHead.determiners.match(tokens, at: at + 1, before: end) == nil,
      let (_, count) = OrganHead.groupNouns.match(tokens, at: at + 1, before: end),
      !isNamed(tokens, at + 1, end, nounLength: count)
    {
      at += 1 + count
      nouns += 1
    }
    if !hasDeterminer, nouns == 1 {
      // "Tổ chức triển khai", "Lãnh đạo chỉ đạo": verbs spelled like nouns.
      if VerbLexicon.actions.match(tokens, at: start, before: end) != nil { return nil }
      if length == 1, !tokens[start].isCapitalised { return nil }
    }
    return at
  }

  /// Whether the noun at `at` opens a longer name of its own ("Ban Chỉ đạo", "Phòng Nội vụ").
  private static func isNamed(_ tokens: Tokens, _ at: Int, _ end: Int, nounLength: Int) -> Bool {
    guard let (head, length) = OrganHead.table.match(tokens, at: at, before: end) else { return false }
    if length > nounLength { return true }
    let next = at + length
    return head.tail == .function && next < end && tokens[next].isCapitalised && tokens[next].kind == .word
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
      còn lại
      không
      có
      """
  )

  /// What follows a group and still names it: qualifiers, places, "thuộc …", "được giao …".
  private static func groupTail(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    for _ in 0..<6 {
      if let (_, length) = relations.match(tokens, at: at, before: end),
        let next = relatedEnd(tokens, at + length, end)
      {
        at = next
      } else if let (_, length) = OrganHead.qualifiers.match(tokens, at: at, before: end) {
        at += length
      } else if let (_, length) = charged.match(tokens, at: at, before: end), length >= 2 {
        return chargedEnd(tokens, at, length, end)
      } else if let (stop, _) = PlaceReader.match(tokens, at: at, before: end) {
        at = stop
      } else {
        break
      }
    }
    return at
  }

  /// The place or organisation behind "thuộc", "của", "trên địa bàn".
  private static func relatedEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    if let (stop, _) = PlaceReader.match(tokens, at: at, before: end) { return stop }
    if let (organ, stop) = match(tokens, at: at, before: end), organ.kind != .collective { return stop }
    return nil
  }

  /// "được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này | có trách nhiệm": up to the main verb where one is near.
  private static func chargedEnd(_ tokens: Tokens, _ at: Int, _ length: Int, _ end: Int) -> Int {
    let limit = min(end, at + 24)
    for index in at..<limit {
      if tokens[index].isSymbol(".") || tokens[index].isSymbol(";") || tokens[index].isSymbol(":") { break }
      if VerbLexicon.strong.match(tokens, at: index, before: end) != nil { return index }
    }
    return at + length
  }

  // MARK: Names

  /// The head that begins at `at` and where its name ends.
  private static func headMatch(_ tokens: Tokens, _ at: Int, _ end: Int, hasDeterminer: Bool)
    -> (head: OrganHead, end: Int)?
  {
    guard let (head, length) = OrganHead.table.match(tokens, at: at, before: end) else { return nil }
    let tail = at + length
    let isShort = length == 1 && (!tokens[at].isAllCaps || tokens[at].key.letterCount <= 4)
    // "Tổ chức thực hiện", "Ban hành": a verb that begins like a head.
    if let (_, verb) = VerbLexicon.actions.match(tokens, at: at, before: end), verb > length { return nil }
    if isShort, !tokens[at].isCapitalised, !hasDeterminer { return nil }
    switch head.tail {
    case .place:
      return (head, placeTail(tokens, tail, end))
    case .function:
      let stop = functionTail(tokens, tail, end)
      if stop == tail, isShort { return nil }
      return (head, stop)
    case .name:
      if !isShort, let (organ, stop) = match(tokens, at: tail, before: end), organ.kind != .collective,
        organ.kind != .post, tokens[tail].isCapitalised
      {
        return (head, stop)
      }
      let stop = nameTail(tokens, tail, end, isShort: isShort)
      if stop == tail, isShort { return nil }
      return (head, stop)
    case .post:
      if let (_, stop) = match(tokens, at: tail, before: end) { return (head, stop) }
      if let (stop, _) = PlaceReader.match(tokens, at: tail, before: end) { return (head, stop) }
      // "Lãnh đạo, chỉ đạo …" is a verb; a post alone must be spelled as a name.
      let isVerb = VerbLexicon.actions.match(tokens, at: at, before: end) != nil
      return isVerb || !tokens[at].isCapitalised && !hasDeterminer ? nil : (head, tail)
    case .group:
      return (head, groupTail(tokens, tail, end))
    }
  }

  private static func placeTail(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    // "Ban Tuyên giáo Huyện ủy", "Công an Thành phố", "Ban Thường vụ Đảng ủy".
    if let (head, length) = OrganHead.table.match(tokens, at: at, before: end), head.kind == .party, length >= 2 {
      at += length
    }
    if let (_, length) = branch.match(tokens, at: at, before: end) { at += length }
    if let (stop, _) = PlaceReader.match(tokens, at: at, before: end) {
      at = stop
    } else {
      at = PlaceReader.properName(tokens, at: at, before: end)
    }
    if let (stop, _) = PlaceReader.match(tokens, at: at, before: end), stop > at { at = stop }
    return at
  }

  private static let branch = PhraseTable<Bool>(lines: "chi nhánh")

  private static func functionTail(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    if at < end, tokens[at].isSymbol(":") { at += 1 }
    guard at < end, let (_, length) = OrganHead.functions.match(tokens, at: at, before: end),
      tokens[at].isCapitalised
    else {
      return at < end && tokens[at].isCapitalised ? nameTail(tokens, start, end, isShort: true) : start
    }
    at += length
    while at + 1 < end {
      let token = tokens[at]
      let joins =
        token.isSymbol(",") || token.isSymbol("-") || token.isSymbol("&") || token.isSymbol("/")
        || PlaceReader.joiners.match(tokens, at: at, before: at + 1) != nil
      let next = joins ? at + 1 : at
      guard let (_, count) = OrganHead.functions.match(tokens, at: next, before: end),
        tokens[next].isCapitalised || token.isSymbol("-"),
        !startsLongerHead(tokens, next, end, than: count)
      else { break }
      at = next + count
    }
    return placeTail(tokens, at, end)
  }

  private static func startsLongerHead(_ tokens: Tokens, _ at: Int, _ end: Int, than count: Int) -> Bool {
    guard let (_, length) = OrganHead.table.match(tokens, at: at, before: end) else { return false }
    return length >= count
  }

  /// The end of a free name: capitalised words and what stands between them, function phrases, then a place.
  private static func nameTail(_ tokens: Tokens, _ start: Int, _ end: Int, isShort: Bool) -> Int {
    var at = start
    var isQuoted = false
    while at < end, at - start < 20 {
      let token = tokens[at]
      if token.isSymbol("\"") {
        guard isQuoted || at > start else { break }
        isQuoted.toggle()
        at += 1
        continue
      }
      if isQuoted {
        at += 1
        continue
      }
      if at == start, isShort, !(token.isCapitalised || token.kind == .number) { break }
      if let (stop, _) = PlaceReader.match(tokens, at: at, before: end), stop > at {
        at = PlaceReader.properName(tokens, at: stop, before: end)
        break
      }
      if let (_, length) = OrganHead.functions.match(tokens, at: at, before: end),
        token.isCapitalised || VerbLexicon.actions.match(tokens, at: at, before: end) == nil
      {
        at += length
        continue
      }
      if token.kind == .symbol || PlaceReader.joiners.match(tokens, at: at, before: at + 1) != nil {
        guard continuesName(tokens, at, end) || joinsFunction(tokens, at, end) else { break }
        at += 1
        continue
      }
      if token.kind == .number {
        guard at == start || !token.spaceBefore || tokens.digitCount(at) <= 3 else { break }
        at += 1
        continue
      }
      if !token.isCapitalised {
        if VerbLexicon.actions.match(tokens, at: at, before: end) != nil, !namesWork(tokens, at, end) { break }
        if at == start, !namesWork(tokens, at, end) { break }
        if OrganHead.qualifiers.match(tokens, at: at, before: end) != nil { break }
      } else if let (_, length) = OrganHead.table.match(tokens, at: at, before: end), length >= 2 {
        break
      }
      at += 1
    }
    return at
  }

  private static let workVerbs = PhraseTable<Bool>(
    lines: "xây dựng\nquản lý\nphát triển\nbảo vệ\nvận động\nđiều phối\ngiám sát\nkiểm tra\nhỗ trợ\ntuyên truyền\nphòng chống"
  )

  /// "Ban Quản lý xây dựng NTM xã": a verb that tells what the organ is for, with the place of the name close behind it.
  private static func namesWork(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    guard let (_, length) = workVerbs.match(tokens, at: at, before: end) else { return false }
    for index in at + length..<min(end, at + length + 5) {
      if tokens[index].kind == .symbol { return false }
      if let (_, stop) = PlaceReader.match(tokens, at: index, before: end).map({ (0, $0.end) }) {
        return stop >= end || tokens[stop].kind == .symbol
          || VerbLexicon.actions.match(tokens, at: stop, before: end) != nil
      }
      if OrganHead.table.match(tokens, at: index, before: end) != nil { return false }
    }
    return false
  }

  /// Whether a comma, dash or "và" inside a free name goes on with it: a capitalised word that opens no other organisation follows.
  private static func continuesName(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    let token = tokens[at]
    guard token.isSymbol("-") || token.isSymbol("&") || token.isSymbol(",") || token.kind == .word,
      at + 1 < end, tokens[at + 1].kind == .word, tokens[at + 1].isCapitalised
    else { return false }
    if OrganHead.table.match(tokens, at: at + 1, before: end) != nil { return false }
    if OrganHead.determiners.match(tokens, at: at + 1, before: end) != nil { return false }
    return !token.isSymbol(",") || OrganHead.functions.match(tokens, at: at + 1, before: end) != nil
  }

  /// "Văn hóa - xã hội": function phrases with a small letter behind a dash.
  private static func joinsFunction(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    tokens[at].isSymbol("-") && at + 1 < end
      && OrganHead.functions.match(tokens, at: at + 1, before: end) != nil
  }
}

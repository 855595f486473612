internal import PlanModel
internal import PlanText

/// Reads the names of organisations, posts and groups: a head word, function phrases, a place, qualifying words.
enum OrganReader {
  /// The organisation that begins at token `index`, and where it ends; nil where none begins there.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (organ: Organ, end: Int)? {
    find(tokens, at: index, before: end).map { ($0.organ(tokens), $0.end) }
  }

  /// Names within names at most: "đồng chí | lãnh đạo | Ban Thường vụ | Đoàn | Sở …". What stands deeper is no part of the name.
  static let deepest = 6

  /// Where the organisation stands that begins at token `index`, inside of so many names as `depth` tells; nil where none begins there.
  static func find(_ tokens: Tokens, at index: Int, before end: Int, depth: Int = 0) -> OrganMatch?
  {
    guard index < end, depth < deepest, !tokens.wordClasses[index].isDisjoint(with: openings)
    else { return nil }
    var at = index
    let determiner = OrganHead.determiners.match(tokens, at: at, before: end)
    if let determiner { at += determiner.length }
    guard at < end, events.match(tokens, at: at, before: end) == nil else { return nil }
    let group = groupEnd(tokens, at, end, hasDeterminer: determiner != nil)
    var named = headMatch(tokens, at, end, hasDeterminer: determiner != nil, depth: depth)
    if let found = named, isPlaceName(tokens, at..<found.end) { named = nil }
    // "Đảng ủy", "Chi bộ": an organ rather than a group, unless several are meant.
    let isOrgan =
      named.map { determiner == nil && $0.head.tail != .group && $0.end - at > 1 } ?? false
    if let named,
      group == nil || named.end > (group ?? 0) || isOrgan && named.end == group
        || isNamedAgency(tokens, at, end)
    {
      if isOrgan, named.end == group {
        // "Chi bộ trực thuộc"
        return finish(
          tokens, index, groupTail(tokens, named.end, end, depth: depth), end,
          kind: named.head.kind, level: named.head.level, depth: depth)
      }
      // "các doanh nghiệp": many, none of them named.
      let isMany = determiner != nil && named.head.tail == .group
      // "Các Điện lực | trực thuộc"
      let owned =
        determiner == nil
        ? 0 : owned.match(tokens, at: named.end, before: end)?.length ?? 0
      return finish(
        tokens, index, named.end + owned, end, kind: isMany ? .collective : named.head.kind,
        level: named.head.level, depth: depth)
    }
    guard let group else { return nil }
    return finish(
      tokens, index, groupTail(tokens, group, end, depth: depth), end, kind: .collective,
      level: nil, depth: depth)
  }

  /// What a name, or a group without one, begins with.
  private static let openings: WordClasses = [.determiners, .groupNouns, .organHeads]

  /// What is held and acts as nobody, though it begins like an association.
  private static let events = PhraseTable<Bool>(
    lines:
      "hội chợ\nhội diễn\nhội khỏe\nhội nghị\nhội thao\nhội thi\nhội thảo\nhội trại\nhội xuân"
  )
  private static let owned = PhraseTable<Bool>(lines: "trực thuộc")
  private static let schools = PhraseTable<Bool>(lines: "trường")

  /// "Trường Sa", "Trường Giang": a school has more of a name than one syllable.
  private static func isPlaceName(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    range.count == 2 && schools.exactly(tokens, range.lowerBound..<range.lowerBound + 1) != nil
      && tokens[range.lowerBound].isCapitalised && tokens[range.lowerBound + 1].isCapitalised
      && !tokens[range.lowerBound + 1].isAllCaps
  }

  /// "các Sở: Nội vụ" and "các Sở Y tế" are named agencies although "các sở" could be a group.
  static func isNamedAgency(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    guard let (head, length) = OrganHead.table.match(tokens, at: at, before: end),
      head.tail == .function
    else { return false }
    let next = at + length
    return next < end && tokens[next].isCapitalised
      && OrganHead.functions.match(tokens, at: next, before: end) != nil
  }

  private static func finish(
    _ tokens: Tokens, _ start: Int, _ stop: Int, _ end: Int, kind: OrganKind, level: Level?,
    depth: Int
  ) -> OrganMatch {
    let tiers = tiersEnd(tokens, start, stop, end)
    let named =
      PlaceReader.namesEnd(tokens, behind: start..<tiers, before: end)
      ?? numberedEnd(tokens, start, tiers, end)
    let whole = concernedEnd(tokens, start, named, end)
    return OrganMatch(
      start..<parenthesised(tokens, whole, end, depth: depth), kind: kind, headLevel: level)
  }

  /// "Đoàn xã | , thị trấn": the tiers that a list goes on with behind one that a head ends with, where no name follows any of them.
  private static func tiersEnd(_ tokens: Tokens, _ start: Int, _ stop: Int, _ end: Int) -> Int {
    guard stop - start >= 2, OrganHead.tiers.exactly(tokens, stop - 1..<stop) != nil,
      !tokens[stop - 1].isCapitalised || tokens[stop - 1].isAllCaps
    else { return stop }
    var at = stop
    while at + 1 < end, PlaceReader.isJoiner(tokens, at),
      let (_, length) = OrganHead.tiers.match(tokens, at: at + 1, before: end),
      case let next = at + 1 + length,
      next >= end || !tokens[next].isCapitalised
        || tokens[next].isAllCaps && tokens[stop - 1].isAllCaps
        || VerbLexicon.actions.match(tokens, at: next, before: end) != nil,
      OrganHead.table.match(tokens, at: at + 1, before: end).map({ $0.length <= length }) ?? true
    {
      at = next
    }
    return at
  }

  private static let plurals = PhraseTable<Bool>(lines: "các")
  /// Units that a list names by numbers at least.
  private static let fewestNumbers = 2

  private static let regions = PhraseTable<Bool>(lines: "khu vực\nvùng\nsố")

  /// "Các Chi cục Kiểm ngư | vùng I, II và V": the numbers of regions that name the units; nil where none do.
  private static func regionsEnd(_ tokens: Tokens, _ start: Int, _ stop: Int, _ end: Int) -> Int? {
    guard plurals.match(tokens, at: start, before: stop) != nil,
      let (_, length) = regions.match(tokens, at: stop, before: end)
    else { return nil }
    var at = stop + length
    var count = 0
    while at < end, isRank(tokens, at) {
      count += 1
      at += 1
      guard at + 1 < end, PlaceReader.isJoiner(tokens, at), isRank(tokens, at + 1) else { break }
      at += 1
    }
    return count >= fewestNumbers ? at : nil
  }

  static func isRank(_ tokens: Tokens, _ at: Int) -> Bool {
    tokens[at].kind == .number && tokens.digitCount(at) <= 2
      || RomanNumeral.value(tokens, at: at) != nil
  }

  /// "UBND các phường | : 1, 2 và 3": the numbers that name the units; `stop` where none do.
  private static func numberedEnd(_ tokens: Tokens, _ start: Int, _ stop: Int, _ end: Int) -> Int {
    if let regions = regionsEnd(tokens, start, stop, end) { return regions }
    guard stop - start >= 2, stop + 1 < end,
      OrganHead.tiers.exactly(tokens, stop - 1..<stop) != nil,
      plurals.match(tokens, at: stop - 2, before: stop) != nil
    else { return stop }
    var at = tokens[stop].isSymbol(":") ? stop + 1 : stop
    var count = 0
    while at < end, tokens[at].kind == .number, tokens.digitCount(at) <= 2 {
      count += 1
      at += 1
      guard at + 1 < end, PlaceReader.isJoiner(tokens, at), tokens[at + 1].kind == .number else {
        return count >= fewestNumbers ? at : stop
      }
      at += 1
    }
    return stop
  }

  /// Behind a name its owner in brackets: "Trung tâm Dịch vụ việc làm (Sở Nội vụ)".
  private static func parenthesised(_ tokens: Tokens, _ stop: Int, _ end: Int, depth: Int)
    -> Int
  {
    guard stop + 2 < end, tokens[stop].isSymbol("("),
      case let name = stop + 1 + (belonging.match(tokens, at: stop + 1, before: end)?.length ?? 0),
      name < end, tokens[name].isCapitalised,
      let inner = find(tokens, at: name, before: end, depth: depth + 1)?.end, inner < end,
      tokens[inner].isSymbol(")")
    else { return stop }
    return inner + 1
  }

  private static let concerned = PhraseTable<Bool>(lines: "liên quan\ncó liên quan")
  private static let peers = PhraseTable<Bool>(lines: "cùng cấp")
  private static let matters = PhraseTable<Bool>(lines: "đến\ntới")

  /// "UBND các xã, phường | liên quan": which of several units, where it is not said what they have to do with; `stop` where no such word follows.
  private static func concernedEnd(_ tokens: Tokens, _ start: Int, _ stop: Int, _ end: Int) -> Int {
    // "Công đoàn ngành | cùng cấp"
    if let (_, length) = peers.match(tokens, at: stop, before: end),
      // "cùng | cấp ủy", "cùng | cấp phát"
      case let behind = stop + length,
      behind >= end || tokens[behind].kind == .symbol
        || (VerbLexicon.actions.match(tokens, at: behind, before: end)?.length ?? 0) >= 2
    {
      return behind
    }
    guard let (_, length) = concerned.match(tokens, at: stop, before: end),
      matters.match(tokens, at: stop + length, before: end) == nil,
      (start..<stop).contains(where: { plurals.match(tokens, at: $0, before: stop) != nil })
    else { return stop }
    return stop + length
  }

  private static let belonging = PhraseTable<Bool>(lines: "thuộc\ntrực thuộc")

  /// Words of two syllables that hold the head of another unit.
  private static let compounds = PhraseTable<Bool>(
    lines:
      "cơ sở\nxã hội\ndịch vụ\nphục vụ\nnghiệp vụ\nnhiệm vụ\nphòng chống\nphòng, chống\nthường vụ\nthời vụ\ntrụ sở"
  )

  /// The tier that the last place or group noun of a name tells; "xã hội" and "dịch vụ" are no commune and no department.
  static func tier(_ tokens: Tokens, _ range: Range<Int>) -> Level? {
    var level: Level?
    var isPlace = false
    // "thị xã" is no "xã".
    var next = range.lowerBound
    for index in range where index >= next {
      if let (_, length) = compounds.match(tokens, at: index, before: range.upperBound) {
        next = index + length
        continue
      }
      // "UBND các xã trên địa bàn huyện" are communes.
      if isPlace, PlaceReader.areas.match(tokens, at: index, before: range.upperBound) != nil {
        break
      }
      let head = OrganHead.table.match(tokens, at: index, before: range.upperBound)
      // "Bộ phận" is no ministry.
      if let (found, length) = OrganHead.tiers.match(tokens, at: index, before: range.upperBound),
        head.map({ $0.length <= length }) ?? true
      {
        // "các huyện, thành phố": the cities beside districts are such themselves.
        let isBesideDistricts =
          found == .province && level == .district && PlaceReader.isJoiner(tokens, index - 1)
        if !isBesideDistricts { level = found }
        isPlace = true
        next = index + length
      } else if let found = head?.value.level, level == nil {
        level = found
      }
    }
    return level
  }
}

extension Organ {
  /// The same organisation under a name that takes in all the words of `range`.
  func covering(_ range: Range<Int>, of tokens: Tokens) -> Organ {
    Organ(
      span: tokens.span(range), name: Abbreviations.expand(tokens, range), level: level, kind: kind)
  }
}

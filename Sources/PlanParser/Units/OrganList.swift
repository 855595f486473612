internal import PlanModel
internal import PlanText

/// Reads lists of organisations: "Sở Nội vụ, Sở Tài chính và các cơ quan, đơn vị liên quan".
enum OrganList {
  /// Members of one list at the most; a longer one is read as several.
  private static let longest = 64

  /// The organisations that begin at token `index`, one after another, and where the last ends; nil where none begins there.
  ///
  /// - Parameter extending: whether plain nouns behind a name belong to it although no lexicon knows them.
  static func match(_ tokens: Tokens, at index: Int, before end: Int, extending: Bool = false) -> (
    organs: [Organ], end: Int
  )? {
    find(tokens, at: index, before: end, extending: extending).map { members, end in
      (members.map { $0.organ(tokens) }, end)
    }
  }

  /// Where the organisations stand that `match` finds.
  static func find(_ tokens: Tokens, at index: Int, before end: Int, extending: Bool = false) -> (
    members: [OrganMatch], end: Int
  )? {
    var members: [OrganMatch] = []
    let stop = walk(tokens, at: index, before: end, extending: extending) { members.append($0) }
    return stop.map { (members, $0) }
  }

  /// Where the last of the organisations ends that begin at token `index`.
  static func end(_ tokens: Tokens, at index: Int, before end: Int) -> Int? {
    walk(tokens, at: index, before: end, extending: false) { _ in }
  }

  /// Gives the organisations that begin at token `index` to `take`; where the last of them ends.
  @inline(__always)
  private static func walk(
    _ tokens: Tokens, at index: Int, before end: Int, extending: Bool, _ take: (OrganMatch) -> Void
  ) -> Int? {
    func member(at index: Int) -> OrganMatch? {
      guard let found = OrganReader.find(tokens, at: index, before: end) else { return nil }
      return extending ? extended(found, tokens, end) : found
    }
    // The last is kept back: what stands behind it may belong to it.
    guard var last = member(at: index) else { return nil }
    var count = 1
    // Those told of the person who is kept back.
    var posts = 0
    var at = last.end
    while at < end, count < longest {
      // "Sở Nội vụ/Phòng Nội vụ" are two, "Sở Du lịch/Sở Văn hóa tỉnh" is one unit by either name.
      if let other = otherName(of: last, at, tokens, end) {
        last = last.covering(last.range.lowerBound..<other)
        at = other
        count += 1
        continue
      }
      if let role = roleEnd(tokens, at, end) {
        last = last.covering(last.range.lowerBound..<role)
        at = role
        count += 1
        continue
      }
      at = skipScope(tokens, at, end)
      var next = at
      while next < end, next - at < 3,
        PlaceReader.isJoiner(tokens, next) || tokens[next].isSymbol(";")
          || tokens[next].isSymbol("-")
          || tokens[next].isSymbol(".") && next + 1 == end
      {
        next += 1
      }
      guard next > at,
        let found = member(at: next) ?? shortPlace(behind: last, at: next, tokens, end)
      else { break }
      // "Phòng Quản lý văn hóa | và gia đình:": a noun that a name in small letters goes on with.
      if continuesName(last, found, at, tokens, end) {
        last = last.covering(last.range.lowerBound..<found.end)
        at = found.end
        continue
      }
      if tokens[at].isSymbol("-"), !tokens[next].isCapitalised { break }
      let isDashed = tokens[at].isSymbol("-")
      // "Phòng Kinh tế - Cơ quan thường trực", "Chủ đầu tư - Ban Quản lý dự án": a unit and what it is.
      let isOne =
        isDashed && tokens[at].spaceBefore
        && (roles.exactly(tokens, found.range) != nil || roles.exactly(tokens, last.range) != nil)
      let joint = at..<next
      at = found.end
      if isOne {
        last = last.covering(last.range.lowerBound..<at)
        count += 1
        continue
      }
      if found.kind == .post
        || found.kind == .collective && memberships.exactly(tokens, found.range) != nil,
        isPostOfPerson(found, last, posts, tokens) && isApposed(joint, isDashed, tokens)
          || last.kind == .post && isDashed && isMembership(found, tokens)
      {
        // "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã", "Chủ tịch UBND xã - Trưởng ban" is one.
        last = last.covering(last.range.lowerBound..<at)
        posts += 1
        count += 1
        continue
      }
      take(last)
      last = found
      posts = 0
      count += 1
    }
    take(last)
    return at
  }

  /// Behind a slash at `at` and a second name of the agency `first`: one that begins with the same word in capitals, where the first names no place of its own; nil where none stands there.
  static func otherName(of first: OrganMatch, _ at: Int, _ tokens: Tokens, _ end: Int) -> Int? {
    guard at + 1 < end, tokens[at].isSymbol("/"), first.kind == .specialisedAgency,
      tokens[at + 1].isCapitalised, tokens[first.range.lowerBound].isCapitalised,
      tokens[at + 1].key == tokens[first.range.lowerBound].key,
      let other = OrganReader.find(tokens, at: at + 1, before: end), other.kind == first.kind,
      !first.range.dropFirst().contains(where: {
        OrganHead.tiers.match(tokens, at: $0, before: first.end) != nil
      })
    else { return nil }
    return other.end
  }

  /// "UBND huyện Yên Bình, | TP Lạng Giang": a place with its tier in two letters, behind an authority or another place.
  private static func shortPlace(
    behind last: OrganMatch, at index: Int, _ tokens: Tokens, _ end: Int
  ) -> OrganMatch? {
    guard [.peoplesCommittee, .collective, .post].contains(last.kind), index < end,
      tokens[index].isAllCaps,
      OrganHead.tiers.match(tokens, at: index, before: index + 1) != nil,
      let (stop, _) = PlaceReader.match(tokens, at: index, before: end), stop > index + 1,
      tokens[stop - 1].isCapitalised,
      // "TT Y tế" is a centre.
      OrganHead.functions.match(tokens, at: index + 1, before: end) == nil
    else { return nil }
    return OrganMatch(index..<stop, kind: .collective, headLevel: nil)
  }

  private static let families = PhraseTable<Bool>(
    lines: "gia đình\nngười lao động\nhọc sinh\nhọc sinh, sinh viên")

  /// Whether a plain noun behind "và" belongs to the name before it and is nobody who acts.
  private static func continuesName(
    _ last: OrganMatch, _ found: OrganMatch, _ joiner: Int, _ tokens: Tokens, _ end: Int
  ) -> Bool {
    found.kind == .collective && last.kind == .specialisedAgency
      && families.exactly(tokens, found.range) != nil && joiner + 1 == found.range.lowerBound
      && PlaceReader.joiners.match(tokens, at: joiner, before: joiner + 1) != nil
      && !tokens[joiner - 1].isCapitalised
      && (found.end >= end || tokens[found.end].isSymbol(":"))
  }

  private static let memberships = PhraseTable<Bool>(
    lines:
      "trưởng ban\nphó trưởng ban\nphó ban\ntrưởng tiểu ban\nphó trưởng tiểu ban\ntổ trưởng\ntổ phó\nphó tổ trưởng\ntrưởng đoàn\nphó trưởng đoàn\nủy viên\nthành viên\nthư ký\nchủ tịch hội đồng\nphó chủ tịch hội đồng"
  )

  /// Whether a post is one in a board that somebody holds beside his own: "… - Trưởng Ban Chỉ đạo".
  private static func isMembership(_ post: OrganMatch, _ tokens: Tokens) -> Bool {
    memberships.match(tokens, at: post.range.lowerBound, before: post.range.upperBound) != nil
  }

  private static let roles = PhraseTable<Bool>(
    lines:
      "chủ đầu tư\ncơ quan chủ trì\ncơ quan thường trực\ncơ quan đầu mối\nđơn vị chủ trì\nđơn vị thường trực\nđơn vị đầu mối"
  )

  /// "Phòng Nội vụ | - cơ quan thường trực Ban Chỉ đạo | tham mưu": behind what an organ is said to be, before what it does; nil where a dash opens none of that.
  private static func roleEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end, tokens[at].isSymbol("-"), tokens[at].spaceBefore,
      let (_, length) = roles.match(tokens, at: at + 1, before: end), length >= longRole,
      case let board = OrganReader.find(tokens, at: at + 1 + length, before: end)?.end,
      case let stop = board ?? at + 1 + length,
      stop >= end || tokens[stop].kind == .symbol
        || VerbLexicon.actions.match(tokens, at: stop, before: end) != nil
        || VerbLexicon.strong.match(tokens, at: stop, before: end) != nil
    else { return nil }
    return stop
  }

  /// Words of a role that tells nothing of a work: "cơ quan thường trực", but "chủ đầu tư | dự án".
  private static let longRole = 4

  private static let titles = PhraseTable<Bool>(lines: "đồng chí\nđ/c\nông\nbà\nthầy\ncô")

  private static let ranks = PhraseTable<Bool>(
    lines: """
      thiếu úy\ntrung úy\nthượng úy\nđại úy\nthiếu tá\ntrung tá\nthượng tá\nđại tá\nthiếu tướng\ntrung tướng
      bác sĩ\nthạc sĩ\ntiến sĩ
      """
  )

  private static func isPerson(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let (_, length) = titles.match(tokens, at: range.lowerBound, before: range.upperBound)
    else { return false }
    var name = range.lowerBound + length
    if name < range.upperBound, tokens[name].isSymbol(".") { name += 1 }
    name += ranks.match(tokens, at: name, before: range.upperBound)?.length ?? 0
    return range.upperBound - name >= 2
      && (name..<range.upperBound).allSatisfy { tokens[$0].isCapitalised }
  }

  /// "Bà Vi Thị Lan, Thanh tra viên": whether the first words are a title and a name.
  private static func opensWithPerson(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let end = range.first { tokens[$0].isSymbol(",") || tokens[$0].isSymbol("-") }
    return isPerson(range.lowerBound..<(end ?? range.upperBound), tokens)
  }

  /// Whether `post` may be one that `last` tells of the person it opens with: any as the first, as the second only one in a board, and nobody with a title of his own.
  private static func isPostOfPerson(
    _ post: OrganMatch, _ last: OrganMatch, _ posts: Int, _ tokens: Tokens
  ) -> Bool {
    (posts == 0 || posts == 1 && isMembership(post, tokens)) && opensWithPerson(last.range, tokens)
      && titles.match(tokens, at: post.range.lowerBound, before: post.end) == nil
  }

  /// Whether a post behind `joint` is the one of the person before it: "…, Phó Trưởng đoàn", "… - Phó Chủ tịch UBND xã".
  private static func isApposed(_ joint: Range<Int>, _ isDashed: Bool, _ tokens: Tokens) -> Bool {
    isDashed || joint.allSatisfy { tokens[$0].isSymbol(",") }
  }

  /// The name with the plain nouns behind it, although no lexicon knows them.
  static func extended(_ found: OrganMatch, _ tokens: Tokens, _ end: Int) -> OrganMatch {
    // "Hội nghị", "Bộ chỉ số": a noun of one syllable is part of another word.
    guard found.range.count > 1 else { return found }
    let stop = NameTail.end(tokens, from: found.end, before: end, of: found)
    return stop > found.end ? found.covering(found.range.lowerBound..<stop) : found
  }

  private static let scopes = PhraseTable<Bool>(
    lines: """
      theo chức năng, nhiệm vụ
      theo chức năng, nhiệm vụ được giao
      trong phạm vi chức năng, nhiệm vụ
      trong phạm vi chức năng, nhiệm vụ của mình
      trong phạm vi chức năng, nhiệm vụ được giao
      trong phạm vi nhiệm vụ, quyền hạn của mình
      """
  )

  private static let definitions = PhraseTable<Bool>(
    lines: "sau đây gọi\nsau đây viết\nsau đây được gọi\ngọi tắt\nviết tắt")
  private static let longestDefinition = 24

  /// Behind "(sau đây gọi tắt là …)" at `at`; nil where no such bracket stands.
  private static func definitionEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end, tokens[at].isSymbol("("),
      definitions.match(tokens, at: at + 1, before: end) != nil
    else { return nil }
    return (at + 2..<min(end, at + longestDefinition)).first { tokens[$0].isSymbol(")") }.map {
      $0 + 1
    }
  }

  /// Words that limit the doers before and stand between members of a list.
  private static func skipScope(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    if let close = definitionEnd(tokens, at, end), close + 1 < end,
      PlaceReader.isJoiner(tokens, close),
      OrganReader.find(tokens, at: close + 1, before: end) != nil
    {
      return close
    }
    guard let (_, length) = scopes.match(tokens, at: at, before: end), at + length + 1 < end,
      PlaceReader.isJoiner(tokens, at + length),
      OrganReader.find(tokens, at: at + length + 1, before: end) != nil
    else { return at }
    return at + length
  }
}

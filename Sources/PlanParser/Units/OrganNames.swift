internal import PlanModel
internal import PlanText

/// Named organisations: a head word, function phrases or a free name, a place.
extension OrganReader {
  /// The head that begins at `at` and where its name ends.
  static func headMatch(
    _ tokens: Tokens, _ at: Int, _ end: Int, hasDeterminer: Bool, depth: Int
  ) -> (head: OrganHead, end: Int)? {
    guard let (head, length) = OrganHead.table.match(tokens, at: at, before: end) else {
      return nil
    }
    let tail = at + length + dotLength(head, tokens, at + length, end)
    let isShort = length == 1 && (!tokens[at].isAllCaps || tokens[at].key.letterCount <= 4)
    // "Tổ chức thực hiện", "Ban hành": a verb that begins like a head.
    if let (_, verb) = VerbLexicon.actions.match(tokens, at: at, before: end) {
      if verb > length { return nil }
      // "thanh tra trực tiếp tại …", not "thanh tra tỉnh".
      if verb == length, verb > 1, head.tail == .place, !tokens[at].isCapitalised, !hasDeterminer,
        PlaceReader.match(tokens, at: at + length, before: end) == nil
      {
        return nil
      }
    }
    if isShort, !tokens[at].isCapitalised, !hasDeterminer, !opensSmall(head, tokens, tail, end) {
      return nil
    }
    switch head.tail {
    case .place:
      return (head, placeTail(tokens, tail, end))
    case .function:
      let stop = functionTail(tokens, tail, end)
      if stop == tail, isShort { return nil }
      return (head, stop)
    case .name:
      // "Tổ Văn phòng"
      if isShort, tail < end, tokens[tail].isCapitalised,
        let (_, office) = offices.match(tokens, at: tail, before: end)
      {
        return (head, tail + office)
      }
      if !isShort, let organ = find(tokens, at: tail, before: end, depth: depth + 1),
        organ.kind != .collective, organ.kind != .post, tokens[tail].isCapitalised
      {
        return (head, organ.end)
      }
      // "Các đồng chí lãnh đạo UBND xã"
      if head.kind == .post,
        let (post, length) = OrganHead.table.match(tokens, at: tail, before: end),
        post.tail == .post, depth + 1 < deepest,
        let (_, stop) = headMatch(tokens, tail, end, hasDeterminer: true, depth: depth + 1),
        stop > tail + length
      {
        return (head, stop)
      }
      var start = tail
      if head.kind == .adHoc { start += sectors.match(tokens, at: tail, before: end)?.length ?? 0 }
      var stop = nameTail(tokens, start, end, isShort: isShort)
      if head.kind == .adHoc {
        if stop == start { stop = matterEnd(tokens, start, end) ?? stop }
        if !isShort || tokens[at].isCapitalised {
          stop = max(stop, knownMattersEnd(tokens, start, end) ?? stop)
        }
      }
      if stop == tail, isShort { return nil }
      if head.kind == .adHoc { stop = CouncilTail.end(tokens, at, stop, end) }
      guard head.kind == .adHoc else { return (head, stop) }
      return (head, ownerEnd(tokens, topicEnd(tokens, stop, end), end, depth: depth))
    case .post:
      return postTail(tokens, at, tail, end, hasDeterminer: hasDeterminer, depth: depth).map {
        (head, $0)
      }
    case .group:
      return (head, groupTail(tokens, tail, end, depth: depth))
    case .none:
      return (head, tail)
    }
  }

  private static let offices = PhraseTable<Bool>(lines: "văn phòng\nhành chính\ntổng hợp")

  /// "Ông. Nguyễn Văn A": 1 for the full stop behind a title that a name follows.
  private static func dotLength(_ head: OrganHead, _ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    guard head.kind == .post, head.tail == .name, at + 1 < end, tokens[at].isSymbol("."),
      tokens[at + 1].kind == .word, tokens[at + 1].isCapitalised
    else { return 0 }
    return 1
  }

  /// "phòng Nội vụ", "trường THPT …": a head in small letters before a name in capitals.
  private static func opensSmall(_ head: OrganHead, _ tokens: Tokens, _ tail: Int, _ end: Int)
    -> Bool
  {
    (head.tail == .function || head.tail == .name) && tail < end && tokens[tail].kind == .word
      && tokens[tail].isCapitalised
      && (tail < 2 || compounds.match(tokens, at: tail - 2, before: tail) == nil)
  }

  /// Words that end like a head: "trên cơ sở Phương án".
  private static let compounds = PhraseTable<Bool>(
    lines: "cơ sở\ntrụ sở\ncán bộ\ntoàn bộ\nnội bộ\nđồng bộ\nlưu trữ\nnhà trường\nthị trường")

  /// "Đoàn Kiểm tra giám sát bầu cử | của tỉnh": whose the council or team is.
  private static func ownerEnd(_ tokens: Tokens, _ stop: Int, _ end: Int, depth: Int) -> Int {
    guard let (_, length) = owners.match(tokens, at: stop, before: end) else { return stop }
    return relatedEnd(tokens, stop + length, end, depth: depth) ?? stop
  }

  private static let owners = PhraseTable<Bool>(lines: "của\nthuộc")
  private static let sectors = PhraseTable<Bool>(lines: "liên ngành")
  private static let topics = PhraseTable<Bool>(lines: "về\nvề công tác")
  /// "Ban Chỉ đạo liên ngành Trung ương | về an toàn thực phẩm": what a council or committee is about, where the lexicon knows it.
  private static func topicEnd(_ tokens: Tokens, _ stop: Int, _ end: Int) -> Int {
    guard let (_, length) = topics.match(tokens, at: stop, before: end),
      OrganHead.functions.match(tokens, at: stop + length, before: end) != nil
    else { return stop }
    var at = stop + length
    while at < end {
      if let (_, count) = OrganHead.functions.match(tokens, at: at, before: end) {
        at += count
      } else if at + 1 < end, PlaceReader.isJoiner(tokens, at) || tokens[at].isSymbol("-"),
        OrganHead.functions.match(tokens, at: at + 1, before: end) != nil
      {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  static func placeTail(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    // "Ban Tuyên giáo Huyện ủy", "Công an Thành phố", "Ban Thường vụ Đảng ủy".
    if let (head, length) = OrganHead.table.match(tokens, at: at, before: end), head.kind == .party,
      length >= 2
    {
      at += length
    }
    if let (_, length) = branch.match(tokens, at: at, before: end) { at += length }
    // "Ủy ban nhân dân (UBND) | tỉnh Hoa Lâm"
    if at < end, tokens[at].isSymbol("("), let short = NameTail.abbreviationEnd(tokens, at, end),
      let (stop, _) = PlaceReader.match(tokens, at: short, before: end)
    {
      return stop
    }
    if let (stop, _) = PlaceReader.match(tokens, at: at, before: end) {
      at = stop
    } else {
      at = PlaceReader.properName(tokens, at: at, before: end)
    }
    if let (stop, _) = PlaceReader.match(tokens, at: at, before: end), stop > at { at = stop }
    // "BHXH | khu vực XL", "Bệnh viện Đa khoa | khu vực Sông Bạch"
    if let (_, length) = zones.match(tokens, at: at, before: end), at + length < end {
      let name = at + length
      let stop =
        isRank(tokens, name) ? name + 1 : PlaceReader.properName(tokens, at: name, before: end)
      if stop > name { at = stop }
    }
    if let (_, length) = levels.match(tokens, at: at, before: end) { at += length }
    return at
  }

  private static let zones = PhraseTable<Bool>(lines: "khu vực")
  /// "Hội LHPN | các cấp"
  private static let levels = PhraseTable<Bool>(lines: "các cấp\nđịa phương")
  private static let branch = PhraseTable<Bool>(lines: "chi nhánh")

  static func functionTail(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    if at < end, tokens[at].isSymbol(":") { at += 1 }
    guard at < end, let (_, length) = OrganHead.functions.match(tokens, at: at, before: end),
      tokens[at].isCapitalised || opensTask(tokens, at + length, end)
        || joinsCapital(tokens, at + length, end)
    else {
      return at < end && tokens[at].isCapitalised
        ? nameTail(tokens, start, end, isShort: true) : start
    }
    at += length
    while at + 1 < end {
      let token = tokens[at]
      let joins =
        token.isSymbol(",") || token.isSymbol("-") || token.isSymbol("&") || token.isSymbol("/")
        || PlaceReader.joiners.match(tokens, at: at, before: at + 1) != nil
      let next = joins ? at + 1 : at
      guard let (_, count) = OrganHead.functions.match(tokens, at: next, before: end),
        tokens[next].isCapitalised || token.isSymbol("-")
          || FunctionPairs.ends(tokens, next + count),
        !tokens[next].isCapitalised || !startsLongerHead(tokens, next, end, than: count)
      else { break }
      at = next + count
    }
    return placeTail(tokens, at, end)
  }

  /// "Bộ giáo dục | & Đào tạo": a function in small letters beside one in capitals.
  private static func joinsCapital(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    at + 1 < end
      && (tokens[at].isSymbol("&")
        || PlaceReader.joiners.match(tokens, at: at, before: at + 1) != nil)
      && tokens[at + 1].isCapitalised
      && OrganHead.functions.match(tokens, at: at + 1, before: end) != nil
  }

  /// "Bộ phận tổng hợp | tham mưu …": small letters before a verb are still the name.
  private static func opensTask(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    (VerbLexicon.actions.match(tokens, at: at, before: end)?.length ?? 0) >= 2
  }

  static func startsLongerHead(_ tokens: Tokens, _ at: Int, _ end: Int, than count: Int) -> Bool {
    guard let (_, length) = OrganHead.table.match(tokens, at: at, before: end) else { return false }
    return length >= count
  }

  /// The end of a free name: capitalised words and what stands between them, function phrases, then a place.
  static func nameTail(_ tokens: Tokens, _ start: Int, _ end: Int, isShort: Bool) -> Int {
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
      if let stop = serialEnd(tokens, at, end) {
        at = stop
        continue
      }
      if at > start,
        nameStops.match(tokens, at: at, before: end) != nil
          || nameEnds.match(tokens, at: at, before: end) != nil && !token.isCapitalised
      {
        break
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
        if VerbLexicon.actions.match(tokens, at: at, before: end) != nil,
          !namesWork(tokens, at, end), !endsCompound(tokens, at)
        {
          break
        }
        if at == start, !namesWork(tokens, at, end) { break }
        if OrganHead.qualifiers.match(tokens, at: at, before: end) != nil { break }
      } else if let (_, length) = OrganHead.table.match(tokens, at: at, before: end), length >= 2 {
        break
      }
      at += 1
    }
    return at
  }

  private static let compoundNouns = PhraseTable<Bool>(
    lines: "bầu cử\nứng cử\nđề cử\nsản xuất\nthể dục\nđộc lập\nquốc lập\ncông lập\ndân lập")

  /// "giám sát bầu | cử": a syllable that is a verb only where it stands alone.
  private static func endsCompound(_ tokens: Tokens, _ at: Int) -> Bool {
    at > 0 && compoundNouns.match(tokens, at: at - 1, before: at + 1) != nil
  }

  /// Words that no free name goes on with.
  private static let nameStops = PhraseTable<Bool>(
    lines: "theo\ndo\nđể\nnhằm\nđược\nbao gồm\ngồm\nsố")
  private static let nameEnds = PhraseTable<Bool>(
    lines:
      "về việc\ntrước\nsau\nhằng\nhàng\ntrong\ntừ\nkhi\nkịp thời\nnhanh chóng\nviệc\nđã\nsẽ\nphải\ncần\nkhông\nlà"
  )
}

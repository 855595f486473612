internal import PlanModel
internal import PlanText

extension Field {
  /// The territories that the text speaks of as its own.
  package static let territories = Field(
    name: "particulars.territories",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Lan tỏa từ xã đến mọi tầng lớp; trên địa bàn thị trấn.\n2. Trên địa bàn huyện Đông Khê, UBND các xã; toàn xã hội; trên địa bàn xã Suối Mơ.",
        gives: "xa -", "thitran -", "huyen Đông Khê", "xa Suối Mơ"),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Trên địa bàn các xã, cấp xã, hợp tác xã, xã, phường."),
    ],
    read: { draft in draft.plan.particulars.territories = Territories.read(draft) },
    describe: { plan, _ in
      plan.particulars.territories.map { "\($0.kind.rawValue) \($0.name ?? "-")" }
    })
}

enum Territories {
  private static let openings = PhraseTable<Bool>(
    lines: "trên địa bàn\ntrong phạm vi\ntrong toàn\ntrên phạm vi toàn\ntừ")
  /// Words that make a named territory the own one: "Nhân dân xã Suối Mơ"; without a name they tell nothing.
  private static let owners = PhraseTable<Bool>(
    lines: "nhân dân\nkế hoạch của")
  private static let notKinds = PhraseTable<Bool>(lines: "xã hội\nxã viên")
  private static let ends = PhraseTable<Bool>(lines: "đến")

  /// In the body, outside what is cited and quoted.
  static func read(_ draft: Draft) -> [TerritoryMention] {
    var mentions: [TerritoryMention] = []
    for index in draft.zones.body where !draft.zones.isClosing(index) {
      let line = draft.lines[index].tokens
      var isQuoted = false
      for at in line {
        if draft.tokens[at].isSymbol("\"") { isQuoted.toggle() }
        guard !isQuoted, !draft.citations[index].contains(where: { $0.range.contains(at) }),
          let mention = mention(draft.tokens, at, line.upperBound)
        else { continue }
        mentions.append(mention)
      }
    }
    return mentions
  }

  /// The length of the words before a territory that is spoken of as the own one; no committee's: "Hội đồng nhân dân xã".
  private static func owner(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    if let (_, length) = owners.match(tokens, at: at, before: end) {
      return at > 0 && committees.match(tokens, at: at - 1, before: at) != nil ? nil : length
    }
    // "Trên đây là Kế hoạch … của xã Suối Mơ./."
    guard of.match(tokens, at: at, before: at + 1) != nil,
      (max(0, at - longestClosing)..<at).contains(where: {
        closings.match(tokens, at: $0, before: at) != nil
      })
    else { return nil }
    return 1
  }

  private static let of = PhraseTable<Bool>(lines: "của")
  private static let committees = PhraseTable<Bool>(lines: "ban\nđồng\nán\nsát")
  private static let closings = PhraseTable<Bool>(lines: "trên đây là")
  /// Tokens of the formula that closes a plan.
  private static let longestClosing = 60

  private static func mention(_ tokens: Tokens, _ at: Int, _ end: Int) -> TerritoryMention? {
    let opening = openings.match(tokens, at: at, before: end)?.length
    guard let length = opening ?? owner(tokens, at, end) else { return nil }
    let start = at + length
    guard start < end, notKinds.match(tokens, at: start, before: end) == nil,
      let (kind, size) = PlaceName.kinds.match(tokens, at: start, before: end)
    else { return nil }
    let next = start + size
    // In a heading in capitals a name cannot be told from the words behind it.
    if tokens[start].isAllCaps { return nil }
    let opensRange = length == 1
    if next < end, tokens[next].isCapitalised, tokens[next].kind == .word {
      let stop =
        (next..<min(end, next + 12)).first { tokens[$0].kind != .word } ?? min(end, next + 12)
      guard let place = PlaceName.all(in: tokens.words(start..<stop)).first, place.kind == kind
      else {
        return nil
      }
      let words = Tokens(place.name).count
      return TerritoryMention(
        kind: kind, name: place.name, span: tokens.span(start..<min(end, next + words)))
    }
    if opening == nil { return nil }
    // "từ xã đến …"; "xã, phường" and "xã và phường" mean all of them.
    if opensRange, ends.match(tokens, at: next, before: end) == nil { return nil }
    if next + 1 < end, tokens[next].isSymbol(",") || tokens.words(next..<next + 1) == "và",
      PlaceName.kinds.match(tokens, at: next + 1, before: end) != nil
    {
      return nil
    }
    return TerritoryMention(kind: kind, name: nil, span: tokens.span(start..<next))
  }
}

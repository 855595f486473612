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
    func organ(at index: Int) -> (organ: Organ, end: Int)? {
      guard let found = OrganReader.match(tokens, at: index, before: end) else { return nil }
      return extending ? extended(found, from: index, tokens, end) : found
    }
    guard let (first, stop) = organ(at: index) else { return nil }
    var organs = [first]
    var at = stop
    while at < end, organs.count < longest {
      at = skipScope(tokens, at, end)
      var next = at
      while next < end, next - at < 3,
        PlaceReader.isJoiner(tokens, next) || tokens[next].isSymbol(";")
          || tokens[next].isSymbol("-")
          || tokens[next].isSymbol(".") && next + 1 == end
      {
        next += 1
      }
      guard next > at, let (member, stop) = organ(at: next) else { break }
      if tokens[at].isSymbol("-"), !tokens[next].isCapitalised { break }
      if member.kind == .post, let person = organs.last,
        isPerson(person, tokens) || person.kind == .post && tokens[at].isSymbol("-")
      {
        // "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã", "Chủ tịch UBND xã - Trưởng ban" is one.
        let start = tokens.indices(in: person.span).lowerBound
        organs[organs.count - 1] = person.covering(start..<stop, of: tokens)
        at = stop
        continue
      }
      organs.append(member)
      at = stop
    }
    return (organs, at)
  }

  private static let titles = PhraseTable<Bool>(lines: "đồng chí\nđ/c\nông\nbà\nthầy\ncô")

  private static let ranks = PhraseTable<Bool>(
    lines: """
      thiếu úy\ntrung úy\nthượng úy\nđại úy\nthiếu tá\ntrung tá\nthượng tá\nđại tá\nthiếu tướng\ntrung tướng
      bác sĩ\nthạc sĩ\ntiến sĩ
      """
  )

  private static func isPerson(_ organ: Organ, _ tokens: Tokens) -> Bool {
    let range = tokens.indices(in: organ.span)
    guard let (_, length) = titles.match(tokens, at: range.lowerBound, before: range.upperBound)
    else { return false }
    var name = range.lowerBound + length
    if name < range.upperBound, tokens[name].isSymbol(".") { name += 1 }
    name += ranks.match(tokens, at: name, before: range.upperBound)?.length ?? 0
    return range.upperBound - name >= 2
      && (name..<range.upperBound).allSatisfy { tokens[$0].isCapitalised }
  }

  private static func extended(
    _ found: (organ: Organ, end: Int), from start: Int, _ tokens: Tokens, _ end: Int
  ) -> (organ: Organ, end: Int) {
    // "Hội nghị", "Bộ chỉ số": a noun of one syllable is part of another word.
    guard found.end - start > 1 else { return found }
    let stop = NameTail.end(tokens, from: found.end, before: end)
    return stop > found.end ? (found.organ.covering(start..<stop, of: tokens), stop) : found
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

  /// Words that limit the doers before and stand between members of a list.
  private static func skipScope(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    guard let (_, length) = scopes.match(tokens, at: at, before: end), at + length + 1 < end,
      PlaceReader.isJoiner(tokens, at + length),
      OrganReader.match(tokens, at: at + length + 1, before: end) != nil
    else { return at }
    return at + length
  }
}

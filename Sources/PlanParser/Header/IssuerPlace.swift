internal import PlanModel
internal import PlanText

/// The name of a committee's territory where head and preamble say only its tier.
enum IssuerPlace {
  private static let bareNames = [
    "thành phố", "tỉnh", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
  ]
  private static let bareTiers = PhraseTable<Bool>(bareNames.map { ($0, true) })

  /// "Ủy ban nhân dân tỉnh" without a name: the place before the date of issue is the issuer's own (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4), where the document names it behind the same tier.
  static func complete(_ issuer: Issuer, _ draft: Draft) -> Issuer {
    let name = Tokens(issuer.name)
    guard issuer.kind == .peoplesCommittee || issuer.kind == .peoplesCouncil,
      let tier = (max(0, name.count - 2)..<name.count).first(where: {
        bareTiers.exactly(name, $0..<name.count) != nil
      })
    else { return issuer }
    let word = name.all[tier..<name.count].map(\.key)
    var issuer = issuer
    if let place = titlePlace(word, draft) ?? issuedPlace(word, draft) {
      issuer.name = name.words(0..<tier) + " " + place
    } else {
      return issuer
    }
    issuer.reading.insert(.placeFromOtherLine)
    return issuer
  }

  /// "… TRÊN ĐỊA BÀN TỈNH HOA LÂM": the only place of the tier that the title names.
  private static func titlePlace(_ tier: [Syllable], _ draft: Draft) -> String? {
    guard let title = TitleField.read(draft) else { return nil }
    let tokens = draft.tokens
    let range = tokens.indices(in: title)
    var found: String?
    for at in range where at + tier.count < range.upperBound {
      guard tier.indices.allSatisfy({ tokens[at + $0].key == tier[$0] }),
        tokens[at + tier.count].isCapitalised
      else { continue }
      let start = at + tier.count
      let whole = PlaceReader.properName(tokens, at: start, before: range.upperBound)
      let end =
        (start..<whole).first { times.match(tokens, at: $0, before: range.upperBound) != nil }
        ?? whole
      // In capitals nothing tells where a name ends but the end, a number, or the words for a time.
      guard end > start, !tokens[at].isAllCaps || endsName(end, range, tokens) else {
        return nil
      }
      let name = ProperCase.place(tokens, at..<end)
      guard found == nil || found == name else { return nil }
      found = name
    }
    return found
  }

  private static let times = PhraseTable<Bool>(lines: "năm\ngiai đoạn\nđến năm\nquý\ntháng")

  private static func endsName(_ end: Int, _ range: Range<Int>, _ tokens: Tokens) -> Bool {
    end >= range.upperBound || tokens[end].kind != .word
      || times.match(tokens, at: end, before: range.upperBound) != nil
  }

  /// The place before the date, where the preamble names it behind the same tier.
  private static func issuedPlace(_ tier: [Syllable], _ draft: Draft) -> String? {
    guard let place = IssuedField.read(draft)?.place else { return nil }
    let own = Tokens(place)
    let tokens = draft.tokens
    // "Thành phố Hồ Chí Minh, ngày …" says its tier itself.
    if own.count > tier.count, tier.indices.allSatisfy({ own[$0].key == tier[$0] }) {
      return ProperCase.place(own, 0..<own.count)
    }
    let full = tier + own.all.map(\.key)
    let named = draft.zones.preamble.contains {
      let words = draft.lines[$0].tokens
      return words.contains { at in
        at + full.count <= words.upperBound
          && full.indices.allSatisfy { tokens[at + $0].key == full[$0] }
      }
    }
    guard named else { return nil }
    return bareNames.first { Tokens($0).all.map(\.key) == tier }.map { $0 + " " + place }
  }

  private static let short = PhraseTable<Bool>(lines: "bch")

  /// "BCH HUYỆN X" below a union or a Party committee is elected: a Ban Chấp hành, no Ban Chỉ huy.
  static func committee(
    _ name: String, of range: Range<Int>, below above: Organ, _ tokens: Tokens
  ) -> String {
    guard above.kind == .massOrganisation || above.kind == .party,
      short.match(tokens, at: range.lowerBound, before: range.lowerBound + 1) != nil,
      name.hasPrefix(AbbreviationLexicon.command)
    else { return name }
    return AbbreviationLexicon.committee + name.dropFirst(AbbreviationLexicon.command.count)
  }

  private static let youth = PhraseTable<Bool>(
    lines: "đoàn tncs hồ chí minh\nđoàn thanh niên cộng sản hồ chí minh")

  /// "BAN CHẤP HÀNH TRUNG ƯƠNG" beside "ĐOÀN TNCS HỒ CHÍ MINH": a committee of the union that is printed in place of the nation's name, and not of the Party.
  static func belongs(_ issuer: inout Issuer, to union: Range<Int>, _ tokens: Tokens) {
    guard issuer.kind == .party, youth.exactly(tokens, union) != nil else { return }
    issuer.kind = .massOrganisation
    let own = Tokens(issuer.name)
    guard central.exactly(own, 0..<own.count) != nil else { return }
    issuer.name += " " + ProperCase.name(tokens, union)
    issuer.reading.insert(.placeFromOtherLine)
  }
  private static let central = PhraseTable<Bool>(lines: "ban chấp hành trung ương")

  /// "HỘI NÔNG DÂN" below "UBMTTQ VIỆT NAM XÃ X": a union on a line of its own that says nothing of its place.
  static func isBareUnion(_ issuer: Issuer) -> Bool {
    let name = Tokens(issuer.name)
    return issuer.kind == .massOrganisation
      && OrganHead.table.exactly(name, 0..<name.count)?.tail == .place
  }

  private static let fronts = PhraseTable<Bool>(lines: "mttq\nmặt trận\nubmttq")

  /// Whether unions below an organ are those of its territory: below its committee or its Front, not below an agency.
  static func isTerritorial(_ above: (organ: Organ, range: Range<Int>), _ tokens: Tokens) -> Bool {
    above.organ.kind == .peoplesCommittee
      || above.organ.kind == .massOrganisation && fronts.first(tokens, in: above.range) != nil
  }

  private static let standing = PhraseTable<Bool>(
    lines:
      "ban chấp hành\nban kinh tế - ngân sách\nban pháp chế\nban thường trực\nban thường vụ\nban văn hóa - xã hội\nthường trực\nthường trực hđnd\nthường trực hội đồng nhân dân"
  )

  private static let councils = PhraseTable<Bool>(lines: "hđnd\nhội đồng nhân dân")

  /// A standing body, or a committee of a council, is known by whose it is: "Ban Thường trực" below "UBMTTQ Việt Nam tỉnh X", "Thường trực HĐND" below "HĐND xã X"; empty for other issuers.
  static func owner(
    missingIn issuer: Issuer, from above: (organ: Organ, range: Range<Int>), _ tokens: Tokens
  ) -> String {
    let own = Tokens(issuer.name)
    guard standing.exactly(own, 0..<own.count) != nil else { return "" }
    let name = ProperCase.name(tokens, above.range)
    // "Thường trực HĐND" names the council itself already.
    guard issuer.kind == .peoplesCouncil else { return " " + name }
    let full = Tokens(name)
    guard
      let tier = (0..<full.count).first(where: {
        OrganHead.tiers.match(full, at: $0, before: full.count) != nil
      })
    else { return "" }
    let namesCouncil = councils.first(own, in: 0..<own.count) != nil
    return namesCouncil ? " " + full.words(tier..<full.count) : " " + name
  }
}

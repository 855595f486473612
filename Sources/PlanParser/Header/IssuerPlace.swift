internal import PlanModel
internal import PlanText

/// The name of a committee's territory where head and preamble say only its tier.
enum IssuerPlace {
  private static let bareTiers = PhraseTable<Bool>(
    lines: "tỉnh\nhuyện\nquận\nthị xã\nxã\nphường\nthị trấn\nđặc khu")

  /// "Ủy ban nhân dân tỉnh" without a name: the place before the date of issue is the issuer's own (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4), where the document names it behind the same tier.
  static func complete(_ issuer: Issuer, _ draft: Draft) -> Issuer {
    let name = Tokens(issuer.name)
    guard issuer.kind == .peoplesCommittee || issuer.kind == .peoplesCouncil,
      let tier = (max(0, name.count - 2)..<name.count).first(where: {
        bareTiers.exactly(name, $0..<name.count) != nil
      }),
      let place = IssuedField.read(draft)?.place
    else { return issuer }
    let full = Tokens(name.words(tier..<name.count) + " " + place).all.map(\.key)
    let tokens = draft.tokens
    let named = (draft.zones.preamble.lowerBound..<draft.zones.preamble.upperBound).contains {
      let words = draft.lines[$0].tokens
      return words.contains { at in
        at + full.count <= words.upperBound
          && full.indices.allSatisfy { tokens[at + $0].key == full[$0] }
      }
    }
    guard named else { return issuer }
    var issuer = issuer
    issuer.name += " " + place
    issuer.reading.insert(.placeFromOtherLine)
    return issuer
  }

  private static let standing = PhraseTable<Bool>(
    lines:
      "ban thường trực\nban thường vụ\nthường trực\nthường trực hđnd\nthường trực hội đồng nhân dân"
  )

  /// A standing body is known by whose it is: "Ban Thường trực" below "UBMTTQ Việt Nam tỉnh X", "Thường trực HĐND" below "HĐND xã X"; empty for other issuers.
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
    return own.count > 3 ? " " + full.words(tier..<full.count) : " " + name
  }
}

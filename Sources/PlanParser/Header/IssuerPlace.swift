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
}

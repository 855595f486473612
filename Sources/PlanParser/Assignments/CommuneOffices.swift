internal import PlanModel
internal import PlanText

/// Whose the "phòng" are that a commune names: its own since 1 July 2025, when the districts ended (Luật Tổ chức chính quyền địa phương 2025), the district's before.
enum CommuneOffices {
  private static let offices = PhraseTable<Bool>(lines: "phòng")
  private static let reform = (year: 2025, month: 7)

  /// Whether a commune issued the plan after the districts ended.
  static func stand(in draft: Draft) -> Bool {
    guard draft.plan.header.issuer?.level == .commune else { return false }
    if let date = draft.plan.header.issued?.date, let year = date.year {
      return year > reform.year || year == reform.year && (date.month ?? 12) >= reform.month
    }
    return (draft.plan.header.period?.from.year ?? 0) > reform.year
  }

  /// Sets the tier of offices that name none.
  static func settle(_ organs: inout [Organ], _ tokens: Tokens) {
    for index in organs.indices
    where organs[index].level == .district && organs[index].kind == .specialisedAgency {
      let words = tokens.indices(in: organs[index].span)
      guard
        offices.first(tokens, in: words.lowerBound..<min(words.upperBound, words.lowerBound + 2))
          != nil,
        !words.contains(where: {
          OrganHead.tiers.match(tokens, at: $0, before: words.upperBound)?.value == .district
        })
      else { continue }
      organs[index].level = .commune
    }
  }
}

internal import PlanModel
internal import PlanText

/// Finds the committee above the issuing one where the head does not print it: the issuer of a basis, one tier up.
enum SuperiorReader {
  /// The superior's full name; nil where no cited basis comes from the tier directly above.
  static func read(_ plan: Plan) -> String? {
    guard let issuer = plan.header.issuer, issuer.kind == .peoplesCommittee,
      let level = issuer.level
    else { return nil }
    for above in tiers(above: level) {
      for citation in plan.citations where citation.role == .basis {
        guard let name = citation.issuer, isCommittee(name, of: above) else { continue }
        return name
      }
    }
    return nil
  }

  /// The tiers that can stand directly above; for a commune the district, or the province since districts ended.
  private static func tiers(above level: Level) -> [Level] {
    switch level {
    case .commune: [.district, .province]
    case .district: [.province]
    case .province, .central, .unit: []
    }
  }

  /// Whether a name is that of a committee of `level` with its place: "Ủy ban nhân dân huyện Đông Khê".
  private static func isCommittee(_ name: String, of level: Level) -> Bool {
    let tokens = Tokens(name)
    guard let (organ, end) = OrganReader.match(tokens, at: 0, before: tokens.count),
      end == tokens.count,
      organ.kind == .peoplesCommittee, let last = tokens.all.last, last.isCapitalised
    else { return false }
    for index in 0..<tokens.count {
      guard let (tier, length) = OrganHead.tiers.match(tokens, at: index, before: tokens.count),
        index + length < tokens.count
      else { continue }
      // A city is a province's equal only if it is one of those under the centre.
      if tier == .province, length == 2 {
        return (level == .province) == IssuerLevel.isCentralCity(tokens, index)
      }
      return tier == level
    }
    return false
  }
}

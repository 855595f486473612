import PlanModel
import PlanText

/// For which units a number of the parent is meant.
extension Comparison {
  /// Whether a number is surely asked of the child, and not of everyone or of nobody in particular.
  func isForChild(_ quota: Quota, _ assignment: Assignment?) -> Bool {
    if quota.programme != nil, assignment == nil { return true }
    if quota.each, assignment == nil { return isForEachOfTier(quota) }
    return assignment.map { addressee($0.lead) == .child } ?? false
  }

  /// Whether a number that nobody in particular is given is meant for each unit of the child's tier: "mỗi xã", "02 mô hình/xã"; not "mỗi trường", "mỗi thôn".
  private func isForEachOfTier(_ quota: Quota) -> Bool {
    guard let level = issuer?.level else { return false }
    return levels(of: quota).contains(level)
  }

  /// Whether a number is meant for each of the child's own parts, as "mỗi thôn" in what is asked of a commune.
  func isForEachPart(_ quota: Quota) -> Bool {
    guard quota.each, quota.measure != .percent, let level = issuer?.level else { return false }
    let levels = levels(of: quota)
    return !levels.isEmpty && levels.allSatisfy(level.isAbove)
  }

  /// The tiers of which each unit is named in the sentence of a number.
  private func levels(of quota: Quota) -> [Level] {
    let sentence = parent.sentence(around: quota.span)
    return parent.places.units(in: sentence).filter(\.isEach).compactMap {
      $0.kind.map { $0.tier(cityLevel: .district) } ?? .unit
    }
  }
}

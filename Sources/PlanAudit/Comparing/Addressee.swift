import PlanModel
import PlanText

/// Whether a job of the parent is meant for the child.
enum Addressee: Equatable {
  /// The child, or its tier.
  case child
  /// Every unit, without saying of which tier: "các cơ quan, đơn vị".
  case everyone
  /// Somebody else, by name.
  case others(String)
  /// Nobody is named.
  case nobody

  /// - Parameters:
  ///   - organs: the doers that the parent names.
  ///   - child: the issuer of the child.
  ///   - parentLevel: the tier of the parent's issuer.
  init(_ organs: [Organ], child: Issuer, parentLevel: Level?) {
    guard let first = organs.first else {
      self = .nobody
      return
    }
    if organs.contains(where: { Self.isMeant($0, child) }) {
      self = .child
    } else if organs.allSatisfy({ Self.isAnyone($0, parentLevel) }) {
      self = .everyone
    } else {
      self = .others(first.name)
    }
  }

  private static func isMeant(_ organ: Organ, _ child: Issuer) -> Bool {
    if OrganNames.compare(organ.name, child.name) == .same { return true }
    guard let level = organ.level, level == child.level else { return false }
    // One named unit of the child's tier is another one.
    return organ.kind == .collective || PlaceName.all(in: organ.name).isEmpty
  }

  private static func isAnyone(_ organ: Organ, _ parentLevel: Level?) -> Bool {
    switch organ.kind {
    case .collective, .post: organ.level == nil || organ.level != parentLevel
    default: false
    }
  }
}

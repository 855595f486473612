import PlanModel
import PlanText

/// Whether a job of the parent is meant for the child.
enum Addressee: Equatable {
  /// The child, its tier, or everyone.
  case child
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
    let isMeant = organs.contains { Self.isMeant($0, child, parentLevel) }
    self = isMeant ? .child : .others(first.name)
  }

  private static func isMeant(_ organ: Organ, _ child: Issuer, _ parentLevel: Level?) -> Bool {
    if OrganNames.compare(organ.name, child.name) == .same { return true }
    if let level = organ.level, level == child.level {
      // One named unit of the child's tier is another one.
      return organ.kind == .collective || PlaceName.all(in: organ.name).isEmpty
    }
    switch organ.kind {
    case .collective, .post: return organ.level == nil || organ.level != parentLevel
    default: return false
    }
  }
}

import PlanModel
import PlanText

/// Answers how two issuers stand to each other, from what plans say of themselves and from the dated register of units.
///
/// Names are compared folded; where the register knows both territories, it decides. Where the documents do not say it, the answer is `unknown`, never a guess.
public struct Hierarchy: Sendable {
  /// How a possible parent stands to a child.
  public enum Relation: String, CaseIterable, Sendable {
    case directlyAbove
    /// The same authority: a plan for one task of its own larger plan.
    case sameAuthority
    case notAbove
    case unknown
  }

  public init() {}

  /// How the issuer of another plan stands to `child` on `date`.
  func relation(of child: Issuer, to parent: Issuer, on date: PartialDate?) -> Relation {
    if skipsTier(child.level, parent.level, date) { return .notAbove }
    if let answer = registered(child, parent) { return answer }
    let relation = relation(of: child, toOrganNamed: parent.name, on: date)
    guard relation == .unknown else { return relation }
    let areCommittees = child.kind == .peoplesCommittee && parent.kind == .peoplesCommittee
    if areCommittees, child.level != nil, child.level == parent.level { return .notAbove }
    if areCommittees, saysAnother(child, than: parent) { return .notAbove }
    return .unknown
  }

  /// Whether the head of `child` names another committee of the parent's tier above it; other marks on the same letters are a slip.
  private func saysAnother(_ child: Issuer, than parent: Issuer) -> Bool {
    guard let said = child.superior, let level = OrganNames.level(of: said), level == parent.level,
      OrganNames.compare(said, parent.name) == .different
    else { return false }
    return !ComparedWords(said).isSpelledLike(ComparedWords(parent.name))
  }

  /// How an organ known by its name alone stands to `child`.
  func relation(of child: Issuer, toOrganNamed name: String, on date: PartialDate?) -> Relation {
    if OrganNames.compare(child.name, name) == .same { return .sameAuthority }
    if skipsTier(child.level, OrganNames.level(of: name), date) { return .notAbove }
    guard let superior = superior(of: child) else { return .unknown }
    return OrganNames.compare(superior, name) == .different ? .unknown : .directlyAbove
  }

  /// Whether a plan of the organ named `name` may be the one directly above a plan of `child`, or be its own larger plan.
  func mayPrecede(_ child: Issuer, organNamed name: String, on date: PartialDate?) -> Bool {
    switch relation(of: child, toOrganNamed: name, on: date) {
    case .directlyAbove, .sameAuthority: true
    case .notAbove: false
    case .unknown:
      // A known superior of another name, or a committee of the same tier or a tier too high, is not the one above.
      superior(of: child) == nil && !skipsTier(child.level, OrganNames.level(of: name), date)
        && OrganNames.level(of: name) != child.level
    }
  }

  /// What the register says of the committees of two territories; nil where it does not know one of them.
  private func registered(_ child: Issuer, _ parent: Issuer) -> Relation? {
    guard child.kind == .peoplesCommittee, parent.kind == .peoplesCommittee,
      let own = child.unit, let other = parent.unit, own.code != other.code
    else { return nil }
    let above = AdministrativeRegister.above(own)
    func isOther(_ unit: AdministrativeUnit) -> Bool {
      unit.code == other.code && Folding.equal(unit.name, other.name)
    }
    if let first = above.first, isOther(first) { return .directlyAbove }
    return .notAbove
  }

  /// The organ above a committee, as the document says, else as the register does.
  private func superior(of child: Issuer) -> String? {
    if let said = child.superior { return said }
    guard child.kind == .peoplesCommittee, let unit = child.unit,
      let above = AdministrativeRegister.above(unit).first
    else { return nil }
    return "Ủy ban nhân dân \(above.fullName)"
  }

  /// Whether the tier of districts was gone on `date`; nil where the date does not say.
  func isTwoTier(_ date: PartialDate?) -> Bool? {
    guard let year = date?.year else { return nil }
    if year != 2025 { return year > 2025 }
    return date?.month.map { $0 >= 7 }
  }

  /// Whether `parent` cannot be the tier directly above `child`: below it, or with a tier between the two.
  private func skipsTier(_ child: Level?, _ parent: Level?, _ date: PartialDate?) -> Bool {
    switch (child, parent) {
    case (.central, .province), (.central, .district), (.central, .commune), (.province, .district),
      (.province, .commune), (.district, .commune), (.district, .central), (.commune, .central):
      true
    case (.commune, .province): isTwoTier(date) == false
    case (.commune, .district): isTwoTier(date) == true
    default: false
    }
  }
}

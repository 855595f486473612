public import PlanText

/// The dated register of administrative units – danh mục đơn vị hành chính: provinces, districts and communes before and after 1 July 2025.
///
/// Sources and licence: `Scripts/make-register` and the README.
public enum AdministrativeRegister {
  /// The units of that name at `date`, whatever the spelling of tones and case; of every state for an unknown date.
  ///
  /// In the years of rearrangement a unit of either list may come: the register does not know the day.
  public static func units(named name: String, at date: PartialDate?) -> [AdministrativeUnit] {
    let states = RegisterState.possible(at: date)
    let key = Skeleton.of(name.utf8)
    guard !key.isEmpty else { return [] }
    let found = upper.named(key) + communes.named(key)
    let folded = Folding.fold(name)
    let same = found.filter { unit in
      unit.states.contains(where: states.contains) && Folding.fold(unit.name) == folded
    }
    return same
  }

  /// The unit of that code in `state`.
  public static func unit(code: String, in state: RegisterState) -> AdministrativeUnit? {
    if code.utf8.count <= 3 {
      return upper.coded([code]).first { $0.states.contains(state) }
    }
    return coded.coded([code]).first { $0.states.contains(state) }
  }

  /// The units above, nearest first: district and province, or the province alone.
  public static func above(_ unit: AdministrativeUnit) -> [AdministrativeUnit] {
    guard let state = unit.states.last, let code = unit.parentCode,
      let parent = self.unit(code: code, in: state)
    else { return [] }
    return [parent] + above(parent)
  }

  /// The units of the two-tier state that the territory of `unit` went to on 1 July 2025; empty where it is one of them or the register does not know.
  public static func successors(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    guard !unit.successorCodes.isEmpty else { return [] }
    let codes = Set(unit.successorCodes)
    let longCodes = codes.filter { $0.utf8.count == 5 }
    return (upper.coded(codes) + coded.coded(longCodes))
      .filter { $0.states.contains(.twoTiers) }
  }

  /// The units of 30 June 2025 and of 2023 whose territory `unit` took over, of its own tier; empty for units of those states.
  public static func predecessors(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    guard unit.states.contains(.twoTiers) else { return [] }
    let candidates = unit.level == .commune ? communes.all : upper.all
    return candidates.filter {
      $0.level == unit.level && $0.successorCodes.contains(unit.code)
        && $0.states.contains(where: { $0 < .twoTiers })
    }
  }

  private static let upper = UpperUnitList(UpperUnitsData.lines)
  private static let communes = CommuneList(CommunesData.lines)
  private static let coded = communes.indexedByCode()
}

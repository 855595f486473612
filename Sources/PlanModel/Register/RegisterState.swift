internal import PlanText

/// A state of the country's administrative units that the register lists.
public enum RegisterState: UInt8, CaseIterable, Comparable, Sendable {
  /// Three tiers, as in 2023, before the rearrangements of 2024 and early 2025.
  case of2023 = 0x61
  /// Three tiers, as on 30 June 2025.
  case ofJune2025 = 0x62
  /// Two tiers, since 1 July 2025 (Nghị quyết 202/2025/QH15 and the resolutions on each province's communes).
  case twoTiers = 0x63

  public static func < (left: RegisterState, right: RegisterState) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The states that may hold at `date`, the likeliest first; all of them, newest first, for an unknown date.
  ///
  /// Between the lists of 2023 and of June 2025 the register does not know on which day a unit changed: both may hold.
  /// Before 2023 the oldest list is the nearest there is.
  static func possible(at date: PartialDate?) -> [RegisterState] {
    guard let date, let year = date.year else { return [.twoTiers, .ofJune2025, .of2023] }
    switch year {
    case ..<2024: return [.of2023]
    case 2024: return [.of2023, .ofJune2025]
    case 2025:
      guard let month = date.month else { return [.ofJune2025, .twoTiers, .of2023] }
      return month < 7 ? [.ofJune2025, .of2023] : [.twoTiers]
    default: return [.twoTiers]
    }
  }
}

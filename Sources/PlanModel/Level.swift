/// A tier of government – cấp hành chính; `unit` for anything that is not a territory's authority.
public enum Level: String, CaseIterable, Sendable {
  case central, province, district, commune, unit

  /// Whether it is a tier above `other`.
  public func isAbove(_ other: Level) -> Bool { rank < other.rank }

  /// Counted from the highest tier.
  private var rank: Int {
    switch self {
    case .central: 0
    case .province: 1
    case .district: 2
    case .commune: 3
    case .unit: 4
    }
  }
}

import PlanModel

extension UnitKind {
  /// Which tier a unit of this kind belongs to; a city's is what `cityLevel` says.
  func tier(cityLevel: Level? = nil) -> Level? {
    switch self {
    case .province: .province
    case .ruralDistrict, .urbanDistrict, .town: .district
    case .commune, .ward, .township, .specialZone: .commune
    case .city: cityLevel
    }
  }

  /// Whether units of both kinds are of one tier, as far as their kinds tell.
  func isTierOf(_ other: UnitKind) -> Bool { tier() != nil && tier() == other.tier() }
}

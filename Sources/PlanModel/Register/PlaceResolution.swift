public import PlanText

/// Which unit of the register a place of a text is.
public enum PlaceResolution: Hashable, Sendable {
  /// The only one it can be.
  case unit(AdministrativeUnit)
  /// Several bear the name and nothing in the text tells them apart; in the order of the register.
  case homonyms([AdministrativeUnit])
  /// The register has none of that name and kind at that date, or none under the places that the text puts it in.
  case unknown
}

extension AdministrativeRegister {
  /// Tells which unit `place` is at `date`.
  ///
  /// Homonyms are told apart by `context`, the other places that the document names: the one whose district or province is among them is meant; where `context` names districts or provinces and none is the unit's, it is not taken. `within` are places that the text puts above it outright (the superior organ's); a unit outside them is never taken.
  public static func resolve(
    _ place: PlaceName, at date: PartialDate?, within: [PlaceName] = [], context: [PlaceName] = []
  ) -> PlaceResolution {
    let candidates = units(named: place.name, at: date).filter { $0.kind == place.kind }
    let chains = oneForEach(candidates, at: date).map { ($0, above($0)) }
    let inside = chains.filter { unit, above in
      within.allSatisfy { outer in
        outer.names(unit) || above.contains(where: outer.names)
          || !above.contains { $0.kind == outer.kind || $0.level == level(of: outer, at: date) }
      }
    }
    let scores = inside.map { _, above in
      above.count { unit in (within + context).contains { $0.names(unit) } }
    }
    guard let best = scores.max() else { return .unknown }
    let likeliest = zip(inside, scores).filter { $0.1 == best }.map(\.0.0)
    if likeliest.count == 1, best > 0 { return .unit(likeliest[0]) }
    if inside.count > 1 { return .homonyms(likeliest) }
    // The only one of its name, in a document that names other territories of the tiers above: a place the register lacks.
    let (only, itsAbove) = inside[0]
    let isElsewhere = context.contains { outer in
      outer.kind != only.kind && itsAbove.contains { $0.level == level(of: outer, at: date) }
    }
    return isElsewhere ? .unknown : .unit(only)
  }

  /// A unit that two possible states list with other parents comes once, as in the likelier state.
  private static func oneForEach(_ units: [AdministrativeUnit], at date: PartialDate?)
    -> [AdministrativeUnit]
  {
    guard date?.year != nil else { return units }
    var seen: Set<String> = []
    let states = RegisterState.possible(at: date)
    return states.flatMap { state in units.filter { $0.states.contains(state) } }
      .filter { seen.insert($0.code).inserted }
  }

  private static func level(of place: PlaceName, at date: PartialDate?) -> Level? {
    switch place.kind {
    case .province: .province
    case .ruralDistrict, .urbanDistrict, .town: .district
    case .commune, .ward, .township, .specialZone: .commune
    case .city: units(named: place.name, at: date).first { $0.kind == .city }?.level
    }
  }
}

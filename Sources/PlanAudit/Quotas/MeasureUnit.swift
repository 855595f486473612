import PlanText

/// A unit of measure by its base unit, so that "50.000 m2" and "05 ha" are compared as numbers.
struct MeasureUnit: Hashable {
  /// What it is a multiple of: `m2`, `kg`, `đồng`.
  let base: String
  /// The power of ten that turns it into the base unit.
  let power: Int

  /// Nil for a unit that is not known.
  init?(_ name: String?) {
    guard let name else { return nil }
    let tokens = Tokens(name)
    guard let value = Self.units.exactly(tokens, 0..<tokens.count) else { return nil }
    let parts = value.split(separator: " ")
    guard parts.count == 2, let power = Int(parts[1]) else { return nil }
    base = String(parts[0])
    self.power = power
  }

  private static let units = PhraseTable<String>(
    lines: """
      ha = m2 4
      héc ta = m2 4
      kg = kg 0
      km = m 3
      km2 = m2 6
      m = m 0
      m2 = m2 0
      mét = m 0
      nghìn đồng = đồng 3
      tạ = kg 2
      tấn = kg 3
      triệu = đồng 6
      triệu đồng = đồng 6
      tỷ = đồng 9
      tỷ đồng = đồng 9
      đồng = đồng 0
      """)
}

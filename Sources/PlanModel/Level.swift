/// A tier of government – cấp hành chính; `unit` for anything that is not a territory's authority.
public enum Level: String, CaseIterable, Sendable {
  case central, province, district, commune, unit
}

/// A province, district or commune of the register – đơn vị hành chính.
public struct AdministrativeUnit: Hashable, Sendable {
  public var kind: UnitKind
  /// Its bare name: `Đồng Đăng`; a number for wards that have no other.
  public var name: String
  /// Its code in the national list (Quyết định 124/2004/QĐ-TTg and what follows it); two digits for provinces, three for districts, five for communes. A code may pass to another unit in a later state.
  public var code: String
  /// The code of the unit directly above; nil for provinces.
  public var parentCode: String?
  /// The lists that name it.
  public var states: [RegisterState]
  /// Codes of the units of the two-tier state that its territory went to; empty where it is one of them or none is known.
  public var successorCodes: [String]

  /// `thị trấn Đồng Đăng`.
  public var fullName: String { "\(kind.vietnamese) \(name)" }

  public var level: Level {
    switch code.utf8.count {
    case 2: .province
    case 3: .district
    default: .commune
    }
  }
}

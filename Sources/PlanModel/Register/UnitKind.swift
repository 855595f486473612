/// What sort of administrative unit a territory is – loại đơn vị hành chính (Luật Tổ chức chính quyền địa phương).
public enum UnitKind: String, CaseIterable, Sendable {
  /// Tỉnh.
  case province = "tinh"
  /// Thành phố: under the centre, or a district of a province; `AdministrativeUnit.level` tells which.
  case city = "thanhpho"
  /// Huyện; until 30 June 2025.
  case ruralDistrict = "huyen"
  /// Quận; until 30 June 2025.
  case urbanDistrict = "quan"
  /// Thị xã; until 30 June 2025.
  case town = "thixa"
  /// Xã.
  case commune = "xa"
  /// Phường.
  case ward = "phuong"
  /// Thị trấn; until 30 June 2025.
  case township = "thitran"
  /// Đặc khu; since 1 July 2025.
  case specialZone = "dackhu"

  /// The kind as its documents write it: `thị trấn`.
  public var vietnamese: String {
    switch self {
    case .province: "tỉnh"
    case .city: "thành phố"
    case .ruralDistrict: "huyện"
    case .urbanDistrict: "quận"
    case .town: "thị xã"
    case .commune: "xã"
    case .ward: "phường"
    case .township: "thị trấn"
    case .specialZone: "đặc khu"
    }
  }
}

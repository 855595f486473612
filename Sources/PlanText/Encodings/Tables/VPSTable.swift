/// VPS.
///
/// Source: the chart of the Vietnamese Unicode project (x-viet-vps in Perl's Encode), compared with UniKey's. Fourteen capitals stand in the place of control characters.
enum VPSTable {
  static let table = ByteTable(
    from: 0x80,
    rows: [
      "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ",
      "Ế__ỀỂỄỐỒỔỖýỷỵỚỜỞ",
      "_ắằẳẵặỠớÙờởỡŨỨợỪ",
      "ổỬỲỸÍÌộỈĨÓửữÒỎÕự",
      "ầÁÂấẩẫậđẻÉÊẹỉễịỹ",
      "ƯỦồốÔỏơÈừứÚũưÝẺ_",
      "àáâãảạă_èéêẽìí_ĩ",
      "ẴĐòóôõ_Ơụùúủ_ỶẼỳ",
    ],
    low: [
      0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ",
      0x13: "Ợ", 0x14: "Ụ", 0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
    ]
  )
}

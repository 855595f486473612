/// VISCII.
///
/// Source: RFC 1456. Six capitals stand in the place of control characters.
enum VISCIITable {
  static let table = ByteTable(
    from: 0x80,
    rows: [
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
      "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
      "Õắằặấầẩậẽẹếềểễệố",
      "ồổỗỠƠộờởịỰỨỪỬơớƯ",
      "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
      "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
      "àáâãảăữẫèéêẻìíĩỉ",
      "đựòóôõỏọụùúũủýợỮ",
    ],
    low: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"]
  )
}

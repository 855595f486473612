/// TCVN3, also called ABC.
///
/// Source: TCVN 5712:1993, character sets VN3 and VN2 (as in glibc's TCVN5712-1). Capitals with tones are not in VN3: fonts whose names end in H show them with the bytes of the small letters. The letter ư is 0xAD, which Latin-1 calls a soft hyphen. Below 0xA0 the fonts show what Windows-1252 says.
enum TCVN3Table {
  static let table = ByteTable(
    from: 0xA0,
    rows: [
      "_ĂÂÊÔƠƯĐăâêôơưđẰ",
      "_____àảãáạẲằẳẵắẴ",
      "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
      "éẹềểễếệìỉỄẾỒĩíịò",
      "Ổỏõóọồổỗốộờởỡớợù",
      "ỖủũúụừửữứựỳỷỹýỵỐ",
    ]
  )
}

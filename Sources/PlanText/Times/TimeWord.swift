/// A single word that times are written with; the raw value is the word itself.
enum TimeWord: String, CaseIterable {
  case day = "ngày"
  case week = "tuần"
  case month = "tháng"
  case quarter = "quý"
  case year = "năm"

  case early = "đầu"
  case middle = "giữa"
  case late = "cuối"
  case half = "nửa"
  case whole = "cả"
  case end = "hết"

  case before = "trước"
  case after = "sau"
  case to = "đến"
  case until = "tới"
  case from = "từ"
  case within = "trong"
  case at = "vào"
  case moment = "lúc"
  case right = "ngay"

  case and = "và"
  case or = "hoặc"
  case of = "của"
  case every = "mỗi"
  case each = "từng"
  case regularly = "hằng"
  case regularlyToo = "hàng"
  case all = "các"
  case several = "những"
  case ordinal = "thứ"
  case times = "lần"
  case number = "số"
  case study = "học"
  case now = "nay"
  case hour = "giờ"
  case hourLetter = "h"
  case minute = "phút"
  case minuteLetter = "p"

  case morning = "sáng"
  case noon = "trưa"
  case afternoon = "chiều"
  case evening = "tối"

  /// The word that each folded syllable is.
  private static let table: [UInt64: TimeWord] = {
    var table: [UInt64: TimeWord] = [:]
    for word in allCases {
      for token in Tokens(word.rawValue).all { table[token.key.bits] = word }
    }
    return table
  }()

  /// The word a token is, or nil.
  static func word(of token: Token) -> TimeWord? {
    token.kind == .word ? table[token.key.bits] : nil
  }
}

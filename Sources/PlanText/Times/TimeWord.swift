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

  /// A word by its key.
  private struct Slot {
    var key: UInt64
    var word: TimeWord?
  }

  private static let slotCount = 1024

  /// The words in an open hash table: looked at for every word of a plan.
  private static let table: [Slot] = {
    var table = [Slot](repeating: Slot(key: 0, word: nil), count: slotCount)
    for word in TimeWord.allCases {
      for token in Tokens(word.rawValue).all {
        var slot = slot(token.key.bits)
        while table[slot].word != nil, table[slot].key != token.key.bits {
          slot = (slot + 1) % slotCount
        }
        table[slot] = Slot(key: token.key.bits, word: word)
      }
    }
    return table
  }()

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  /// The word a token is, or nil.
  static func word(of token: Token) -> TimeWord? {
    guard token.kind == .word else { return nil }
    let key = token.key.bits
    let table = table
    var slot = slot(key)
    while let word = table[slot].word {
      if table[slot].key == key { return word }
      slot = (slot + 1) % slotCount
    }
    return nil
  }
}

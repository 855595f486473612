/// A single word that numbers are written with; the raw value is the word itself.
enum NumberWord: String, CaseIterable {
  case one = "một"
  case two = "hai"
  case three = "ba"
  case four = "bốn"
  case five = "năm"
  case six = "sáu"
  case seven = "bảy"
  case eight = "tám"
  case nine = "chín"
  case ten = "mười"

  case oneBehind = "mốt"
  case fourBehind = "tư"
  case fiveBehind = "lăm"
  case fiveBehindToo = "nhăm"
  case sevenToo = "bẩy"
  case tens = "mươi"
  case dozen = "chục"
  case hundred = "trăm"
  case zeroTens = "linh"
  case zeroTensToo = "lẻ"
  case thousand = "nghìn"
  case thousandToo = "ngàn"
  case myriad = "vạn"
  case million = "triệu"
  case billion = "tỷ"
  case half = "rưỡi"

  case part = "phần"
  case to = "đến"
  case from = "từ"
  case unit = "ha"

  /// 1…10 for the words of single numbers.
  var digit: Int? {
    switch self {
    case .one: 1
    case .two: 2
    case .three: 3
    case .four: 4
    case .five: 5
    case .six: 6
    case .seven, .sevenToo: 7
    case .eight: 8
    case .nine: 9
    default: nil
    }
  }

  /// 1…9 for what may stand behind "mươi".
  var digitBehindTens: Int? {
    switch self {
    case .oneBehind: 1
    case .fourBehind: 4
    case .fiveBehind, .fiveBehindToo: 5
    case .one, .five: nil
    default: digit
    }
  }

  /// The power of ten of a word of scale.
  var power: Int? {
    switch self {
    case .dozen: 1
    case .hundred: 2
    case .thousand, .thousandToo: 3
    case .myriad: 4
    case .million: 6
    case .billion: 9
    default: nil
    }
  }

  private static let table: [UInt64: NumberWord] = {
    var table: [UInt64: NumberWord] = [:]
    for word in allCases {
      for token in Tokens(word.rawValue).all { table[token.key.bits] = word }
    }
    for (variant, word) in [
      ("km", unit), ("m", unit), ("kg", unit), ("tấn", unit), ("lần", unit), ("điểm", unit),
      ("tạ", unit), ("mét", unit), ("đ", unit), ("vnđ", unit),
    ] {
      for token in Tokens(variant).all { table[token.key.bits] = word }
    }
    return table
  }()

  /// The word a token is, or nil.
  static func word(of token: Token) -> NumberWord? {
    token.kind == .word ? table[token.key.bits] : nil
  }
}

/// Which tokens a time expression can begin with; a cheap test before the real ones.
enum TimeStart {
  static func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .symbol: false
    case .word: table[slot(token.key)]
    }
  }

  /// Whether a cell that begins so tells when, though it names no date: `Theo tiến độ …`, `Khi …`.
  static func opensCell(_ token: Token) -> Bool {
    token.kind == .word && cellKeys.contains(token.key)
  }

  private static let cellKeys = Tokens("theo khi sau trong ngay suốt").all.map(\.key)

  private static func slot(_ key: Syllable) -> Int {
    Int(truncatingIfNeeded: (key.bits &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  /// 4,096 slots; a word whose slot is taken by another is let through and tested in earnest.
  private static let table: [Bool] = {
    var table = [Bool](repeating: false, count: 4096)
    for word in words {
      for token in Tokens(word).all { table[slot(token.key)] = true }
    }
    return table
  }()

  private static let words = [
    "ngày tuần tháng quý năm đầu giữa cuối nửa cả hết trước sau đến tới từ trong vào lúc ngay mỗi từng",
    "hằng hàng các thứ sáng trưa chiều tối đêm buổi chủ chậm muộn không hạn nội trọn hồi khoảng kể bắt",
    "hưởng tính giai thời nhiệm niên khóa thường định đột khi theo nhân dịp kỷ đúng mùng mồng rằm t q một hai ba bốn sáu bảy tám chín mười tối",
  ]
}

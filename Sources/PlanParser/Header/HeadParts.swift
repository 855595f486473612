internal import PlanText

/// Parts a line of the head that holds more than one of its lines: an organ and the one below it, an organ and the number.
enum HeadParts {
  static let examples = [
    Example(
      "KẾ HOẠCH\nĐại hội Chi đoàn\nBan Chấp hành Đoàn trường Trung cấp Nông nghiệp Hoa Lâm xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH",
      gives:
        "Ban Chấp hành Đoàn trường Trung cấp Nông nghiệp Hoa Lâm | unit | massOrganisation | -"),
    Example(
      "ĐỘI TNTP HỒ CHÍ MINH LIÊN ĐỘI TRƯỜNG TIỂU HỌC AN BÌNH\nKẾ HOẠCH\nHội thi",
      gives: "Liên đội Trường Tiểu học An Bình | unit | serviceUnit | Đội TNTP Hồ Chí Minh"),
    Example(
      "ĐỘI TNTP HỒ CHÍ MINH HUYỆN ĐÔNG KHÊ\nKẾ HOẠCH\nHội thi",
      gives: "Đội TNTP Hồ Chí Minh huyện Đông Khê | district | massOrganisation | -"),
    Example(
      "ĐỘI TNTP HỒ CHÍ MINH TRƯỜNG THCS AN BÌNH\nKẾ HOẠCH\nHội thi",
      gives:
        "Đội TNTP Hồ Chí Minh Trường Trung học cơ sở An Bình | unit | massOrganisation | -"),
    Example(
      "TỔNG PHỤ TRÁCH LIÊN ĐỘI TRƯỜNG THCS AN BÌNH\nKẾ HOẠCH\nHội thi",
      gives: "Tổng phụ trách Liên đội Trường Trung học cơ sở An Bình | unit | post | -"),
    Example(
      "HĐĐ HUYỆN ĐÔNG KHÊ ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI THCS AN BÌNH\nKẾ HOẠCH\nHội thi",
      gives:
        "Liên đội Trung học cơ sở An Bình | unit | serviceUnit | Hội đồng Đội huyện Đông Khê"),
    Example(
      "CÔNG ĐOÀN GIÁO DỤC HOA LÂM CĐCS TRƯỜNG THPT AN BÌNH\nKẾ HOẠCH\nHội thi",
      gives:
        "Công đoàn cơ sở Trường Trung học phổ thông An Bình | unit | massOrganisation | Công đoàn Giáo dục Hoa Lâm"
    ),
    Example(
      "UBND XÃ AN BÌNH TÂY SỐ 09 /KH-UBND An Bình Tây, ngày 02 tháng 03 năm 2021\nKẾ HOẠCH\nTrồng cây",
      gives: "Ủy ban nhân dân xã An Bình Tây | commune | peoplesCommittee | -"),
    Example(
      "BAN CHẤP HÀNH TRUNG ƯƠNG |\nĐOÀN TNCS HỒ CHÍ MINH |\nKẾ HOẠCH\nHội trại",
      gives: "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh | central | massOrganisation | -"),
    Example(
      "HỘI LIÊN HIỆP PHỤ NỮ HÀ NỘI\nBAN THƯỜNG VỤ\nKẾ HOẠCH\nThi đua",
      gives:
        "Ban Thường vụ Hội Liên hiệp Phụ nữ Hà Nội | province | massOrganisation | Hội Liên hiệp Phụ nữ Hà Nội"
    ),
    Example(
      "KẾ HOẠCH\nHội trại\nCăn cứ chương trình năm, Ban Chấp hành Thành đoàn Hải Phòng ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH",
      gives: "Ban Chấp hành Thành đoàn Hải Phòng | province | massOrganisation | -"),
    Example(
      "ỦY BAN QUỐC GIA VỀ BIẾN ĐỔI KHÍ HẬU\nKẾ HOẠCH\nHoạt động",
      gives: "Ủy ban Quốc gia về biến đổi khí hậu | central | centralOrgan | -"),
    Example(
      "UBND HUYỆN ĐÔNG KHÊ\nBAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM\nKẾ HOẠCH\nTuần tra",
      gives:
        "Ban Chỉ đạo Phòng, chống tội phạm huyện Đông Khê | district | adHoc | Ủy ban nhân dân huyện Đông Khê"
    ),
    Example(
      "HỘI ĐỒNG NHÂN DÂN XÃ AN BÌNH TÂY\nTHƯỜNG TRỰC\nKẾ HOẠCH\nGiám sát",
      gives:
        "Thường trực Hội đồng nhân dân xã An Bình Tây | commune | peoplesCouncil | Hội đồng nhân dân xã An Bình Tây"
    ),
    Example(
      "ĐOÀN TNCS HỒ CHÍ MINH HUYỆN ĐÔNG KHÊ\nBCH TRƯỜNG THPT AN BÌNH\nKẾ HOẠCH\nHội trại",
      gives:
        "Ban Chấp hành Trường Trung học phổ thông An Bình | unit | massOrganisation | Đoàn TNCS Hồ Chí Minh huyện Đông Khê"
    ),
    Example(
      "UBND XÃ AN BÌNH TÂY\nHỘI CHỮ THẬP ĐỎ\nKẾ HOẠCH\nHiến máu",
      gives:
        "Hội Chữ thập đỏ xã An Bình Tây | commune | massOrganisation | Ủy ban nhân dân xã An Bình Tây"
    ),
    // Schools that a number or a day names; a town in letters.
    Example(
      "UBND XÃ AN BÌNH TÂY\nTRƯỜNG TIỂU HỌC SỐ 2 AN BÌNH\nSố: 09/KH-TH\nKẾ HOẠCH\nHội thi",
      gives:
        "Trường Tiểu học số 2 An Bình | unit | serviceUnit | Ủy ban nhân dân xã An Bình Tây"),
    Example(
      "UBND XÃ AN BÌNH TÂY\nTRƯỜNG MẦM NON 19/5\nKẾ HOẠCH\nHội thi",
      gives: "Trường Mầm non 19/5 | unit | serviceUnit | Ủy ban nhân dân xã An Bình Tây"),
    Example(
      "THỊ ĐOÀN ĐÔNG KHÊ\nBCH ĐOÀN TRƯỜNG THPT TX. ĐÔNG KHÊ\nKẾ HOẠCH\nHội trại",
      gives:
        "Ban Chấp hành Đoàn trường Trung học phổ thông TX. Đông Khê | unit | massOrganisation | Thị đoàn Đông Khê"
    ),
    Example(
      "ỦY BAN NHÂN DÂN\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng cây\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HOA LÂM\nCăn cứ Luật Lâm nghiệp;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.",
      gives: "Ủy ban nhân dân tỉnh Hoa Lâm | province | peoplesCommittee | -"),
  ]

  /// Names that begin a line of their own, wherever they stand in capitals.
  private static let bases = PhraseTable<Bool>(
    lines: "chi đội\ncông đoàn cơ sở\ncđcs\nliên đội\nlđ trường")
  /// Whose name ends with its last word.
  private static let pioneers = PhraseTable<Bool>(
    lines: "đội thiếu niên tiền phong hồ chí minh\nđội tntp hồ chí minh")
  /// What stands before the name that it belongs to: "BAN CHỈ HUY LIÊN ĐỘI".
  private static let owned = PhraseTable<Bool>(
    lines:
      "ban chấp hành\nban chỉ huy\nban phụ trách\nban thường vụ\nbch\nbtv\ncác\nchủ tịch\ncủa\nvà\ntm.\ntổng phụ trách\nđại hội"
  )
  /// Tokens that the longest of `owned` takes.
  private static let longestOwned = 3
  /// Tokens of a line of the head at most.
  private static let longestLine = 40
  private static let numbers = PhraseTable<Bool>(lines: "số")

  /// "ĐỘI TNTP HỒ CHÍ MINH | LIÊN ĐỘI TRƯỜNG …", "CÔNG ĐOÀN GIÁO DỤC HOA LÂM | CĐCS TRƯỜNG …"; the line without rules of its table at the end where it is one.
  static func read(_ line: Range<Int>, _ tokens: Tokens) -> [Range<Int>] {
    var range = line
    while let last = range.last, tokens[last].isSymbol("|") { range = range.dropLast() }
    if let number = number(range, tokens) { range = range.lowerBound..<number }
    guard let first = range.first, (5...longestLine).contains(range.count), tokens[first].isAllCaps,
      let cut = cut(range, tokens)
    else { return [range] }
    return [range.lowerBound..<cut, cut..<range.upperBound]
  }

  private static func cut(_ range: Range<Int>, _ tokens: Tokens) -> Int? {
    if let (_, length) = pioneers.match(tokens, at: range.lowerBound, before: range.upperBound),
      length < range.count,
      bases.match(tokens, at: range.lowerBound + length, before: range.upperBound) != nil
    {
      return range.lowerBound + length
    }
    // "HĐĐ HUYỆN ĐÔNG KHÊ | ĐỘI TNTP HỒ CHÍ MINH": two columns.
    if let tier = range.first(where: {
      OrganHead.tiers.match(tokens, at: $0, before: range.upperBound) != nil
    }),
      let right = (tier + 1..<range.upperBound).first(where: {
        pioneers.exactly(tokens, $0..<range.upperBound) != nil
      })
    {
      return right
    }
    return range.dropFirst(2).first { at in
      tokens[at].isAllCaps && bases.match(tokens, at: at, before: range.upperBound) != nil
        && !(1...longestOwned).contains { length in
          at - length >= range.lowerBound && owned.exactly(tokens, at - length..<at) != nil
        }
    }
  }

  /// Where the number begins that stands behind an organ in capitals: "UBND XÃ AN BÌNH TÂY | SỐ 09 /KH-UBND".
  static func number(_ range: Range<Int>, _ tokens: Tokens) -> Int? {
    guard range.count > 4 else { return nil }
    return range.dropFirst().dropLast(3).first { at in
      tokens[at].isAllCaps && tokens[at - 1].isAllCaps
        && numbers.match(tokens, at: at, before: at + 1) != nil
        && tokens[at + 1].kind == .number && tokens[at + 2].isSymbol("/")
        && tokens[at + 3].isAllCaps
    }
  }
}

import PlanText

/// Lines in capitals or with a capital that a title goes on with all the same, told by where one ends and the other begins: `Tổ chức Đại hội đại biểu` / `Hội Nông dân xã …`, `… trên địa bàn xã` / `An Bình năm 2025`, `… (GIAI ĐOẠN` / `I)`.
enum TitleJoint {
  /// What an organ's name stands behind.
  private static let beforeOrgans = ["đại hội đại biểu", "đại hội", "ngày thành lập"]
  private static let beforeCapitals = beforeOrgans.map { $0.uppercased() }
  /// What a place's name stands behind.
  private static let beforePlaces = [
    "địa bàn xã", "địa bàn phường", "địa bàn huyện", "địa bàn quận", "địa bàn tỉnh",
    "địa bàn thị xã", "địa bàn thị trấn", "địa bàn thành phố", "địa bàn đặc khu",
  ]
  /// What begins a part or names whom a plan goes to, and no place.
  private static let parts = ["Chương", "Kính", "Mục", "Phần", "Phụ", "Điều"]
  /// Bytes from the end of a line in which a bracket may stand open.
  private static let longestBracket = 120
  /// Bytes of a line that closes a bracket at most.
  private static let longestClosing = 100
  /// Code points of a line with a capital at most.
  private static let longestLine = 100
  /// Bytes of a label before its bracket, at most.
  private static let longestLabel = 6

  /// Whether a bracket that one line opens is closed at once by the next.
  static func closesBracket(_ text: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let tail = text[first].suffix(longestBracket)
    guard let open = tail.lastIndex(of: 0x28), !tail[open...].contains(0x29),
      second.count <= longestClosing,
      let mark = text[second].firstIndex(where: { $0 == 0x28 || $0 == 0x29 })
    else { return false }
    // "a) Mục tiêu": a label.
    let isLabel = mark - second.lowerBound < longestLabel && mark + 1 < second.upperBound
    return text[mark] == 0x29 && !isLabel
  }

  /// Whether a line with a capital goes on with the title on the line before it.
  static func goesOn(_ text: [UInt8], _ lines: [TextLine], _ shapes: [LineShape], at next: Int)
    -> Bool
  {
    let (shape, line) = (shapes[next], lines[next].range)
    guard shape.first == .upper, shape.ending == .none || shape.ending == .comma,
      shape.codePoints <= longestLine
    else { return false }
    let above = text[lines[next - 1].range]
    // Who decides stands in capitals too: "BAN THƯỜNG VỤ …".
    if shape.word == .organ || shape.word == .nation || shape.word == .committee && !shape.isAllCaps
    {
      return (shape.isAllCaps ? beforeCapitals : beforeOrgans).contains { ends(above, $0) }
    }
    guard shape.ending == .none, !shape.isAllCaps else { return false }
    return beforePlaces.contains { ends(above, $0) } && isPlace(text, line)
  }

  private static func ends(_ line: ArraySlice<UInt8>, _ words: String) -> Bool {
    // The first letter may be a capital: "Đại hội".
    let tail = words.dropFirst().utf8
    return line.count > tail.count + 2 && line.suffix(tail.count).elementsEqual(tail)
  }

  /// `An Bình`, `An Bình năm 2025`: capitalised words, and behind them nothing but a time.
  private static func isPlace(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let line = text[range]
    let words = line.split(separator: 0x20)
    let name = words.prefix {
      LineEdges.firstLetterCase(text, $0.startIndex..<$0.endIndex) == .upper
    }
    guard let first = name.first, !parts.contains(where: { first.elementsEqual($0.utf8) }),
      name.count <= 5, !name.contains(where: { $0.last == 0x2C })
    else {
      return false
    }
    guard let next = words.dropFirst(name.count).first else { return true }
    return times.contains { next.elementsEqual($0.utf8) }
      && line.last.map { $0 &- 0x30 < 10 } ?? false
  }
  private static let times = ["giai", "năm", "nhiệm", "quý", "tháng"]
}

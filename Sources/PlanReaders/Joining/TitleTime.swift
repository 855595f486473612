/// Lines that say nothing but when, with which a title ends: `Năm học 2023 - 2024`, `(Giai đoạn 2021 - 2025)`.
enum TitleTime {
  private static let heads = written([
    "Giai đoạn", "Học kỳ", "Nhiệm kỳ", "Năm học", "Năm", "Quý", "Tháng",
  ])
  private static let months = written(["Tháng"])
  /// Words between the figures.
  private static let joints = written(["Năm", "Đến", "Học"])
  /// Bytes of such a line at most.
  private static let longest = 48

  private static func written(_ words: [String]) -> [[UInt8]] {
    words.flatMap { [$0, $0.lowercased(), $0.uppercased()] }.map { Array($0.utf8) }
  }

  /// Whether a line is such a time; not `Năm 2023 có nhiều sự kiện`, `Năm 2025: 5 xã`.
  static func fills(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var line = text[range]
    if line.first == 0x28, line.last == 0x29 { line = line.dropFirst().dropLast() }
    guard line.count <= longest, let head = heads.first(where: line.starts(with:)) else {
      return false
    }
    let words = line.dropFirst(head.count).split(separator: 0x20)
    return words.contains(where: hasDigit) && words.allSatisfy(isPart)
  }

  /// Whether a line begins with a month.
  static func isMonth(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    months.contains(where: text[range].starts(with:))
  }

  /// Whether a line ends with a year: `… QUỐC HỘI NĂM 2023`.
  static func closes(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count > 4 && text[range].suffix(4).allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether a word is part of a time: figures, a Roman number, a dash, a word that joins them.
  private static func isPart(_ word: ArraySlice<UInt8>) -> Bool {
    if hasDigit(word) { return !word.contains { [0x2C, 0x2E, 0x3A, 0x3B].contains($0) } }
    return word.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
      || word.count <= 3
        && word.allSatisfy { $0 >= 0x80 || $0 == 0x2D || $0 == 0x2F || $0 == 0x3A }
      || joints.contains { word.elementsEqual($0) }
  }

  private static func hasDigit(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { $0 &- 0x30 < 10 }
  }
}

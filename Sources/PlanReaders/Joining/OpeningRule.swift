/// A second line that begins with a bullet or a label: a new paragraph, unless the mark is evidently part of the sentence.
enum OpeningRule {
  /// Nil where the second line begins with neither and the first is more than a mark.
  static func joint(_ pair: LinePair) -> Joint? {
    let opening = pair.shapeB.opening
    switch opening.kind {
    case .none:
      if pair.shapeA.ending == .stop, isArticle(pair) { return .apart }
      if areBareTitles(pair) { return .apart }
      return pair.shapeA.opening.isAlone ? .spaced : nil
    case .bullet: return isDash(pair) ? .spaced : .apart
    case .number, .roman, .letter:
      guard pair.isOpen, !pair.shapeA.opening.isAlone,
        !opening.isNext(after: pair.shapeA.opening)
      else { return .apart }
      if opening.depth == 1, opening.value > 199 { return nil }
      if opening.kind == .number, opening.depth <= 2, pair.wantsNumber { return .spaced }
      return pair.isForced && !pair.shapeA.isAllCaps && !pair.isFormal ? .spaced : .apart
    }
  }

  /// The words that head the parts of a document, in front of their numbers.
  private static let heads = ["Điều ", "Chương ", "Mục ", "Phần "].map { Array($0.utf8) }

  /// Whether the second line is headed as a part of a document: "Điều 2. Nhiệm vụ".
  private static func isArticle(_ pair: LinePair) -> Bool {
    let line = pair.text[pair.b.range]
    guard let head = heads.first(where: line.starts(with:)) else { return false }
    let label = Opening(pair.text, line.startIndex + head.count..<line.endIndex)
    return label.isLabel && label.next == .upper
  }

  /// `I MỤC ĐÍCH - YÊU CẦU` / `1 MỤC ĐÍCH`: whether both lines are titles in capitals behind a number without a mark.
  private static func areBareTitles(_ pair: LinePair) -> Bool {
    guard pair.shapeA.isAllCaps, pair.shapeB.isAllCaps,
      let first = bareNumber(pair.text, pair.a.range),
      let second = bareNumber(pair.text, pair.b.range)
    else { return false }
    // "80 NĂM NGÀY THÀNH LẬP QUÂN ĐỘI VÀ" / "35 NĂM NGÀY HỘI QUỐC PHÒNG"
    return first == 0 || second == 0 || second == first + 1
  }

  /// The number without a mark that a line begins with, 0 for a Roman one; nil where none stands there.
  private static func bareNumber(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let number = text[range].prefix(5).prefix { $0 != 0x20 }
    guard !number.isEmpty, number.endIndex < range.upperBound, text[number.endIndex] == 0x20 else {
      return nil
    }
    if number.allSatisfy({ $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }) { return 0 }
    guard number.count <= 2, number.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return number.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Whether the bullet is a dash between two words or years that the line end has parted.
  private static func isDash(_ pair: LinePair) -> Bool {
    let opening = pair.shapeB.opening
    let first = pair.text[Int(pair.b.start)]
    guard pair.isOpen, !pair.isFirstLine, !pair.shapeA.opening.isAlone,
      first == 0x2D || first == 0xE2,
      opening.length == 1 || isLongDash(pair)
    else { return false }
    if pair.words.completePhrase(pair.first, pair.second) { return true }
    if opening.next == .lower, pair.words.goOnWithDash(pair.first, pair.second) { return true }
    guard !opening.isAlone else { return pair.isForced }
    if opening.next == .digit, pair.endsInDigit, isRange(pair) { return true }
    if pair.isForced || pair.isFlush { return true }
    return opening.next == .lower && pair.habits.isSoft && pair.habits.bulletsAreCapital
      && pair.shapeA.ending == .none && pair.shapeA.codePoints >= 20
  }

  /// Whether the numbers on both sides have as many digits, as the years of a period have; not `năm 2024` / `- 100% cán bộ`.
  private static func isRange(_ pair: LinePair) -> Bool {
    let text = pair.text
    func isDigit(_ at: Int) -> Bool { text[at] &- 0x30 < 10 }
    var start = Int(pair.a.end)
    while start > Int(pair.a.start), isDigit(start - 1) { start -= 1 }
    guard let first = (Int(pair.b.start)..<Int(pair.b.end)).first(where: isDigit) else {
      return false
    }
    var end = first
    while end < Int(pair.b.end), isDigit(end) { end += 1 }
    let digits = text[first..<end]
    guard digits.count == Int(pair.a.end) - start else { return false }
    return digits.count != 4 || digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8)
  }

  private static func isLongDash(_ pair: LinePair) -> Bool {
    let (value, _) = scalar(in: pair.text, at: Int(pair.b.start), before: Int(pair.b.end))
    return value == 0x2013 || value == 0x2014
  }
}

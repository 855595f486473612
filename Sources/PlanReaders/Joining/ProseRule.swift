/// Lines of running text: by how the document's lines were made.
enum ProseRule {
  static func joint(_ pair: LinePair) -> Joint {
    let b = pair.shapeB
    if b.beginsWithClosing { return .spaced }
    if goesOnWithItem(pair) || isCutName(pair) { return .spaced }
    if endsItem(pair) { return .apart }
    // `Tháng` / `3/2024`
    if pair.isCell, pair.isOpen, pair.wantsNumber, b.first == .digit { return .spaced }
    switch pair.b.link {
    case .inside where pair.isOpen || b.first == .lower || pair.habits.isSoft: return .spaced
    case .hard:
      return pair.isForced || (b.first == .lower && pair.isOpen) ? .spaced : .apart
    case .ended where !pair.isFlush || !pair.isOpen:
      let goesOn = pair.endsInConnector && !pair.habits.indentsFirstLines
      return isCutSentence(pair) || goesOn ? .spaced : .apart
    default: break
    }
    if pair.habits.indentsFirstLines, !pair.isFormal, !pair.isCell {
      return pair.isFlush || isCutSentence(pair) ? .spaced : .apart
    }
    if pair.habits.wrap.isExact, !pair.isFormal {
      return pair.isForced || isCutSentence(pair) ? .spaced : .apart
    }
    if pair.habits.isSoft { return inSoftLines(pair) }
    return isCutSentence(pair) || isCutGround(pair) || pair.endsInConnector ? .spaced : .apart
  }

  /// Whether the second line goes on with a bullet's item in Markdown, whatever the first ends in: "- Đối với Ban Tổ chức;" / "Công an xã; Trạm Y tế chọn 01 cá nhân".
  ///
  /// Only where blank lines part the paragraphs: elsewhere the line may as well begin one.
  private static func goesOnWithItem(_ pair: LinePair) -> Bool {
    pair.context.continuesItems && pair.habits.isBlankSeparated && !pair.isCell && !pair.isFormal
      && pair.head.opening.kind == .bullet && pair.b.link != .hard
      && (pair.shapeA.ending == .semicolon || pair.shapeA.ending == .colon)
  }

  /// Whether a ground was cut before a capital: "Căn cứ Quyết định … của UBND tỉnh Hoa" / "Lâm về việc …".
  private static func isCutGround(_ pair: LinePair) -> Bool {
    pair.head.word == .recital && pair.isOpen && pair.shapeA.codePoints >= 50
      && pair.shapeB.first == .upper && pair.shapeB.word == nil
      && (pair.shapeB.ending == .semicolon || pair.shapeB.ending == .none)
  }

  /// Whether the name of a place was cut: "… của Ủy ban nhân dân tỉnh Hoa" / "Lâm về việc …".
  private static func isCutName(_ pair: LinePair) -> Bool {
    pair.isOpen && pair.shapeA.ending == .none && !pair.isCell && !pair.isFormal
      && pair.shapeA.codePoints >= shortestCut && pair.shapeB.first == .upper
      && pair.shapeB.word == nil && pair.shapeB.opening.kind == .none && !pair.shapeB.isAllCaps
      && pair.words.endsInHalfName(pair.first)
  }

  /// Code points of a line of a sentence that was cut inside a name.
  private static let shortestCut = 36

  /// Whether the first line ends an item of a list well before the column where lines end.
  private static func endsItem(_ pair: LinePair) -> Bool {
    pair.shapeA.ending == .semicolon && pair.head.opening.kind == .bullet
      && pair.habits.wrap.column > 0
      && Int(pair.a.rawCodePoints) * 100 < pair.habits.wrap.column * 60
  }

  /// Whether a sentence was cut: an unfinished line of some length, and a small letter after it.
  private static func isCutSentence(_ pair: LinePair) -> Bool {
    guard pair.isOpen, pair.shapeB.first == .lower else { return false }
    let least = pair.head.opening.kind == .none && pair.head.word != .recital ? 30 : 8
    return pair.shapeA.codePoints >= least || pair.shapeA.ending == .comma || pair.endsInConnector
      || pair.isForced
  }

  /// Whether the first line is about as long as lines are where letters have different widths.
  private static func reachesFar(_ pair: LinePair) -> Bool {
    let length = pair.habits.wrap.inBytes ? pair.a.rawBytes : pair.a.rawCodePoints
    return Int(length) * 100 >= pair.habits.wrap.column * 85 && !pair.isCell
  }

  /// Whether the first line is a label and a heading that no sentence begins with: "1. Mục đích" / "Xác định rõ …".
  private static func isHeading(_ pair: LinePair) -> Bool {
    guard pair.paragraphLines == 1, pair.shapeA.opening.isLabel, pair.shapeB.first == .upper,
      pair.shapeA.codePoints <= longestHeading, let last = pair.words.lastPair(of: pair.first)
    else { return false }
    return CompoundEnds.headings.contains(last)
  }

  /// Code points of a label and such a heading.
  private static let longestHeading = 26

  /// Where line ends mean nothing by themselves, but lines have no common width.
  private static func inSoftLines(_ pair: LinePair) -> Joint {
    let (a, b) = (pair.shapeA, pair.shapeB)
    if b.first == .lower { return .spaced }
    if pair.endsInConnector || pair.wantsNumber && b.first == .digit { return .spaced }
    if pair.isFormal || pair.isVerse || isHeading(pair) { return .apart }
    if pair.isFull || pair.isOpen && reachesFar(pair) || isCutGround(pair) { return .spaced }
    if pair.isOpen {
      let isRunning = pair.isCell ? b.word != .organ : pair.habits.isBlankSeparated
      return isRunning && a.codePoints >= 8 ? .spaced : .apart
    }
    let isLong = a.codePoints * 10 >= pair.habits.wrap.column * 6
    return pair.habits.isBlankSeparated && isLong ? .spaced : .apart
  }
}

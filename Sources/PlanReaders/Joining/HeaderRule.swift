/// Lines of a document's head and of its signatures, told by their words.
enum HeaderRule {
  /// Nil where neither line is one.
  static func joint(_ pair: LinePair) -> Joint? {
    if pair.words.completePhrase(pair.first, pair.second) { return .spaced }
    if let joint = after(pair) { return joint }
    return before(pair)
  }

  /// By what the first line is.
  private static func after(_ pair: LinePair) -> Joint? {
    let (a, b) = (pair.shapeA, pair.shapeB)
    switch a.word {
    case .authority:
      guard a.isAllCaps || pair.isFormal else { return nil }
      return b.isAllCaps && b.word == .place || pair.endsInConnector ? .spaced : .apart
    case .post where isPostOf(pair): return .spaced
    case .post where isCutCell(pair): return nil
    case .post, .recipients: return a.isWordOnly ? .apart : nil
    case .nation, .motto: return a.isWordOnly ? .apart : nil
    case .annex: return a.codePoints <= 16 ? .apart : nil
    case .number:
      guard a.codePoints <= 40 else { return nil }
      return a.isWordOnly && (b.first == .digit || pair.text[Int(pair.b.start)] == 0x2F)
        ? .spaced : .apart
    case .type:
      return a.isWordOnly && a.isAllCaps && pair.paragraphLines == 1 ? .apart : nil
    default: return nil
    }
  }

  /// The name of the place of issue was cut: `Thừa` / `Thiên Huế, ngày 05 tháng 5 năm 2021`.
  private static func isCutPlace(_ pair: LinePair) -> Bool {
    let (a, b) = (pair.shapeA, pair.shapeB)
    guard a.word == nil || a.word == .place, a.first == .upper, a.opening.kind == .none,
      a.ending == .none, !a.isAllCaps,
      a.codePoints <= (a.word == nil ? longestCut : longestTier), b.first == .upper,
      b.codePoints <= longestDate
    else { return false }
    let comma = pair.text[pair.b.range].prefix(longestCut * 3).firstIndex(of: 0x2C)
    return comma.map { pair.text[$0...].starts(with: ", ngày".utf8) } ?? false
  }
  /// Code points of the first part of a place's name, and of a line with place and date.
  private static let longestCut = 12
  private static let longestTier = 20
  private static let longestDate = 50

  /// In a table of tasks a post and the organ it belongs to: `Lãnh đạo` / `Sở Tài chính`.
  private static func isPostOf(_ pair: LinePair) -> Bool {
    pair.isCell && !pair.isFormal && pair.shapeA.isWordOnly && !pair.shapeA.isAllCaps
      && pair.shapeB.isOrgan && !pair.shapeB.isAllCaps && pair.paragraphLines == 1
  }

  /// In a table of tasks a line that ends where the next word had no room.
  private static func isCutCell(_ pair: LinePair) -> Bool {
    pair.isCell && !pair.isFormal && pair.b.link == .inside && !pair.shapeA.isAllCaps
  }

  /// By what the second line is.
  private static func before(_ pair: LinePair) -> Joint? {
    let b = pair.shapeB
    let isText = pair.isForced && pair.isOpen && !b.isAllCaps
    switch b.word {
    case .authority: return isText || !(b.isAllCaps || pair.isFormal) ? nil : .apart
    case .recipients, .number, .nation, .motto: return isText ? nil : .apart
    case .post: return b.isWordOnly && b.isAllCaps && !pair.isForced ? .apart : nil
    case .type:
      let goesOn = pair.endsInConnector || pair.head.opening.isLabel
      return b.isWordOnly && b.isAllCaps && !goesOn ? .apart : nil
    case .annex: return b.isAllCaps && b.codePoints <= 16 && !isText ? .apart : nil
    case .closing: return pair.shapeA.isTerminated ? .apart : nil
    case .recital: return isText || pair.endsInConnector ? nil : .apart
    case nil where isCutPlace(pair): return .spaced
    default: return nil
    }
  }
}

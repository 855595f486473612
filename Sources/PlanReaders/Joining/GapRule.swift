/// Lines parted by a blank line or by the end of a page: one paragraph where a sentence was cut.
enum GapRule {
  static func joint(_ pair: LinePair) -> Joint {
    let (a, b) = (pair.shapeA, pair.shapeB)
    let isCut = pair.b.gap == .page && pair.paragraphLength >= 40 && !a.isAllCaps
    let mayGoOn = b.opening.kind == .none && (b.word == nil || isName(pair))
    if isCut, mayGoOn, pair.isFlush || pair.b.link == .inside && !b.isAllCaps { return .spaced }
    guard pair.isOpen, b.opening.kind == .none, !a.isAllCaps, !isStandalone(a) else {
      return .apart
    }
    if b.first == .lower {
      return pair.paragraphLength >= 40 || a.ending == .comma ? .spaced : .apart
    }
    if b.beginsWithClosing { return pair.paragraphLength >= 40 ? .spaced : .apart }
    return isCut && !b.isAllCaps && b.word == nil && (pair.isForced || pair.endsInConnector)
      ? .spaced : .apart
  }

  /// Whether the second line begins with a name in the middle of a sentence: "… tham gia thực hiện" / "Chương trình.", "… Lao động, Thương binh và" / "Xã hội".
  private static func isName(_ pair: LinePair) -> Bool {
    guard pair.isOpen, !pair.shapeB.isAllCaps else { return false }
    switch pair.shapeB.word {
    case .type: return true
    case .place, .organ: return pair.isFull || pair.b.link == .inside
    default: return false
    }
  }

  /// Lines of the head and the signatures, which are whole without a full stop.
  private static func isStandalone(_ shape: LineShape) -> Bool {
    switch shape.word {
    case .authority, .nation, .motto, .recipients, .annex, .number: true
    case .post, .type: shape.isWordOnly
    default: false
    }
  }
}

/// Lines parted by a blank line or by the end of a page: one paragraph where a sentence was cut.
enum GapRule {
  static func joint(_ pair: LinePair) -> Joint {
    let (a, b) = (pair.shapeA, pair.shapeB)
    // A word that a heading may begin with begins none in small letters, in the middle of a sentence.
    let mayBegin =
      b.word != nil && !(b.word == .type && pair.isOpen && !b.isAllCaps) && !isName(pair)
    if pair.b.gap == .page, pair.isFlush, b.opening.kind == .none, !mayBegin, !a.isAllCaps,
      pair.paragraphLength >= 40
    {
      return .spaced
    }
    if pair.b.gap == .page, pair.b.link == .inside, b.opening.kind == .none, b.word == nil,
      !a.isAllCaps, !b.isAllCaps, pair.paragraphLength >= 40
    {
      return .spaced
    }
    guard pair.isOpen, b.opening.kind == .none, !a.isAllCaps, !isStandalone(a) else {
      return .apart
    }
    if b.first == .lower {
      return pair.paragraphLength >= 40 || a.ending == .comma ? .spaced : .apart
    }
    if b.beginsWithClosing { return pair.paragraphLength >= 40 ? .spaced : .apart }
    let isCut = pair.b.gap == .page && pair.paragraphLength >= 40 && !b.isAllCaps
    let isForced = pair.isForced && !pair.isFirstLine
    return isCut && b.word == nil && (isForced || pair.endsInConnector) ? .spaced : .apart
  }

  /// Whether a full line was cut before the name of a place or an organ: "… Lao động, Thương binh và" / "Xã hội".
  private static func isName(_ pair: LinePair) -> Bool {
    switch pair.shapeB.word {
    case .place, .organ: pair.isOpen && pair.isFull
    default: false
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

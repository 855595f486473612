internal import PlanModel
internal import PlanText

/// Times that say whose turn it is: "năm 2025 | do Phòng Văn hóa chủ trì".
enum TurnedTimes {
  static let givers = PhraseTable<Bool>(lines: "do\ngiao\ngiao cho\nphân công")
  static let doing = PhraseTable<Bool>(lines: AssignmentLexicon.doing)

  /// Where the turn ends that a time begins: behind it stand those who are in charge then and nothing else; nil where it begins none.
  static func end(_ time: Range<Int>, before end: Int, _ tokens: Tokens) -> Int? {
    guard let giver = givers.match(tokens, at: time.upperBound, before: end),
      let (_, stop) = OrganList.match(tokens, at: time.upperBound + giver.length, before: end)
    else { return nil }
    let last = stop + (doing.match(tokens, at: stop, before: end)?.length ?? 0)
    let isAll = last >= end || tokens[last].kind == .symbol || PlaceReader.isJoiner(tokens, last)
    return isAll ? last : nil
  }

  /// Whether nothing but marks and "và" stands between two turns.
  static func areParted(_ end: Int, _ start: Int, _ tokens: Tokens) -> Bool {
    end <= start
      && (end..<start).allSatisfy {
        tokens[$0].kind == .symbol || PlaceReader.isJoiner(tokens, $0)
      }
  }
}

extension TimelineReader {
  /// What is done by turns, and where a turn ends.
  typealias Turn = (action: TextSpan?, end: Int)

  /// The turn that a time begins: what is done at it is what is done at the turn before, or what stands between; nil where it begins none.
  func turn(
    _ match: TimeMatch, of clause: Range<Int>, after previous: TimeMatch?, _ turned: Turn?
  ) -> Turn? {
    guard let end = TurnedTimes.end(match.range, before: clause.upperBound, tokens) else {
      return nil
    }
    if let turned, TurnedTimes.areParted(turned.end, match.range.lowerBound, tokens) {
      return (turned.action, end)
    }
    let start = max(clause.lowerBound, turned?.end ?? previous?.range.upperBound ?? 0)
    return (start <= match.range.lowerBound ? words(start..<match.range.lowerBound) : nil, end)
  }
}

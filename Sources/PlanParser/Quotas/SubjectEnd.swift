internal import PlanText

/// Where the subject of a number ends, and whether it is that of the number before.
extension QuotaReader {
  /// Where the subject of a number at `start` ends: before a time and a linking verb that part them ("… đến năm 2030 dự kiến đạt").
  func subjectEnd(_ start: Int, _ clause: Range<Int>) -> Int {
    var end = start
    while end > clause.lowerBound {
      if masked.end(around: end - 1) != nil {
        end -= 1
      } else if end < start, let length = comparedLength(end, clause) {
        // "Tỷ lệ hao hụt | so với năm 2024 là 1,5%"
        end -= length
      } else if tokens[end - 1].isSymbol(":"), hasTime(end - 1, clause) {
        // "Tỷ lệ hộ dùng nước sạch | đến năm 2025: 95%"
        end -= 1
      } else if let length = [3, 2, 1].first(where: {
        end - $0 >= clause.lowerBound && Self.linking.exactly(tokens, end - $0..<end) != nil
      }), hasTime(end - length, clause) {
        end -= length
      } else {
        break
      }
    }
    return end > clause.lowerBound ? end : start
  }

  private func hasTime(_ index: Int, _ clause: Range<Int>) -> Bool {
    index > clause.lowerBound && masked.end(around: index - 1) != nil
  }

  private static let comparing = PhraseTable<Bool>(lines: "so\nso với\nso với cùng kỳ")

  /// How many words of comparing end at `index`: "so với".
  private func comparedLength(_ index: Int, _ clause: Range<Int>) -> Int? {
    [4, 2, 1].first {
      index - $0 > clause.lowerBound
        && Self.comparing.exactly(tokens, index - $0..<index) != nil
    }
  }

  /// Tokens of what is compared with, up to the comma behind it, at most.
  private static let longestBase = 12

  /// The subject of a number at `start`, looked for from `floor` on, without the times and what is compared with before it: "Đến năm 2025, phấn đấu | tỷ lệ hộ dùng nước sạch đạt", "so với năm 2024, | tổng thu đạt", "Đối với 05 hộ nghèo, | hỗ trợ".
  func subject(before start: Int, from floor: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard
      let found = CountedPhrase.subject(
        tokens, before: subjectEnd(start, clause), from: floor)
    else { return nil }
    var at = found.lowerBound
    if Self.comparing.match(tokens, at: at, before: found.upperBound) != nil
      || opensWithCount(found),
      let comma = (at..<min(found.upperBound, at + Self.longestBase)).first(where: {
        tokens[$0].isSymbol(",")
      })
    {
      at = comma + 1
    }
    while at < found.upperBound, let end = masked.end(around: at) {
      at = CountedPhrase.behindBoundaries(tokens, end..<max(end, found.upperBound))
    }
    return at < found.upperBound ? at..<found.upperBound : found
  }

  /// "Đối với | 05 hộ nghèo, …": for so many something is done that stands behind the comma.
  private func opensWithCount(_ subject: Range<Int>) -> Bool {
    guard
      let (_, length) = Self.openings.match(
        tokens, at: subject.lowerBound, before: subject.upperBound),
      case let count = subject.lowerBound + length, count < subject.upperBound
    else { return false }
    return tokens[count].kind == .number
  }

  private static let deadlines = PhraseTable<Bool>(lines: "tới\nđến")

  /// "so với tổng số hội viên | đầu năm 2026": whether a time is that of what is compared with, from the word "so với" on; not "so với kế hoạch được giao | đến năm 2030", by when something is due.
  static func isBase(_ word: Int, of time: Int, _ tokens: Tokens) -> Bool {
    (word..<time).allSatisfy { tokens[$0].kind == .word }
      && deadlines.first(tokens, in: word..<time + 1) == nil
  }

  private static let linking = PhraseTable<Bool>(
    lines:
      "đạt\nđạt mức\ndự kiến đạt\ndự kiến\nước đạt\nlà\ncòn\nlên\nphấn đấu\nphấn đấu đạt\nvà\ntăng\ngiảm\ntăng bình quân\nbình quân\ntrong giai đoạn này\ntrong đó"
  )

  /// Whether nothing but a time and a linking verb stands behind the last comma of `range`.
  func holdsOnlyTime(_ range: Range<Int>) -> Bool {
    if closesShare(range) { return true }
    var hasTime = false
    var at = range.lowerBound
    if let comma = range.suffix(40).last(where: { tokens[$0].isSymbol(",") }) { at = comma + 1 }
    while at < range.upperBound {
      if let end = masked.end(around: at) {
        hasTime = true
        at = end
      } else if let (_, length) = Self.linking.match(tokens, at: at, before: range.upperBound) {
        at += length
      } else {
        return false
      }
    }
    return hasTime
  }

  /// "đạt 70% | đến 30/6, | 100% đến 31/12", "55% | (cấp huyện), | 50% (cấp xã)": only when or for whom the share before is meant, and a comma.
  private func closesShare(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let last = range.last, tokens[last].isSymbol(","),
      !range.dropLast().contains(where: { tokens[$0].isSymbol(",") })
    else { return false }
    if tokens[range.lowerBound].isSymbol("("), tokens[last - 1].isSymbol(")") {
      return range.count <= Self.longestGloss && !range.contains { tokens[$0].kind == .number }
    }
    return masked.end(around: range.lowerBound) == last
  }
  private static let longestGloss = 12
}

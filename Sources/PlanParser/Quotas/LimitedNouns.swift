internal import PlanModel
internal import PlanText

/// Numbers that a limit binds and what stands behind it.
extension QuotaReader {
  private static let reaching = PhraseTable<Bool>(lines: "đạt")

  /// "đạt từ | 98%": from there up, where no second number follows and nothing is told to rise or fall from it.
  func isReachedFrom(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound && Self.from.match(tokens, at: start, before: start + 1) != nil
      && Self.reaching.match(tokens, at: start - 1, before: start) != nil
      && !isBaseline(start, behind, clause)
      // "có từ | 80% tổ chức đảng hoàn thành tốt nhiệm vụ trở lên"
      || start > clause.lowerBound && Self.from.match(tokens, at: start, before: start + 1) != nil
        && Self.having.match(tokens, at: start - 1, before: start) != nil
        && isLimitedLate(behind, clause)
  }

  private static let onward = PhraseTable<Bool>(lines: "trở lên")
  /// Words between a share and the limit behind those whose share it is at most.
  private static let longestShare = 18

  private func isLimitedLate(_ behind: Int, _ clause: Range<Int>) -> Bool {
    for at in behind..<max(behind, min(clause.upperBound, behind + Self.longestShare)) {
      guard tokens[at].kind == .word else { return false }
      if Self.onward.match(tokens, at: at, before: clause.upperBound) != nil { return true }
    }
    return false
  }

  private static let measured = PhraseTable<Bool>(
    lines: "doanh thu\ndiện tích\ngiá trị\nlợi nhuận\nmức thu nhập\nquy mô\nthu nhập\nvốn")

  /// "từ 8 - 12 mô hình kinh tế trong thanh niên có thu nhập | trên 100 triệu đồng": how great those are that a number in the same words counts.
  func tellsHowGreat(
    _ start: Int, _ clause: Range<Int>, _ unit: Range<Int>?, _ previous: Quota?, _ previousEnd: Int
  ) -> Bool {
    guard unit != nil, let previous, previous.measure == .count, previousEnd > clause.lowerBound,
      previousEnd + 2 < start, (previousEnd..<start).allSatisfy({ tokens[$0].kind == .word }),
      let noun = [3, 2, 1].lazy.map({ start - $0 }).first(where: {
        $0 > previousEnd && Self.measured.exactly(tokens, $0..<start) != nil
      })
    else { return false }
    return Self.having.match(tokens, at: noun - 1, before: noun) != nil
  }

  static let rankings = PhraseTable<Bool>(lines: "nhóm\ntop\ntốp")
  private static let having = PhraseTable<Bool>(lines: "có")

  /// "98% hộ | có doanh thu trên 01 tỷ đồng/năm | sử dụng hóa đơn": a measure between those who are counted and what is told of them.
  func describesCounted(
    _ start: Int, _ end: Int, _ clause: Range<Int>, _ previousEnd: Int, _ unit: Range<Int>?,
    _ limited: Bool
  ) -> Bool {
    guard unit != nil || limited else { return false }
    // "98% tàu cá | từ 15 m trở lên | lắp thiết bị": which of them are meant.
    if unit != nil, limited, previousEnd == start, start > clause.lowerBound,
      end < clause.upperBound, tokens[end].kind == .word
    {
      return true
    }
    guard previousEnd > clause.lowerBound, previousEnd < start,
      Self.having.match(tokens, at: previousEnd, before: start) != nil,
      end < clause.upperBound, tokens[end].kind == .word
    else { return false }
    // "100% doanh nghiệp có từ 25 lao động trở lên | đã có công đoàn": what is told of them stands behind.
    if unit == nil, Self.predicates.match(tokens, at: end, before: clause.upperBound) == nil {
      return false
    }
    return (previousEnd..<start).allSatisfy { tokens[$0].kind == .word }
  }

  private static let predicates = PhraseTable<Bool>(
    lines: "đã\nđang\nđược\nđều\ncó\nphải\nthành lập\ntham gia\nthực hiện\nđạt")

  /// What stands behind "trở lên": "Từ 80% trở lên | công đoàn cơ sở"; nil where a subject stands before the number.
  func nounBehind(_ index: Int, _ start: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard index < clause.upperBound, tokens[index].kind == .word,
      start == clause.lowerBound
        || !CountedPhrase.isLinked(tokens, at: start, from: clause.lowerBound),
      start == clause.lowerBound
        || CountedDoers.begin(tokens, at: index, before: clause.upperBound)
        || tokens[index].isAllCaps && tokens[index].key.letterCount > 1
    else { return nil }
    let end = CountedPhrase.end(tokens, from: index, before: clauseEnd(index, clause))
    return end > index ? index..<end : nil
  }
}

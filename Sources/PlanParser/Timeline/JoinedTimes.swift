internal import PlanModel
internal import PlanText

/// How a time stands to the one before it.
extension TimelineReader {
  /// Whether nothing but a comma or "và" stands between the end of a time and the next.
  func joins(_ end: Int, _ next: TimeMatch) -> Bool {
    let start = next.range.lowerBound
    guard next.kind != .indefinite, end < start else { return false }
    if end + 1 == start { return PlaceReader.isJoiner(tokens, end) }
    // "trong năm 2026 và tính đến hết ngày …"
    if end + 2 == start, PlaceReader.isJoiner(tokens, end) {
      return Self.counting.exactly(tokens, end + 1..<start) != nil
    }
    // "hằng quý (trước ngày …), 6 tháng (trước ngày …)"
    return start - end <= 6 && tokens[start - 1].isSymbol("(")
      && (end..<start).allSatisfy {
        tokens[$0].kind != .word || Self.intervals.exactly(tokens, $0..<$0 + 1) != nil
      }
  }

  /// "từ 15/12 đến 31/01 (| trước Tết)": a bracket that says once more when it is, without a date.
  func isGloss(_ match: TimeMatch, after previous: TimeMatch?) -> Bool {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    if let previous, repeats(match, previous) { return true }
    guard let previous, previous.range.upperBound + 1 == start, tokens[start - 1].isSymbol("("),
      end < tokens.count, tokens[end].isSymbol(")"), previous.times.contains(where: \.hasDate)
    else { return false }
    return !match.times.contains { $0.hasDate || $0.recurs != nil }
  }

  /// "Trước ngày 15/11 hằng năm, Sở báo cáo kết quả rà soát | định kỳ hằng năm | về Bộ": the same turn once more, of a noun.
  private func repeats(_ match: TimeMatch, _ previous: TimeMatch) -> Bool {
    let gap = previous.range.upperBound..<match.range.lowerBound
    guard match.times.count == 1, let every = match.times[0].recurs, !match.times[0].hasDate,
      previous.times.contains(where: { $0.recurs == every && $0.to?.day != nil }),
      let last = gap.last, tokens[last].kind == .word, !PlaceReader.isJoiner(tokens, last),
      match.range.upperBound < tokens.count, tokens[match.range.upperBound].kind == .word,
      // "…, Phòng Nội vụ hằng tháng | tổ chức họp": a turn of its own.
      VerbLexicon.actions.match(tokens, at: match.range.upperBound, before: tokens.count) == nil
    else { return false }
    return !gap.contains { tokens[$0].isSymbol(";") || tokens[$0].isSymbol(".") }
  }

  private static let counting = PhraseTable<Bool>(lines: "tính")
  private static let intervals = PhraseTable<Bool>(
    lines: "và\ntháng\nquý\nnăm\nhằng\nhàng\nmỗi\nmột\ncả")

  /// A time with those that a list goes on with: "Tháng 4 và tháng 9: …" binds, or does not, as one.
  func chain(_ matches: [TimeMatch], from index: Int) -> TimeMatch {
    var whole = matches[index]
    for next in matches[(index + 1)...].prefix(12) {
      guard next.kind == whole.kind, joins(whole.range.upperBound, next) else { break }
      whole.range = whole.range.lowerBound..<next.range.upperBound
    }
    return whole
  }
}

internal import PlanModel
internal import PlanText

/// Doers that a sentence names behind the words it opens with.
extension AssignmentReader {
  private static let prepositions = PhraseTable<Bool>(
    lines: """
      của\nvới\nvề\ncho\ntheo\ntại\ndo\nđến\ntừ\nthuộc\ngiữa\nbởi\ncùng\ntrong\nđối với
      báo cáo\nbáo cáo kết quả\ntham mưu\nđề xuất\nkiến nghị\nphản ánh\ntrình\ngửi\nxin ý kiến
      """
  )

  /// Whether a preposition, or a verb that tells whom something is sent, ends before `index`.
  private func isGoverned(_ index: Int, from start: Int) -> Bool {
    [1, 2, 4].contains {
      index - $0 >= start && Self.prepositions.exactly(tokens, index - $0..<index) != nil
    }
  }

  /// "…, các thôn …", "…, Tổ dân phố …"; not the last of a list of nouns: "huy động thanh niên, | tổ công nghệ số làm nòng cốt".
  private func isAnnounced(_ index: Int) -> Bool {
    tokens[index].isCapitalised
      || OrganHead.determiners.match(tokens, at: index, before: tokens.count) != nil
  }

  private static let regularly = PhraseTable<Bool>(lines: "định kỳ")

  /// "Trong tháng 5, Phòng Nội vụ rà soát …": the doers with the time that the clause opens with among their words, where nothing stands between but a comma and who gives them the job.
  func withTime(_ doers: DoerClause, _ clause: Range<Int>) -> DoerClause {
    let start = clause.lowerBound
    let skipped = Self.regularly.match(tokens, at: start, before: clause.upperBound)?.length ?? 0
    let opensTask = [0, skipped].contains { length in
      TimeReader().match(tokens, at: start + length, before: clause.upperBound).map {
        isBehind(comma: $0.range.upperBound, doers, clause)
      } ?? false
    }
    guard opensTask else { return doers }
    var result = doers
    result.range = clause
    return result
  }

  /// Whether nothing stands between the comma and the doers but the one who gives them the job.
  private func isBehind(comma: Int, _ doers: DoerClause, _ clause: Range<Int>) -> Bool {
    let opening = doers.range.lowerBound
    guard comma < opening, tokens[comma].isSymbol(",") else { return false }
    return comma + 1 == opening
      || OrganReader.find(tokens, at: comma + 1, before: clause.upperBound).map {
        adverbsEnd($0.end, before: clause.upperBound) == opening
      } ?? false
  }

  /// The first doers behind an adverbial: an organ list with a verb behind it, which no preposition governs and, outside the parts that give out work, a comma parts off.
  func laterDoers(_ clause: Range<Int>, isExecutive: Bool, line: Int) -> DoerClause? {
    var at = clause.lowerBound + 2
    while at < min(clause.upperBound, clause.lowerBound + 80) {
      guard let (_, stop) = OrganReader.match(tokens, at: at, before: clause.upperBound) else {
        at += 1
        continue
      }
      let isGoverned =
        isExecutive
        ? self.isGoverned(at, from: clause.lowerBound)
        : !tokens[at - 1].isSymbol(",") && !tokens[at - 1].isSymbol(")")
      if !isGoverned, let doers = DoerReader.match(tokens, at: at, before: clause.upperBound),
        accepts(doers, clause, isExecutive: isExecutive, isFirst: false, line: line)
          || !doers.task.isEmpty && doers.isVague && isNamedGroup(doers.lead) && isAnnounced(at)
            && !(isDescriptive(line) && doers.lead.contains(where: isPlain))
      {
        return doers
      }
      at = max(stop, at + 1)
    }
    return nil
  }
}

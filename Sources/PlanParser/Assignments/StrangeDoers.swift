internal import PlanModel
internal import PlanText

/// Names that no lexicon knows, below the label of those who lead or help.
extension AssignmentReader {
  /// Tokens of such a line at most.
  private static let longestLine = 24

  /// "- Sở Y tế; Công viên Thống Nhất": the names of a line that is a list of them; nil where a verb, a number or a colon says that it is not.
  func strangers(_ line: Range<Int>) -> [Organ]? {
    guard let first = line.first, tokens[first].isCapitalised, line.count <= Self.longestLine,
      line.allSatisfy({ index in
        tokens[index].kind != .number && !tokens[index].isSymbol(":")
          && !(opensAction(index, before: line.upperBound)
            && (index == first || !tokens[index].isCapitalised))
      })
    else { return nil }
    return NameStretch.organs(tokens, in: line, width: .anything)
      .flatMap { organs in
        organs.contains(where: isProper) && organs.allSatisfy { isProper($0) || isGroup($0) }
          ? organs : nil
      }
  }

  /// "Các quân khu; | các tỉnh": a group beside a name.
  private func isGroup(_ organ: Organ) -> Bool {
    let range = tokens.indices(in: organ.span)
    return OrganHead.determiners.match(
      tokens, at: range.lowerBound, before: range.upperBound) != nil
  }

  /// "Công viên | Thống Nhất", "Bảo tàng tỉnh": a name in capitals behind the first word, or an organ's; not "Ngân sách tỉnh", "Như trên".
  private func isProper(_ organ: Organ) -> Bool {
    let range = tokens.indices(in: organ.span)
    return organ.kind != .other
      || !range.contains { Self.relations.match(tokens, at: $0, before: range.upperBound) != nil }
        && range.dropFirst().contains { tokens[$0].isCapitalised }
  }

  /// Words that tell of a name what no name holds: "Kinh phí | do Sở Tài chính cấp".
  private static let relations = PhraseTable<Bool>(
    lines: "chưa\ncó\ndo\nkhông\nlà\nnhư\ntheo\ntừ\nđược")

  private func opensAction(_ index: Int, before end: Int) -> Bool {
    (VerbLexicon.actions.match(tokens, at: index, before: end)?.length ?? 0) > 1
  }
}

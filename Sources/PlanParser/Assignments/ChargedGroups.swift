internal import PlanModel
internal import PlanText

/// Groups that a heading tells by what they are in charge of.
extension AssignmentReader {
  /// "3. Các sở, ban, ngành chủ trì dự án, tiểu dự án: …": a group told by what it is in charge of, up to the colon.
  func charged(_ group: Organ, _ stop: Int, in range: Range<Int>) -> [Organ]? {
    guard group.kind == .collective, range.upperBound < tokens.count,
      tokens[range.upperBound].isSymbol(":"),
      OrganHead.determiners.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
        && Self.charges.match(tokens, at: stop, before: range.upperBound) != nil
        || [2, 3].contains(where: {
          stop - $0 > range.lowerBound && Self.charged.exactly(tokens, stop - $0..<stop) != nil
        }),
      !range.contains(where: { tokens[$0].isSymbol(";") || tokens[$0].isSymbol(".") })
    else { return nil }
    return [group.covering(range, of: tokens)]
  }

  /// "Giáo viên được phân công | bồi dưỡng: …"
  private static let charged = PhraseTable<Bool>(lines: "được giao\nđược phân công")
  private static let charges = PhraseTable<Bool>(
    lines:
      "chủ trì\nquản lý\nphụ trách\ntham gia\nthực hiện\nđược giao\nđược phân công\nsử dụng\ncó")
}

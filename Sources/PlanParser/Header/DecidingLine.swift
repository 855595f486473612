internal import PlanModel
internal import PlanText

/// The line of a decision that says who decides, where it was run together with the title above it: "BAN HÀNH KẾ HOẠCH … | BỘ TRƯỞNG BỘ Y TẾ" / "Căn cứ …".
enum DecidingLine {
  private static let recitals = PhraseTable<Bool>(lines: "căn cứ")
  private static let posts = PhraseTable<Bool>(
    lines: """
      bộ trưởng
      chi cục trưởng
      chủ nhiệm
      chủ tịch
      cục trưởng
      giám đốc
      hiệu trưởng
      thống đốc
      thủ trưởng
      trưởng ban
      tổng cục trưởng
      tổng giám đốc
      viện trưởng
      """
  )
  /// Words behind which a post belongs to the title: "QUY CHẾ LÀM VIỆC CỦA | GIÁM ĐỐC SỞ …".
  private static let connectives = PhraseTable<Bool>(
    lines:
      "bầu\ncho\nchức danh\nchức vụ\ncủa\ndo\ngiữa\nlà\nlàm\nnhiệm\nphó\nquyền\ntheo\ntại\nvà\nvới\nđối với\nđồng chí\nông\nbà"
  )
  private static let shortestTitle = 4
  /// Tokens of who decides at most.
  private static let longest = 24

  /// The title on line `index`, without who decides.
  static func cut(from index: Int, _ draft: Draft) -> Range<Int> {
    let (line, tokens) = (draft.lines[index].tokens, draft.tokens)
    guard draft.zones.documentType == .decision, line.count > shortestTitle + 2,
      index + 1 < draft.lines.count, let below = draft.lines[index + 1].tokens.first,
      recitals.match(tokens, at: below, before: draft.lines[index + 1].tokens.upperBound) != nil
    else { return line }
    for at in max(line.lowerBound + shortestTitle, line.upperBound - longest)..<line.upperBound {
      guard tokens[at].isAllCaps, endsTitle(at, line, tokens),
        let (_, length) = posts.match(tokens, at: at, before: line.upperBound),
        at + length < line.upperBound, tokens[at + length].isAllCaps,
        connectives.exactly(tokens, at - 1..<at) == nil,
        connectives.exactly(tokens, at - 2..<at) == nil,
        namesOrgan(at, behind: at + length, line.upperBound, tokens)
      else { continue }
      return line.lowerBound..<at
    }
    return line
  }

  /// "… NĂM 2023 | GIÁM ĐỐC SỞ …": whether the words before `at` end a title, or the line is longer than a title; "KHEN THƯỞNG | GIÁM ĐỐC SỞ …" goes on.
  private static func endsTitle(_ at: Int, _ line: Range<Int>, _ tokens: Tokens) -> Bool {
    tokens[at - 1].kind == .number || tokens[at - 1].kind == .word && line.count > longestTitle
  }

  /// Tokens of a title and who decides at most, where nothing tells where the title ends.
  private static let longestTitle = 40

  /// Whether a post goes on with what it is a post of: "GIÁM ĐỐC SỞ …", "TRƯỞNG | BAN CHỈ ĐẠO …".
  private static func namesOrgan(_ at: Int, behind post: Int, _ end: Int, _ tokens: Tokens) -> Bool
  {
    [at, post - 1].contains { start in
      OrganReader.find(tokens, at: start, before: end).map { $0.end > post } ?? false
    }
  }
}

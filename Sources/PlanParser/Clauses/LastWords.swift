internal import PlanModel
internal import PlanText

/// The words with which a plan closes, which stand below its last part and are no matter of that part.
extension ClauseReader {
  private enum Opening: String { case close, order, hindrance }
  private static let openings = PhraseTable<Opening>(
    lines: """
      căn cứ kế hoạch này = order
      căn cứ nội dung kế hoạch = order
      kế hoạch này = order
      mọi thông tin = order
      mọi thắc mắc = order
      mọi vướng mắc = order
      mọi ý kiến = order
      nhận được kế hoạch = order
      quá trình thực hiện = hindrance
      quá trình triển khai = hindrance
      quá trình tổ chức = hindrance
      trong quá trình = hindrance
      trên đây là = close
      """)
  private static let hindrances = PhraseTable<Bool>(
    lines: "khó khăn\nphát sinh\nthay đổi\nthắc mắc\nvấn đề\nvướng mắc\nđiều chỉnh")
  private static let money = PhraseTable<Bool>(
    lines:
      "chi phí\ndự toán\nkinh phí\nmức chi\nngân sách\nnguồn vốn\nquyết toán\nthanh toán\nđịnh mức")

  /// Paragraphs before the end of a plan that are looked at.
  private static let longest = 8

  /// For the end of the plan and each of its annexes and attachments the paragraphs it closes with.
  static func lastWords(_ draft: Draft) -> Set<Int> {
    let ends =
      draft.zones.closing.map(\.lowerBound) + draft.zones.restarts.filter { $0 > 0 }
      + [draft.lines.count]
    var found: Set<Int> = []
    for end in Set(ends) {
      var isClose = true
      var run: [Int] = []
      for index in draft.lines.indices.prefix(end).suffix(longest).reversed() {
        let line = draft.lines[index]
        guard line.bullet == nil, line.label == nil, line.cell == nil, let first = line.body.first,
          draft.zones.body.contains(index), !draft.zones.isClosing(index)
        else { break }
        run.append(index)
        let opening = openings.match(draft.tokens, at: first, before: line.body.upperBound)
        if opening?.value == .close {
          found.formUnion(run)
          break
        }
        isClose = isClose && addresses(index, opening, draft)
        if isClose { found.insert(index) }
      }
    }
    return found
  }

  /// Whether a paragraph tells those who carry the plan out to do so and whom to ask, and nothing of its money.
  private static func addresses(
    _ index: Int, _ opening: (value: Opening, length: Int)?, _ draft: Draft
  ) -> Bool {
    let tokens = draft.tokens
    let range = draft.lines[index].body
    guard money.first(tokens, in: range) == nil else { return false }
    guard let (kind, length) = opening else { return asksOthers(range, draft) }
    return kind != .hindrance
      || hindrances.first(tokens, in: range.lowerBound + length..<range.upperBound) != nil
  }

  /// "(UBND xã) yêu cầu thủ trưởng các đơn vị triển khai …".
  private static func asksOthers(_ range: Range<Int>, _ draft: Draft) -> Bool {
    let tokens = draft.tokens
    var at = range.lowerBound
    if let (organ, stop) = OrganReader.match(tokens, at: at, before: range.upperBound),
      organ.kind == draft.plan.header.issuer?.kind
    {
      at = stop
    }
    guard
      let (name, length) = VerbLexicon.directives.match(tokens, at: at, before: range.upperBound),
      name == "requires" || name == "requests"
    else { return false }
    return OrganReader.find(tokens, at: at + length, before: range.upperBound) != nil
  }
}

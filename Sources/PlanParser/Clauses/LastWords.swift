internal import PlanModel
internal import PlanText

/// The words with which a plan closes, which stand below its last part and are no matter of that part.
extension ClauseReader {
  private enum Opening: String { case close, order, hindrance, contact }
  private static let openings = PhraseTable<Opening>(
    lines: """
      căn cứ kế hoạch này = order
      căn cứ nội dung kế hoạch = order
      kế hoạch này có hiệu lực = order
      kế hoạch này thay thế = order
      kế hoạch này được gửi = order
      kế hoạch này được phổ biến = order
      mọi thông tin = contact
      mọi thắc mắc = contact
      mọi vướng mắc = contact
      mọi ý kiến = contact
      nhận được kế hoạch = order
      quá trình thực hiện = hindrance
      quá trình triển khai = hindrance
      quá trình tổ chức = hindrance
      trong quá trình = hindrance
      trên đây là báo cáo = close
      trên đây là chương trình = close
      trên đây là công văn = close
      trên đây là dự thảo = close
      trên đây là hướng dẫn = close
      trên đây là kế hoạch = close
      trên đây là nội dung = close
      trên đây là phương án = close
      trên đây là thông báo = close
      trên đây là toàn bộ = close
      trên đây là đề án = close
      """)
  private static let hindrances = PhraseTable<Bool>(
    lines: "khó khăn\nphát sinh\nthay đổi\nthắc mắc\nvấn đề\nvướng mắc\nđiều chỉnh")
  /// What tells whom to ask.
  private static let contacts = PhraseTable<Bool>(
    lines:
      "báo cáo\nliên hệ\nnếu\nphản hồi\nphản ánh\nphản ảnh\ntrao đổi\nthông báo\nđề nghị")
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
          found.formUnion(run.filter { $0 == index || !speaksOfMoney($0, draft) })
          break
        }
        isClose = isClose && addresses(index, opening, draft)
        if isClose { found.insert(index) }
      }
    }
    return found.filter { isClosing($0, found, draft) }
  }

  /// Whether a paragraph is not all that a part has to say, with others like it.
  private static func isClosing(_ index: Int, _ found: Set<Int>, _ draft: Draft) -> Bool {
    let line = draft.lines[index]
    if let first = line.body.first,
      openings.match(draft.tokens, at: first, before: line.body.upperBound)?.value == .close
    {
      return true
    }
    guard let section = draft.sectionOfLine[index] else { return true }
    // What belongs to the same part stands before it, its heading first.
    var before = index
    while before > 0, draft.sectionOfLine[before - 1] == section {
      before -= 1
      // A heading is no matter of its part, a paragraph with a label is.
      if !found.contains(before), draft.lines[before].label == nil || endsSentence(before, draft) {
        return true
      }
    }
    return false
  }

  private static func endsSentence(_ index: Int, _ draft: Draft) -> Bool {
    draft.lines[index].body.last.map {
      draft.tokens[$0].isSymbol(".") || draft.tokens[$0].isSymbol(";")
    } ?? false
  }

  private static func speaksOfMoney(_ index: Int, _ draft: Draft) -> Bool {
    money.first(draft.tokens, in: draft.lines[index].body) != nil
  }

  /// Whether a paragraph tells those who carry the plan out to do so and whom to ask, and nothing of its money.
  private static func addresses(
    _ index: Int, _ opening: (value: Opening, length: Int)?, _ draft: Draft
  ) -> Bool {
    let tokens = draft.tokens
    let range = draft.lines[index].body
    guard !speaksOfMoney(index, draft) else { return false }
    guard let (kind, length) = opening else { return asksOthers(range, draft) }
    let rest = range.lowerBound + length..<range.upperBound
    func names(_ table: PhraseTable<Bool>) -> Bool { table.first(tokens, in: rest) != nil }
    return switch kind {
    case .close, .order: true
    case .hindrance: names(hindrances) && names(contacts)
    case .contact: names(contacts)
    }
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

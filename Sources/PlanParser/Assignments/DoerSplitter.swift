internal import PlanModel
internal import PlanText

/// Cuts a paragraph into clauses without parting a list of doers that semicolons separate, and apart where a second doer with a duty of its own begins.
enum DoerSplitter {
  /// The clauses of `range`.
  static func clauses(_ tokens: Tokens, _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for clause in ClauseSplitter.clauses(tokens, range) {
      // "Ban Tổ chức Tỉnh ủy; Công an tỉnh; Sở Tài chính đề nghị …"
      if clause.upperBound < range.upperBound, isOpen(tokens, start, clause.upperBound) { continue }
      appendParts(tokens, start..<clause.upperBound, to: &result)
      start = min(clause.upperBound + 1, range.upperBound)
    }
    if start < range.upperBound { appendParts(tokens, start..<range.upperBound, to: &result) }
    return result
  }

  private static let hosts = PhraseTable<Bool>(
    lines: "chủ trì\nchịu trách nhiệm chủ trì\nlà cơ quan đầu mối, chủ trì\nlà đầu mối, chủ trì")

  /// Whether nothing but doers and partners stands from `start` to `end`, so that what they do comes behind the semicolon: "Giao Sở A chủ trì, phối hợp với các sở; | UBND các xã triển khai …".
  private static func isOpen(_ tokens: Tokens, _ start: Int, _ end: Int) -> Bool {
    var at = start
    let first = OrganReader.find(tokens, at: at, before: end)
    // "UBND huyện yêu cầu các phòng, ban; …"
    if let first, VerbLexicon.directives.match(tokens, at: first.end, before: end) != nil {
      at = first.end
    }
    at = directiveEnd(tokens, at, end)
    if at == start, first == nil { return opensLate(tokens, start, end) }
    guard let stop = OrganList.end(tokens, at: at, before: end) else { return false }
    if stop >= end { return true }
    at = stop
    if let (_, length) = hosts.match(tokens, at: at, before: end) { at += length }
    if at < end, tokens[at].isSymbol(",") { at += 1 }
    return SupportReader.find(tokens, at: at, before: end).map { $0.end >= end } ?? false
  }

  private static let adverbials = PhraseTable<Bool>(lines: AssignmentLexicon.adverbials)

  /// Words at most that tell the rest of an adverbial, behind those the lexicon knows.
  private static let longestAdverbial = 16

  /// "Căn cứ tình hình thực tiễn, | thủ trưởng các cơ quan, đơn vị; …": behind an adverbial nothing but doers.
  private static func opensLate(_ tokens: Tokens, _ start: Int, _ end: Int) -> Bool {
    guard let (_, length) = adverbials.match(tokens, at: start, before: end),
      VerbLexicon.actions.match(tokens, at: start, before: end).map({ $0.length <= length })
        ?? true,
      let comma = (start..<min(end, start + length + longestAdverbial)).first(where: { index in
        tokens[index].isSymbol(",")
          && OrganList.end(tokens, at: index + 1, before: end).map { $0 >= end } ?? false
      })
    else { return false }
    return !endsOrgan(tokens, comma, from: start)
  }

  private static let helping = PhraseTable<Bool>(lines: "phối hợp\nhỗ trợ")
  private static let toward = PhraseTable<Bool>(lines: "đối với\nriêng đối với\nriêng")

  private static func directiveEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    if let (_, length) = toward.match(tokens, at: at, before: end) { return at + length }
    guard let (_, length) = VerbLexicon.directives.match(tokens, at: at, before: end) else {
      return at
    }
    return at + length
  }

  /// "Phòng Tư pháp tuyên truyền pháp luật, | Phòng Văn hóa và Thông tin kiểm tra cơ sở kinh doanh": a named unit with a verb of its own behind a duty that is told whole.
  private static func opensDuty(
    _ stop: Int, behind comma: Int, in range: Range<Int>, _ tokens: Tokens
  ) -> Bool {
    guard tokens[comma + 1].isCapitalised,
      let (_, length) = VerbLexicon.actions.match(tokens, at: stop, before: range.upperBound),
      length >= 2, !tokens[stop].isCapitalised,
      let (organs, _) = OrganList.find(tokens, at: comma + 1, before: range.upperBound),
      organs.allSatisfy({ $0.kind != .collective && $0.kind != .post }),
      !endsOrgan(tokens, comma, from: range.lowerBound),
      let first = DoerReader.match(tokens, at: range.lowerBound, before: comma)
    else { return false }
    // "Phòng Nội vụ chủ trì, | Phòng Y tế phối hợp kiểm tra" is one duty of both.
    if hosts.exactly(tokens, first.task) != nil,
      helping.match(tokens, at: stop, before: range.upperBound) != nil
    {
      return false
    }
    return !first.task.isEmpty && first.task.lowerBound > range.lowerBound
      && DoerVerbs.startsAction(tokens, first.task.lowerBound, comma)
  }

  /// Whether an organisation's name ends at `comma`, so that what follows it may go on with a list.
  static func endsOrgan(_ tokens: Tokens, _ comma: Int, from start: Int) -> Bool {
    (max(start, comma - longestName)..<comma).contains {
      OrganReader.find(tokens, at: $0, before: comma)?.end == comma
    }
  }
  private static let longestName = 14

  /// "…, các cơ quan phối hợp có trách nhiệm …" begins a clause of its own.
  private static func appendParts(
    _ tokens: Tokens, _ range: Range<Int>, to result: inout [Range<Int>]
  ) {
    var start = range.lowerBound
    var next = range.lowerBound
    while true {
      let index = tokens.first(of: .commas, from: next, before: range.upperBound)
      guard index < range.upperBound else { break }
      next = index + 1
      guard tokens[index].isSymbol(","), index > start + 3,
        let stop = OrganList.end(tokens, at: index + 1, before: range.upperBound)
      else { continue }
      guard
        VerbLexicon.strong.match(tokens, at: stop, before: range.upperBound) != nil
          || opensDuty(stop, behind: index, in: start..<range.upperBound, tokens)
      else {
        // The same stands behind each name of the list.
        next = max(next, stop)
        continue
      }
      // Not where the list before the comma goes on: the doers of one duty.
      let head = directiveEnd(tokens, start, range.upperBound)
      if let end = OrganList.end(tokens, at: head, before: range.upperBound), end > index {
        continue
      }
      result.append(start..<index)
      start = index + 1
    }
    result.append(start..<range.upperBound)
  }
}

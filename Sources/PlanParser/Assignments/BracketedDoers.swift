internal import PlanModel
internal import PlanText

/// Units that a bracket behind the participants tells to send so many: "(các tổ cử 01 giáo viên; Trạm Y tế cử 02 nhân viên)".
extension AssignmentReader {
  private static let sending = PhraseTable<Bool>(
    lines: "cử\ncử ít nhất\ncử tối thiểu\ncử không quá")
  /// Tokens of a bracket at most.
  private static let longestBracket = 120

  /// Reads the brackets of a line but for those that an assignment behind the first `known` holds.
  mutating func readBrackets(_ line: Int, known: Int) {
    let body = draft.lines[line].body
    guard draft.lines[line].cell == nil, !draft.zones.isClosing(line),
      body.contains(where: { tokens[$0].isSymbol("(") })
    else { return }
    let read = SpanIndex(found[known...].map(\.span))
    var next = body.lowerBound
    while let open = (next..<body.upperBound).first(where: { tokens[$0].isSymbol("(") }) {
      let limit = min(body.upperBound, open + Self.longestBracket)
      guard let close = (open + 1..<limit).first(where: { tokens[$0].isSymbol(")") }) else {
        next = open + 1
        continue
      }
      next = close + 1
      var start = open + 1
      for end in open + 1...close where end == close || tokens[end].isSymbol(";") {
        readSending(start..<end, line, beside: read)
        start = end + 1
      }
    }
  }

  private mutating func readSending(_ part: Range<Int>, _ line: Int, beside read: SpanIndex) {
    guard
      let (lead, stop) = OrganList.match(tokens, at: part.lowerBound, before: part.upperBound),
      let (_, length) = Self.sending.match(tokens, at: stop, before: part.upperBound),
      stop + length < part.upperBound, tokens[stop + length].kind == .number
    else { return }
    let span = tokens.span(part)
    guard read.first(within: span) == nil, read.innermost(containing: span) == nil else { return }
    found.append(
      Assignment(
        directive: directives[line] ?? .states, lead: lead, support: [],
        task: tokens.span(stop..<part.upperBound), span: span, section: draft.path(ofLine: line)))
  }
}

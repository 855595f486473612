/// Times without dates: constant duties, duties on demand, and terms counted from an event.
extension TimeScan {
  /// `Thường xuyên, theo yêu cầu nhiệm vụ`, `đột xuất`, `Thường xuyên, hằng năm`, `trong quá trình triển khai`.
  func indefinite(_ at: Int) -> (recurs: [Recurrence], next: Int)? {
    guard let (_, first) = phrase(Self.constant, at), !isInName(at) else { return nil }
    var next = first
    var recurs: [Recurrence] = []
    for _ in 0..<8 {
      let hasJoint = isSymbol(",", next) || self[next] == .and || self[next] == .or
      let member = hasJoint ? next + 1 : next
      if let (_, after) = phrase(Self.constant, member) {
        next = after
      } else if hasJoint, let (list, after) = recurrences(member) {
        recurs.append(contentsOf: list)
        next = after
      } else if let (_, after) = phrase(Self.trailing, member) {
        next = after
      } else {
        break
      }
    }
    return (recurs, next)
  }

  static let constant = PhraseTable<Bool>(
    lines: """
      thường xuyên
      thường xuyên liên tục
      đột xuất
      định kỳ
      theo định kỳ
      khi có yêu cầu
      khi được yêu cầu
      khi phát sinh
      khi có phát sinh
      khi cần thiết
      khi cần
      trong quá trình triển khai
      trong quá trình triển khai thực hiện
      trong quá trình thực hiện
      trong suốt quá trình triển khai
      trong suốt quá trình thực hiện
      """
  )

  /// Words that go on with such a time but do not begin one.
  private static let trailing = PhraseTable<Bool>(
    lines: """
      liên tục
      lâu dài
      theo yêu cầu
      theo yêu cầu nhiệm vụ
      theo quy định
      """
  )

  /// Whether "thường xuyên" or "định kỳ" at `at` belongs to a name or describes something else: chi thường xuyên, giáo dục thường xuyên.
  private func isInName(_ at: Int) -> Bool {
    at > 0 && phrase(Self.inNames, at - 1) != nil
  }

  private static let inNames = PhraseTable<Bool>(
    lines: """
      chi thường xuyên
      dục thường xuyên
      nguồn thường xuyên
      vốn thường xuyên
      phí thường xuyên
      không thường xuyên
      tạo thường xuyên
      phí định kỳ
      """
  )

  /// `trong vòng 05 ngày làm việc`, `sau 10 ngày kể từ ngày …`, `chậm nhất 03 ngày trước khi …`, `ngay sau khi ban hành`.
  func relative(_ at: Int) -> (relation: TimeExpression.Relation, next: Int)? {
    if let (_, next) = phrase(Self.wholeEvents, at) { return (.from, next) }
    if let (relation, next) = phrase(Self.daysOfEvents, at), next < end,
      tokens[next].kind == .word, self[next] == nil, weekday(next) == nil, !isLunarHead(next),
      phrase(Self.opening, next) == nil
    {
      let end = clauseEnd(next)
      return end > next + 1 ? (relation, end) : nil
    }
    if let (relation, next) = phrase(Self.events, at) {
      // "trước, trong và sau khi …" is at all times.
      guard self[at - 1] != .and || self[at - 2] != .within && self[at - 2] != .before else {
        return nil
      }
      let end = clauseEnd(next)
      return end > next || isSymbol(",", end) ? (relation, end) : nil
    }
    guard let (relation, head) = phrase(Self.spans, at), let unit = amount(head) else {
      return nil
    }
    guard let (_, event) = phrase(Self.anchors, unit) else {
      // "không mở nhạc sau 22 giờ" is a time of day.
      if self[head - 1] == .after || self[head - 1] == .before, self[unit - 1] == .hour {
        return nil
      }
      // "trong 5 năm tới"
      return (relation, phrase(Self.ahead, unit)?.next ?? unit)
    }
    return (relation, clauseEnd(event))
  }

  private static let ahead = PhraseTable<Bool>(lines: "tới\ntiếp theo\nkế tiếp\nsắp tới")

  static let events = PhraseTable<TimeExpression.Relation>(
    lines: """
      sau khi = from
      ngay sau khi = from
      ngay khi = from
      ngay từ khi = from
      kể từ khi = from
      từ khi = from
      trước khi = by
      ngay trước khi = by
      """
  )

  /// Before the name of an event: `trước ngày khai giảng năm học mới`.
  static let daysOfEvents = PhraseTable<TimeExpression.Relation>([
    ("trước ngày", .by), ("sau ngày", .from),
  ])

  /// Whether "khi" stands at `at`.
  func isEventWord(_ at: Int) -> Bool { phrase(Self.when, at) != nil }

  static let when = PhraseTable<Bool>(lines: "khi")

  /// Where "đến" stands that closes the words of an event begun at `at`; nil where none does close by.
  func untilDate(_ at: Int) -> Int? {
    guard at < end, tokens[at].kind == .word, self[at] == nil else { return nil }
    var next = at
    while next < min(end, at + 10) {
      if tokens[next].kind != .word { return nil }
      if phrase(TimeLexicon.until, next) != nil { return next }
      next += 1
    }
    return nil
  }

  /// Whether the words from `at` to `end` tell of the issuing of the document itself.
  func isIssuing(_ at: Int, _ end: Int) -> Bool {
    (at..<end).contains { phrase(Self.issuing, $0) != nil }
  }

  private static let issuing = PhraseTable<Bool>(lines: "ban hành\nký ban hành\nký")

  /// Events that need no more words.
  static let wholeEvents = PhraseTable<Bool>(
    lines: """
      kể từ ngày ký
      kể từ ngày ký ban hành
      từ ngày ký
      từ ngày ký ban hành
      kể từ ngày ban hành
      từ ngày ban hành
      """
  )

  /// Just past `trong`, `trong vòng` and the like before a length of time; `at` itself where there is none.
  func pastSpanHead(_ at: Int) -> Int { phrase(Self.spans, at)?.next ?? at }

  static let spans = PhraseTable<TimeExpression.Relation>(
    lines: """
      trong = within
      trong vòng = within
      trong thời hạn = within
      trong thời gian = within
      trong khoảng thời gian = within
      trong thời hạn tối đa = within
      trong thời gian tối đa = within
      thời hạn = within
      sau = from
      ngay sau = from
      trước = by
      chậm nhất = by
      chậm nhất là = by
      chậm nhất sau = by
      chậm nhất trong = by
      chậm nhất là sau = by
      chậm nhất là trong = by
      chậm nhất trong thời hạn = by
      chậm nhất trong vòng = by
      muộn nhất = by
      muộn nhất là = by
      muộn nhất sau = by
      không quá = by
      tối đa = by
      tối đa không quá = by
      trong thời hạn không quá = by
      trong thời gian không quá = by
      """
  )

  private static let anchors = PhraseTable<Bool>(
    lines: """
      kể từ
      tính từ
      kể từ ngày
      kể từ khi
      từ ngày
      từ khi
      tính từ ngày
      trước khi
      trước ngày
      sau khi
      sau ngày
      , kể từ ngày
      , kể từ khi
      kết thúc
      khi kết thúc
      sau buổi
      sau
      kể từ thời điểm
      từ thời điểm
      nhận được
      khi nhận được
      """
  )

  /// Just past a length of time: `05 ngày làm việc`, `03 (ba) tháng`, `24 giờ`.
  func amount(_ at: Int) -> Int? {
    guard isNumber(at), tokens.digitCount(at) <= 3, startsFigure(at) else { return nil }
    var next = at + 1
    if isSymbol("-", next), isNumber(next + 1) { next += 2 }
    if isSymbol("(", next) {
      var close = next + 1
      while close < next + 4, close < end, tokens[close].kind == .word { close += 1 }
      guard isSymbol(")", close) else { return nil }
      next = close + 1
    }
    switch self[next] {
    case .day?, .week?, .month?, .quarter?, .hour?, .hourLetter?: break
    case .year?:
      if year(next + 1) != nil { return nil }
    default: return nil
    }
    return phrase(Self.working, next + 1)?.next ?? next + 1
  }

  static let working = PhraseTable<Bool>(lines: "làm việc\nlàm việc liên tục\nliên tục")

  /// The end of the clause that begins at `at`: before the next stop, at most forty tokens on.
  private func clauseEnd(_ at: Int) -> Int {
    var next = at
    var depth = 0
    while next < min(end, at + 40) {
      if let (_, after) = phrase(Self.closing, next), depth == 0 { return after }
      let token = tokens[next]
      if token.isSymbol("(") { depth += 1 }
      if token.isSymbol(")") {
        if depth == 0 { break }
        depth -= 1
      }
      if depth == 0, token.isSymbol(";") || token.isSymbol(":") || token.isSymbol("|") { break }
      if depth == 0, token.isSymbol("."), !isGlued(next + 1) || isSymbol("/", next + 1) { break }
      if depth == 0, phrase(Self.opening, next) != nil { break }
      // "sau khi sắp xếp bộ máy | trước ngày 30/6"
      if depth == 0, next > at, let (_, day) = phrase(Self.terms, next), isNumber(day) { break }
      // "trước khi kết hôn | đạt 70%"
      if depth == 0, let (_, figure) = phrase(Self.reaching, next), isNumber(figure) { break }
      if depth == 0, token.isSymbol(","), phrase(Self.continuing, next + 1) == nil { break }
      next += 1
    }
    return next
  }

  /// What closes the event a term is counted from.
  private static let closing = PhraseTable<Bool>(
    lines: """
      được ban hành
      ban hành
      có hiệu lực
      có hiệu lực thi hành
      được phê duyệt
      được thông qua
      được cấp có thẩm quyền phê duyệt
      """
  )

  /// Words that open the clause the event is told for.
  private static let opening = PhraseTable<Bool>(lines: "thì\nphải\nvà thay thế")

  /// What opens a term of its own before a day.
  private static let terms = PhraseTable<Bool>(
    lines: "trước ngày\ntrước hết ngày\nchậm nhất ngày\nchậm nhất là ngày\nchậm nhất trước ngày")

  private static let reaching = PhraseTable<Bool>(lines: "đạt\nđạt trên\nđạt ít nhất\nđạt từ")

  /// What may follow a comma inside such an event.
  private static let continuing = PhraseTable<Bool>(lines: "bổ sung\nthay thế\nđiều chỉnh")
}

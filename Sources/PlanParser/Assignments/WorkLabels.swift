internal import PlanText

/// What a label such as "Đơn vị chủ trì:" or a table column announces.
enum WorkPart: String, Sendable { case lead, support, time, task, product, remark, number, target }

/// Recognises labelled lines of work: "Cơ quan phối hợp: …", "Thời gian thực hiện: …".
enum WorkLabels {
  private static let labels = PhraseTable<WorkPart>(lines: AssignmentLexicon.labels)
  private static let columns = PhraseTable<WorkPart>(lines: AssignmentLexicon.columns)
  private static let extras = PhraseTable<Bool>(
    lines: "thực hiện\nchính\ndự kiến\nhoàn thành\ncụ thể")

  /// The label that `range` opens with, up to its colon, and what follows.
  ///
  /// - Parameter allowsMatter: whether a label of time may say of what it tells the time.
  static func match(_ tokens: Tokens, _ range: Range<Int>, allowsMatter: Bool = false) -> (
    part: WorkPart, value: Range<Int>
  )? {
    guard let first = range.first, tokens[first].isCapitalised || tokens[first].kind == .word,
      let (part, length) = labels.match(tokens, at: first, before: range.upperBound)
    else { return nil }
    var at = first + length
    if let (_, count) = extras.match(tokens, at: at, before: range.upperBound) { at += count }
    if allowsMatter, at == first + length, times.exactly(tokens, first..<at) != nil {
      at = timedEnd(tokens, at, range.upperBound)
    }
    guard at < range.upperBound, tokens[at].isSymbol(":") else { return nil }
    return (part, at + 1..<range.upperBound)
  }

  private static let times = PhraseTable<Bool>(lines: "thời gian")

  /// "Thời gian | đào tạo:", "Thời gian | thi giữa kỳ:": behind the words that say of what; `start` where the colon is not so near.
  private static func timedEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, at - start < longestMatter, tokens[at].kind == .word,
      PlaceReader.joiners.match(tokens, at: at, before: at + 1) == nil
    {
      at += 1
    }
    return at < end && tokens[at].isSymbol(":") ? at : start
  }
  /// Words that say of what a label tells the time.
  private static let longestMatter = 3

  /// Whether a heading is nothing but the label of those who lead or help: "2. Cơ quan chủ trì" above its bullets.
  static func bare(_ tokens: Tokens, _ range: Range<Int>) -> WorkPart? {
    guard let part = labels.exactly(tokens, range), part == .lead || part == .support else {
      return nil
    }
    return part
  }

  /// "Cơ quan chủ trì, phối hợp": whether words open with the label of those who lead or help.
  static func opens(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    labels.match(tokens, at: range.lowerBound, before: range.upperBound).map {
      $0.value == .lead || $0.value == .support
    } ?? false
  }

  /// A line cut at the labels inside it: the words before the first, and what each announces.
  static func parts(_ tokens: Tokens, _ range: Range<Int>, allowsMatter: Bool = false) -> (
    words: Range<Int>, labels: [(part: WorkPart, value: Range<Int>)]
  ) {
    if !range.contains(where: { tokens[$0].isSymbol(":") }) { return (range, []) }
    var words = range.lowerBound..<range.lowerBound
    var labels: [(part: WorkPart, value: Range<Int>)] = []
    for clause in ClauseSplitter.clauses(tokens, range) {
      if let found = match(tokens, clause, allowsMatter: allowsMatter) {
        labels.append((found.part, found.value))
      } else if labels.isEmpty {
        words = range.lowerBound..<clause.upperBound
      } else {
        // What follows a label up to the next belongs to it: "Đơn vị chủ trì: Sở A; Sở B".
        let last = labels.count - 1
        labels[last].value = labels[last].value.lowerBound..<clause.upperBound
      }
    }
    return labels.isEmpty ? (range, []) : (words, labels)
  }

  private static let others = PhraseTable<Bool>(lines: AssignmentLexicon.otherColumns)
  private static let hints = PhraseTable<WorkPart>(lines: AssignmentLexicon.columnHints)

  private static let targets = PhraseTable<Bool>(
    lines: "chỉ tiêu\ncác chỉ tiêu\nmục tiêu\ncác mục tiêu")

  /// Whether a column headed by `range` sets what the tasks of another column are to reach.
  static func isTarget(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    range.first.map { targets.match(tokens, at: $0, before: range.upperBound) != nil } ?? false
  }

  private static let beginnings = PhraseTable<Bool>(
    lines: "bắt đầu\nngày bắt đầu\nthời gian bắt đầu\nthời điểm bắt đầu")

  /// Whether a column headed by `range` says when something begins.
  static func isBeginning(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    range.first.map { beginnings.match(tokens, at: $0, before: range.upperBound) != nil } ?? false
  }

  /// What a column headed by `range` holds; nil for other columns.
  static func column(_ tokens: Tokens, _ range: Range<Int>) -> WorkPart? {
    guard let first = range.first, range.count <= 14 else { return nil }
    if others.match(tokens, at: first, before: range.upperBound) != nil { return nil }
    if let (part, length) = columns.match(tokens, at: first, before: range.upperBound) {
      // "Số lượng", "TT Y tế": a short heading must be all there is but for brackets.
      return part == .number && length < range.count ? nil : part
    }
    // "Phòng, ban chủ trì", "Đơn vị/cá nhân phụ trách": the words that decide stand behind.
    return hints.first(tokens, in: range)?.value
  }
}

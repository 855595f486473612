internal import PlanModel
internal import PlanText

/// Doers named behind their task: "… (giao Phòng Y tế thực hiện)", "… – Trạm Y tế phụ trách", "… do Sở Y tế chủ trì".
extension AssignmentReader {
  private static let opening = PhraseTable<Bool>(lines: "do\ngiao\ngiao cho\nphân công")
  static var by: MarkedTable<Bool> { MarkedTable(.agents, byTable) }
  private static let byTable = PhraseTable<Bool>(lines: "do")
  private static let doing = PhraseTable<Bool>(lines: AssignmentLexicon.doing)
  /// How far from the end of a paragraph its doers are looked for, in words.
  private static let reach = 60

  /// Whether `task` says that someone is in charge and nothing else: "chủ trì", "tổ chức thực hiện".
  static func isHosting(_ task: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let (_, length) = doing.match(tokens, at: task.lowerBound, before: task.upperBound) else {
      return false
    }
    let rest = task.lowerBound + length..<task.upperBound
    if rest.allSatisfy({ tokens[$0].kind == .symbol }) { return true }
    // "chủ trì, hoàn thành trong năm 2026"
    let stop = timeEnd(rest.lowerBound, before: task.upperBound, tokens)
    return stop > rest.lowerBound
      && (stop..<task.upperBound).allSatisfy { tokens[$0].kind == .symbol }
  }

  /// The doers at the end of `range`, whose task stands before them.
  func trailingDoers(_ range: Range<Int>) -> DoerClause? {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].isSymbol(".") || tokens[end - 1].isSymbol(";") {
      end -= 1
    }
    guard end - range.lowerBound > 4 else { return nil }
    let first = max(range.lowerBound + 2, end - Self.reach)
    guard first < end else { return nil }
    if tokens[end - 1].isSymbol(")") {
      guard let open = (first..<end).last(where: { tokens[$0].isSymbol("(") }) else { return nil }
      return clause(open + 1..<end - 1, task: range.lowerBound..<open, of: range)
    }
    if let named = namedBehindColon(range, before: end) { return named }
    for index in (first..<end - 2).reversed() {
      let isDash = tokens[index].isSymbol("-") && tokens[index].spaceBefore
      let isBy = Self.by.match(tokens, at: index, before: end) != nil
      guard isDash || isBy,
        let found = clause(
          (isDash ? index + 1 : index)..<end, task: range.lowerBound..<index, of: range)
      else { continue }
      return found
    }
    return nil
  }

  /// "Nhiệm vụ của từng thành viên do Tổ trưởng phân công (có danh sách kèm theo), …": doers before a bracket inside a sentence.
  func chargedDoers(_ range: Range<Int>) -> DoerClause? {
    var next = range.lowerBound
    var sentences: [Range<Int>]?
    while true {
      let index = tokens.first(of: .agents, from: next, before: range.upperBound)
      guard index < range.upperBound else { return nil }
      next = index + 1
      guard Self.by.match(tokens, at: index, before: range.upperBound) != nil else { continue }
      let known = sentences ?? ClauseSplitter.clauses(tokens, range)
      sentences = known
      let place = known.partitioningIndex { $0.upperBound > index }
      guard place < known.count, case let sentence = known[place], sentence.contains(index),
        let stop = (index..<min(sentence.upperBound, index + Self.reach)).first(where: {
          [0x28, 0x2C, 0x3B].contains(tokens[$0].symbol)
        }) ?? (sentence.count <= Self.reach ? sentence.upperBound : nil),
        stop == sentence.upperBound || tokens[stop].isSymbol("("),
        let found = clause(
          index..<stop, task: sentence.lowerBound..<index, of: sentence)
      else { continue }
      return found
    }
  }

  /// "Xây dựng cơ chế tín dụng: Ngân hàng Nhà nước Việt Nam, Bộ Tài chính": an action, a colon and nothing but names.
  private func namedBehindColon(_ range: Range<Int>, before end: Int) -> DoerClause? {
    guard let colon = range.first(where: { tokens[$0].isSymbol(":") }), colon + 1 < end,
      let (_, length) = VerbLexicon.actions.match(
        tokens, at: range.lowerBound, before: colon), length >= 2,
      WorkLabels.match(tokens, range) == nil, !lists(colon, from: range.lowerBound),
      let (lead, stop) = OrganList.match(tokens, at: colon + 1, before: end), stop == end,
      !lead.allSatisfy({ $0.kind == .collective })
    else { return nil }
    return DoerClause(
      directive: .states, lead: lead, support: [], task: range.lowerBound..<colon, range: range,
      isBinding: true)
  }

  private static let listings = PhraseTable<Bool>(lines: "bao gồm\ncụ thể\ngồm\nnhư sau\nsau")

  /// "… tại các đơn vị, cụ thể: Văn phòng Sở, Trung tâm": where something is done, not who does it.
  private func lists(_ colon: Int, from start: Int) -> Bool {
    [1, 2].contains {
      colon - $0 > start && Self.listings.exactly(tokens, colon - $0..<colon) != nil
    }
  }

  func namesBehindColon(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].isSymbol(".") || tokens[end - 1].isSymbol(";") {
      end -= 1
    }
    return namedBehindColon(range, before: end) != nil
  }

  private static let cooperating = PhraseTable<Bool>(
    lines: "phối hợp\nphối hợp thực hiện\ncùng thực hiện\nhỗ trợ")

  /// "(…; Đồn Biên phòng, Trạm Y tế phối hợp)": helpers named before the verb, behind a semicolon or comma.
  private func partners(_ index: Int, before end: Int) -> (organs: [Organ], end: Int)? {
    guard index < end else { return nil }
    let start = tokens[index].isSymbol(";") ? index + 1 : index
    for isExtending in [false, true] {
      guard
        let (organs, stop) = OrganList.match(
          tokens, at: start, before: end, extending: isExtending),
        let (_, length) = Self.cooperating.match(tokens, at: stop, before: end)
      else { continue }
      return (organs, stop + length)
    }
    return nil
  }

  private static let completing = PhraseTable<Bool>(
    lines: "hoàn thành\nxong\nthời gian\nthời gian:")

  /// Just past "; hoàn thành quý II/2026"; `index` where something else stands there.
  private static func timeEnd(_ index: Int, before end: Int, _ tokens: Tokens) -> Int {
    guard index + 1 < end, tokens[index].isSymbol(";") || tokens[index].isSymbol(",") else {
      return index
    }
    let at =
      index + 1 + (completing.match(tokens, at: index + 1, before: end)?.length ?? 0)
    guard let time = TimeReader().match(tokens, at: at, before: end) else { return index }
    return time.range.upperBound
  }

  /// "[do | giao] UNITS [chủ trì | thực hiện …] [phối hợp với UNITS]" and nothing else in `range`.
  private func clause(
    _ range: Range<Int>, task: Range<Int>, of whole: Range<Int>
  ) -> DoerClause? {
    guard !task.isEmpty else { return nil }
    if let (part, value) = WorkLabels.match(tokens, range), part == .lead,
      let organs = NameStretch.organs(tokens, in: value)
    {
      return DoerClause(
        directive: .states, lead: organs, support: [], task: task, range: whole, isBinding: true)
    }
    var at = range.lowerBound
    let isGiven = Self.opening.match(tokens, at: at, before: range.upperBound)
    if let isGiven { at += isGiven.length }
    guard let (lead, stop) = OrganList.match(tokens, at: at, before: range.upperBound) else {
      return nil
    }
    at = stop
    let verb = Self.doing.match(tokens, at: at, before: range.upperBound)
    guard verb != nil || isGiven != nil && stop == range.upperBound else { return nil }
    at += verb?.length ?? 0
    // "(Phòng Kinh tế chủ trì, | hoàn thành trước 30/9)"
    at = Self.timeEnd(at, before: range.upperBound, tokens)
    if at < range.upperBound, tokens[at].isSymbol(",") { at += 1 }
    var support: [Organ] = []
    if let (organs, stop) = SupportReader.match(tokens, at: at, before: range.upperBound) {
      support = organs
      at = stop
      if let (_, length) = Self.doing.match(tokens, at: at, before: range.upperBound) {
        at += length
      }
    }
    if support.isEmpty, let partners = partners(at, before: range.upperBound) {
      support = partners.organs
      at = partners.end
    }
    at = Self.timeEnd(at, before: range.upperBound, tokens)
    guard at == range.upperBound else { return nil }
    return DoerClause(
      directive: .states, lead: lead, support: support, task: task, range: whole, isBinding: true)
  }
}

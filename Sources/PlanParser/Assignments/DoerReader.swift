internal import PlanModel
internal import PlanText

/// Reads "[directive] DOERS [chủ trì,] [phối hợp với UNITS] ACTION" at the start of a clause.
struct DoerClause {
  var directive: Assignment.Directive
  var lead: [Organ]
  var support: [Organ]
  /// The action, up to the end of the clause; empty where the doers stand alone.
  var task: Range<Int>
  /// The whole clause.
  var range: Range<Int>
  /// Whether the doers are only groups without a name.
  var isVague: Bool { lead.allSatisfy { $0.kind == .collective } }
  /// Whether "có trách nhiệm" or a directive makes it a duty whoever is named.
  var isBinding: Bool
}

enum DoerReader {
  private static let hosts = PhraseTable<Bool>(
    lines:
      "chủ trì\nchủ trì,\nlà cơ quan đầu mối, chủ trì\nlà cơ quan thường trực, chủ trì\nlà đầu mối\nlà cơ quan đầu mối,\nlà đơn vị đầu mối, chủ trì"
  )
  private static let binding = PhraseTable<Bool>(
    lines: "có nghĩa vụ\ncó trách nhiệm\nchịu trách nhiệm\ncó nhiệm vụ\nchủ trì")
  private static let each = PhraseTable<Bool>(
    lines: """
      mỗi đơn vị
      mỗi cơ quan
      mỗi hội
      mỗi ngành
      mỗi phòng
      mỗi tổ chức
      mỗi đoàn thể
      mỗi địa phương
      cùng
      theo chức năng, nhiệm vụ
      theo chức năng nhiệm vụ
      theo chức năng, nhiệm vụ được giao
      theo chức năng, nhiệm vụ của mình
      theo chức năng, nhiệm vụ được phân công
      theo nhiệm vụ được giao
      theo nhiệm vụ được phân công
      theo phân công
      theo lĩnh vực được phân công
      theo lĩnh vực phụ trách
      theo lĩnh vực, địa bàn được phân công
      theo lĩnh vực, địa bàn phụ trách
      theo địa bàn, lĩnh vực được phân công
      theo địa bàn, lĩnh vực phụ trách
      theo địa bàn được phân công
      theo địa bàn phụ trách
      căn cứ chức năng, nhiệm vụ
      căn cứ chức năng, nhiệm vụ được giao
      """)

  /// The clause that begins at token `index`; nil where no doers are named there or nothing that someone does follows.
  ///
  /// - Parameter allowsBare: whether the doers may stand alone, as in a heading.
  static func match(_ tokens: Tokens, at index: Int, before end: Int, allowsBare: Bool = false)
    -> DoerClause?
  {
    guard index < end else { return nil }
    var at = index
    var directive: Assignment.Directive?
    if let (name, length) = VerbLexicon.directives.match(tokens, at: at, before: end) {
      directive = Assignment.Directive(rawValue: name)
      at += length
      if at < end, tokens[at].isSymbol(":") { at += 1 }
    }
    // "Kiến nghị UBND các xã chỉ đạo …": elsewhere the word is a noun.
    if directive == nil, at < end, tokens[at].isCapitalised,
      let (_, length) = proposals.match(tokens, at: at, before: end)
    {
      directive = .requests
      at += length
    }
    let isToward = directive == nil && toward.match(tokens, at: at, before: end) != nil
    if isToward { at += toward.match(tokens, at: at, before: end)?.length ?? 0 }
    guard let (lead, stop) = OrganList.find(tokens, at: at, before: end) else { return nil }
    func clause(_ lead: [OrganMatch], _ stop: Int, isTold: Bool = false) -> DoerClause? {
      read(
        tokens, lead, from: stop, in: index..<end, directive: directive, isToward: isToward,
        allowsBare: allowsBare, isTold: isTold)
    }
    if let found = clause(lead, stop) { return found }
    // Names with words that no lexicon knows.
    if let (longer, further) = OrganList.find(tokens, at: at, before: end, extending: true),
      further > stop
    {
      let isTold = opensUnknownAction(tokens, behind: lead, stop..<further, before: end)
      let found = isTold ? clause(lead, stop, isTold: true) : clause(longer, further)
      if let found { return found }
    }
    // "Học sinh | tham quan Bảo tàng tỉnh tổ chức …": no longer name has a verb behind it.
    guard VerbLexicon.behindDoers.match(tokens, at: stop, before: end) != nil else { return nil }
    return clause(lead, stop, isTold: true)
  }

  /// The clause behind the doers `lead`, who end at `stop`.
  private static func read(
    _ tokens: Tokens, _ lead: [OrganMatch], from stop: Int, in range: Range<Int>,
    directive: Assignment.Directive?, isToward: Bool, allowsBare: Bool, isTold: Bool
  ) -> DoerClause? {
    let end = range.upperBound
    var at = chargedEnd(tokens, bracketEnd(tokens, stop, end), end)
    // "Công an huyện, Ban Chỉ huy Quân sự huyện, mỗi đơn vị xem xét …"
    var behind = at
    if behind < end, tokens[behind].isSymbol(",") { behind += 1 }
    if let (_, length) = each.match(tokens, at: behind, before: end) { at = behind + length }
    var lastLead = lead
    if let last = lastLead.last, isEachUnit(last, tokens), lastLead.count > 1 {
      lastLead.removeLast()
    }
    func organs() -> [Organ] { lastLead.map { $0.organ(tokens) } }
    let isBinding = directive != nil || binding.match(tokens, at: at, before: end) != nil
    if at >= end || tokens[at].isSymbol(":") && at + 1 >= end {
      guard allowsBare else { return nil }
      return DoerClause(
        directive: directive ?? .states, lead: organs(), support: [], task: end..<end,
        range: range,
        isBinding: true)
    }
    if tokens[at].isSymbol(":") {
      // "https://…"
      guard at + 1 >= end || tokens[at + 1].spaceBefore || tokens[at + 1].kind == .word else {
        return nil
      }
      return DoerClause(
        directive: directive ?? .states, lead: organs(), support: [],
        task: behindEach(tokens, at + 1, end)..<end,
        range: range,
        isBinding: !isToward)
    }
    // "…, hằng quý có ít nhất 01 tin bài": a time stands before what is done.
    if let timed = timed(tokens, at, end) {
      return DoerClause(
        directive: directive ?? .states, lead: organs(), support: inner(tokens, timed, end),
        task: timed..<end, range: range, isBinding: isBinding)
    }
    // "Ban Chỉ đạo sẽ tập trung …"
    if let (_, length) = modals.match(tokens, at: at, before: end),
      DoerVerbs.startsAction(tokens, at + length, end)
    {
      at += length
    }
    // "Mặt trận xã chủ trì phối hợp với các tổ chức chính trị - xã hội" as a heading.
    if allowsBare, let helpers = helpers(tokens, at, end) {
      return DoerClause(
        directive: directive ?? .states, lead: organs(), support: helpers, task: end..<end,
        range: range, isBinding: true)
    }
    var (support, task) = cooperation(tokens, at, end)
    if tokens[task].isSymbol(",") { task += 1 }
    guard task < end,
      directive != nil || isTold || DoerVerbs.startsAction(tokens, task, end, behind: lastLead.last)
        || !support.isEmpty
    else { return nil }
    if directive != nil, !DoerVerbs.startsAction(tokens, task, end), !setsTarget(tokens, task, end),
      support.isEmpty,
      lastLead.allSatisfy({ $0.kind == .collective })
    {
      return nil
    }
    if task == at { support = inner(tokens, at, end) }
    return DoerClause(
      directive: directive ?? .states, lead: organs(), support: support, task: task..<end,
      range: range,
      isBinding: isBinding)
  }

  private static let every = PhraseTable<Bool>(lines: "mỗi\ntừng")

  /// "Các đoàn kiểm tra: | Mỗi đoàn | chọn 01 cá nhân": behind the unit that stands for each of the doers; `index` where no action follows one.
  private static func behindEach(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int {
    guard let (_, length) = every.match(tokens, at: index, before: end) else { return index }
    let noun =
      OrganHead.groupNouns.match(tokens, at: index + length, before: end)?.length ?? 1
    let verb = index + length + noun
    return DoerVerbs.startsAction(tokens, verb, end) && index + length < end
      && tokens[index + length].kind == .word ? verb : index
  }

  private static let toward = PhraseTable<Bool>(lines: "đối với\nriêng đối với\nriêng")
  private static let reaching = PhraseTable<Bool>(lines: "có\nđạt\nphấn đấu\ncó ít nhất")

  /// Where a time begins at `index`, or behind a comma there, that an action follows; nil where none does.
  private static func timed(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int? {
    let at = tokens[index].isSymbol(",") ? index + 1 : index
    guard at < end, let time = TimeReader().match(tokens, at: at, before: end) else { return nil }
    var behind = time.range.upperBound
    if behind < end, tokens[behind].isSymbol(",") { behind += 1 }
    guard behind < end,
      DoerVerbs.startsAction(tokens, behind, end)
        || reaching.match(tokens, at: behind, before: end) != nil && at > index
    else { return nil }
    return at
  }

  private static let modals = PhraseTable<Bool>(
    lines: "sẽ\nsẽ tiếp tục\ncần\ncần phải\nphải\nsẽ chủ động")
  private static let changes = PhraseTable<Bool>(
    lines: "có\nđạt\ngiảm\ntăng\nphấn đấu\nhoàn thành\nđăng ký\nnhận")

  /// "giao mỗi thôn | giảm ít nhất 5 hộ": a verb of reaching with its number close behind.
  private static func setsTarget(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    guard let (_, length) = changes.match(tokens, at: at, before: end) else { return false }
    return (at + length..<min(end, at + length + 5)).contains { tokens[$0].kind == .number }
  }

  /// Tokens of a bracket behind doers at most.
  private static let longestBracket = 30

  /// "Ủy ban Mặt trận Tổ quốc xã | (sau đây gọi tắt là Mặt trận xã) vận động …": behind the bracket; `index` where none stands.
  private static func bracketEnd(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int {
    guard index < end, tokens[index].isSymbol("("),
      let close = (index + 1..<min(end, index + longestBracket)).first(where: {
        tokens[$0].isSymbol(")")
      }), close + 1 < end
    else { return index }
    return close + 1
  }

  private static let proposals = PhraseTable<Bool>(lines: "kiến nghị\nkiến nghị với")
  private static let visited = PhraseTable<Bool>(
    lines: "được giám sát\nđược kiểm tra\nđược lựa chọn\nđược thanh tra")
  private static let charged = PhraseTable<Bool>(lines: "được giao\nđược phân công\ntheo")

  /// "… được phân công chủ trì thực hiện nhiệm vụ | có trách nhiệm": behind a list the words up to the main verb.
  private static func chargedEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    // "Đảng ủy các xã được kiểm tra | chuẩn bị báo cáo"
    if let (_, length) = visited.match(tokens, at: at, before: end), at + length < end,
      VerbLexicon.actions.match(tokens, at: at + length, before: end) != nil
    {
      return at + length
    }
    guard charged.match(tokens, at: at, before: end) != nil else { return at }
    for index in at..<min(end, at + 24) {
      if [0x2E, 0x3B, 0x3A].contains(tokens[index].symbol) { break }
      if VerbLexicon.strong.match(tokens, at: index, before: end) != nil { return index }
    }
    return at
  }

  /// "mỗi đơn vị" behind a list distributes; it is no further doer.
  private static func isEachUnit(_ organ: OrganMatch, _ tokens: Tokens) -> Bool {
    let range = organ.range
    return range.count <= 3
      && each.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
  }

  /// "[chủ trì,] phối hợp với UNITS": the units and where the action begins; the action begins at `index` where there is none.
  private static func cooperation(_ tokens: Tokens, _ index: Int, _ end: Int) -> ([Organ], Int) {
    var at = index
    if let (_, length) = hosts.match(tokens, at: at, before: end) {
      at += length
      if at < end, tokens[at].isSymbol(",") { at += 1 }
    } else if at < end, tokens[at].isSymbol(",") {
      at += 1
    }
    if let (organs, stop) = SupportReader.match(tokens, at: at, before: end), stop < end {
      return (organs, stop)
    }
    // "Phòng Y tế chủ trì, | Trạm Y tế phối hợp thực hiện"
    if at > index, let (organs, stop) = OrganList.match(tokens, at: at, before: end),
      let (_, length) = helping.match(tokens, at: stop, before: end)
    {
      return (organs, min(stop + length, end))
    }
    return ([], index)
  }

  /// "chủ trì, phối hợp với UNITS" and nothing behind it; nil where anything else stands there.
  private static func helpers(_ tokens: Tokens, _ index: Int, _ end: Int) -> [Organ]? {
    var at = index + (hosts.match(tokens, at: index, before: end)?.length ?? 0)
    if at < end, tokens[at].isSymbol(",") { at += 1 }
    guard let (organs, stop) = SupportReader.match(tokens, at: at, before: end), stop == end else {
      return nil
    }
    return organs
  }

  private static let helping = PhraseTable<Bool>(lines: "phối hợp\nphối hợp cùng\nhỗ trợ")

  /// Units named a little later in the same clause: "xem xét, phối hợp với các đơn vị liên quan lựa chọn".
  private static func inner(_ tokens: Tokens, _ at: Int, _ end: Int) -> [Organ] {
    let near = at..<min(end, at + 40)
    let limit =
      near.first { tokens[$0].isSymbol(";") || tokens[$0].isSymbol(".") } ?? near.upperBound
    return SupportReader.all(tokens, in: at..<limit)
  }
}

internal import PlanModel
internal import PlanText

/// Reads a stretch that holds names and nothing else: a heading of duties, a cell or a labelled value of doers. Where the grammar does not know all words of a name, the name reaches up to the next one.
enum NameStretch {
  /// What counts as a name besides organisations.
  enum Width: Comparable {
    /// Organisations, posts and groups only.
    case organs
    /// Also the names of persons: a few capitalised words.
    case persons
    /// Whatever stands there, as in a column of doers.
    case anything
  }

  /// The names in `range`; nil where something else stands among them.
  static func organs(_ tokens: Tokens, in range: Range<Int>, width: Width = .organs) -> [Organ]? {
    var organs: [Organ] = []
    var at = range.lowerBound
    let end = range.upperBound
    // "Theo phân công tại Quyết định số …" names nobody.
    if limits.match(tokens, at: at, before: end) != nil { return nil }
    while at < end {
      if isSeparator(tokens, at, end) {
        at = tokens[at].isSymbol("(") ? bracketEnd(tokens, at, end) : at + 1
        continue
      }
      if limits.match(tokens, at: at, before: end) != nil {
        at = (at..<end).first { opensNext(tokens, $0, end, width) } ?? end
        continue
      }
      if let found = OrganReader.find(tokens, at: at, before: end) {
        let organ = found.organ(tokens)
        var stop = found.end
        while let other = OrganList.otherName(of: found, stop, tokens, end) { stop = other }
        // "Tổ kiểm tra": a team is known by its work.
        let isTeam = organ.kind == .adHoc || teams.exactly(tokens, found.range) != nil
        let named = isTeam ? workEnd(tokens, stop, end) : stop
        guard
          let edge = edge(tokens, from: named, before: end, width).map({
            behindMarks(tokens, $0, from: named)
          }),
          // "Hội nghị", "Bộ chỉ số": a noun of one syllable is part of another word.
          edge == stop || stop - at > 1 || width == .anything || isShortForm(tokens, at, end)
        else { return nil }
        organs.append(edge > found.end ? organ.covering(at..<edge, of: tokens) : organ)
        if edge < end, isVerb(tokens, edge, end) { return width == .organs ? nil : organs }
        at = edge
        continue
      }
      guard width > .organs else { return nil }
      let edge = freeEdge(tokens, from: at, before: end)
      guard isName(tokens, at..<edge, width) else { return organs.isEmpty ? nil : organs }
      organs.append(
        Organ(
          span: tokens.span(at..<edge), name: Abbreviations.expand(tokens, at..<edge), kind: .other)
      )
      at = edge
    }
    return organs.isEmpty ? nil : organs
  }

  /// "CTV các tổ", "Tổ thủy nông": letters that stand for a noun, or a team, and words in small letters behind them.
  private static func isShortForm(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    (tokens[at].isAllCaps && tokens[at].key.letterCount >= 3
      || tokens[at].isCapitalised && teams.match(tokens, at: at, before: at + 1) != nil)
      && (at + 1 >= end || !tokens[at + 1].isCapitalised)
  }
  private static let teams = PhraseTable<Bool>(lines: "tổ\nđội\nnhóm")

  /// "Hội đồng | nghiệm thu": behind the work that a board is for, where nothing follows it.
  private static func workEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    guard let (_, length) = works.match(tokens, at: at, before: end),
      at + length >= end || tokens[at + length].kind == .symbol
    else { return at }
    return at + length
  }
  private static let works = PhraseTable<Bool>(
    lines:
      "nghiệm thu\nthẩm định\nkiểm tra\ngiám sát\nxét chọn\nxét duyệt\nphúc khảo\nkiểm kê\nthanh lý\ntuyển sinh\ntuyển dụng\nra đề\nchấm thi\nđánh giá"
  )

  /// Words behind a name that limit what it does: "theo chức năng, nhiệm vụ được giao".
  private static let limits = PhraseTable<Bool>(
    lines:
      "theo chức năng\ntheo nhiệm vụ\ntheo phân công\ntheo quy định\ntheo thẩm quyền\ntrong phạm vi\ncăn cứ"
  )

  /// Words that make a sentence of what stands before them.
  private static let predicates = PhraseTable<Bool>(
    lines: "được\nbị\nsẽ\nphải\nđã\nlà\nkhông\nnếu\nkhi\nnhư\nđể\nnhằm\ncần")
  private static let owning = PhraseTable<Bool>(lines: VerbLexicon.owning)

  /// Where the name that the grammar read up to `start` ends; nil where a sentence goes on there.
  private static func edge(_ tokens: Tokens, from start: Int, before end: Int, _ width: Width)
    -> Int?
  {
    var at = start
    while at < end {
      let token = tokens[at]
      if token.isSymbol("(") {
        // "Trường (cơ sở 2) Đông Khê" goes on; "Sở Nội vụ (cơ quan thường trực)" has said its name.
        let close = bracketEnd(tokens, at, end)
        if close >= end || tokens[close].kind == .symbol || opensNext(tokens, close, end, width) {
          return at
        }
        at = close
        continue
      }
      if opensNext(tokens, at, end, width) || limits.match(tokens, at: at, before: end) != nil {
        return at
      }
      if width == .organs, predicates.match(tokens, at: at, before: end) != nil { return nil }
      if isVerb(tokens, at, end) {
        guard at > start || owning.match(tokens, at: at, before: end) == nil else {
          at += 1
          continue
        }
        if width == .organs, owning.match(tokens, at: at, before: end) == nil { return nil }
        if width > .organs { return at }
      }
      at += 1
    }
    return end
  }

  /// "Tổ Quản lý | , hỗ trợ hộ kinh doanh": the end of a name without the comma behind it.
  private static func behindMarks(_ tokens: Tokens, _ edge: Int, from start: Int) -> Int {
    edge > start && tokens[edge - 1].isSymbol(",") ? edge - 1 : edge
  }

  /// Just past the bracket that opens at `at`.
  private static func bracketEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    (at..<min(end, at + 40)).first { tokens[$0].isSymbol(")") }.map { $0 + 1 } ?? at + 1
  }

  /// Whether a separator stands at `at` behind which another name begins, or nothing at all.
  private static func opensNext(_ tokens: Tokens, _ at: Int, _ end: Int, _ width: Width) -> Bool {
    let token = tokens[at]
    if token.isSymbol(";") || token.isSymbol(".") && at + 1 == end { return true }
    guard PlaceReader.isJoiner(tokens, at) || token.isSymbol("-") || token.isSymbol("+"),
      at + 1 < end
    else { return false }
    if joinsTiers(tokens, at, end) { return false }
    if OrganReader.find(tokens, at: at + 1, before: end) != nil { return true }
    return width > .organs && token.isSymbol(",") && tokens[at + 1].isCapitalised
      && isName(tokens, at + 1..<freeEdge(tokens, from: at + 1, before: end), .persons)
  }

  /// "Ban Chỉ đạo phổ cập các xã | , thị trấn": a further tier of the units whose organ it is.
  static func joinsTiers(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    at >= 2 && OrganHead.tiers.exactly(tokens, at - 1..<at) != nil
      && plurals.match(tokens, at: at - 2, before: at) != nil
      && OrganHead.tiers.match(tokens, at: at + 1, before: end).map {
        at + 1 + $0.length >= end || !tokens[at + 1 + $0.length].isCapitalised
      } ?? false
  }
  private static let plurals = PhraseTable<Bool>(lines: "các")

  /// The next comma or semicolon, or the end.
  private static func freeEdge(_ tokens: Tokens, from start: Int, before end: Int) -> Int {
    (start..<end).first {
      tokens[$0].isSymbol(";") || tokens[$0].isSymbol(",")
        || tokens[$0].isSymbol(".") && $0 + 1 == end
    } ?? end
  }

  private static func isName(_ tokens: Tokens, _ range: Range<Int>, _ width: Width) -> Bool {
    guard let first = range.first, tokens[first].kind == .word else { return false }
    if width == .persons {
      return (2...6).contains(range.count)
        && range.allSatisfy { tokens[$0].isCapitalised && tokens[$0].kind == .word }
    }
    return range.count <= 16 && tokens[first].isCapitalised
      && !isVerb(tokens, first, range.upperBound)
  }

  private static func isSeparator(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    if tokens[at].kind == .symbol { return true }
    if PlaceReader.joiners.match(tokens, at: at, before: at + 1) != nil { return true }
    // "1. Sở Nội vụ" in a cell
    return tokens[at].kind == .number && at + 1 < end
      && (tokens[at + 1].isSymbol(".") || tokens[at + 1].isSymbol(")"))
  }

  private static func isVerb(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    guard !tokens[at].isCapitalised,
      let (_, length) = VerbLexicon.actions.match(tokens, at: at, before: end)
    else { return false }
    return length >= 2
  }
}

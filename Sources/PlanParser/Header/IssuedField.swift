internal import PlanModel
internal import PlanText

extension Field {
  /// Địa danh và ngày tháng năm ban hành.
  package static let issued = Field(
    name: "header.issued",
    examples: [
      Example("Hoa Lâm, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH", gives: "Hoa Lâm | 2024-03-05"),
      Example("Hoa Lâm, ngày tháng 3 năm 2024\nKẾ HOẠCH", gives: "Hoa Lâm | 2024-03"),
      Example("Hoa Lâm, ngày ... tháng ... năm 2024\nKẾ HOẠCH", gives: "Hoa Lâm | 2024"),
      Example("Hoa Lâm, ngày (O- tháng 3 năm 2024\nKẾ HOẠCH", gives: "Hoa Lâm | 2024-03"),
      Example(
        "UBND TỈNH HOA LÂM\nHoa lâm, Ngày 30 tháng 01 năm 2024\nKẾ HOẠCH",
        gives: "Hoa lâm | 2024-01-30"),
      Example("Sáng nay, ngày 30 tháng 01 năm 2024\nKẾ HOẠCH", gives: "- | 2024-01-30"),
      Example("An Bình Tây, ngày 12/5/2023\nKẾ HOẠCH", gives: "An Bình Tây | 2023-05-12"),
      // A date that the end of its line cuts in two.
      Example("Hoa Lâm, ngày 01\ntháng 7 năm 2021\nKẾ HOẠCH", gives: "Hoa Lâm | 2021-07-01"),
      Example("Hoa Lâm, ngày\ntháng 9 năm 2017\nKẾ HOẠCH", gives: "Hoa Lâm | 2017-09"),
      Example(
        "Số 9/KH-LĐ An Bình Tây , ngày 02 tháng 3 năm 2010\nKẾ HOẠCH",
        gives: "An Bình Tây | 2010-03-02"),
      Example("Dong Khe, ngay 14 thang 5 nam 2024\nKẾ HOẠCH", gives: "Dong Khe | 2024-05-14"),
      Example(
        "Ngày 30/8/2024 09:33\nHoa Lâm, ngày 24 tháng 8 năm 2024\nKẾ HOẠCH",
        gives: "Hoa Lâm | 2024-08-24"),
      Example(
        "KẾ HOẠCH\nTrồng cây\nHoa Lâm, ngày 24/8/2024\n1. Trồng cây.",
        gives: "Hoa Lâm | 2024-08-24"),
      Example(
        "KẾ HOẠCH\nTrồng cây\n1. Các xóm trồng cây.\nXóm 3, ngày 24 tháng 8 năm 2024\nTRƯỞNG XÓM\nBùi Văn Dũng",
        gives: "Xóm 3 | 2024-08-24"),
      Example(
        "KẾ HOẠCH\nTrồng cây\n1. Họp tại Hoa Lâm, ngày 24/8/2024.\nTRƯỞNG XÓM\nBùi Văn Dũng"),
      Example("Thứ Ba, 5 tháng 10, 2024\nKẾ HOẠCH\nTrồng cây\n1. Trồng cây."),
      Example(
        "Ngày 25 tháng 01 năm 2025\nKẾ HOẠCH\nTrồng cây\nHoa Lâm, ngày 24/8/2024\n1. Trồng cây.",
        gives: "Hoa Lâm | 2024-08-24"),
    ],
    read: { draft in
      draft.plan.header.issued = IssuedField.read(draft)
      // What names no place may be a page's own date.
      if draft.plan.header.issued?.place == nil, let (issued, line) = IssuedField.readBelow(draft) {
        draft.plan.header.issued = issued
        draft.claimedLines.insert(line)
      }
      guard draft.zones.typeLine != nil else { return }
      if let span = IssuedField.impossible(draft) {
        draft.notes.append(Note(.impossibleDate, .warning, at: span, draft.tokens.words(at: span)))
      } else if draft.plan.header.issued?.date?.day == nil {
        let code: Note.Code = draft.isHeadRecognised ? .unreadDate : .blankDate
        draft.notes.append(Note(code, .warning, at: draft.plan.header.issued?.span))
      }
    },
    describe: { plan, _ in
      plan.header.issued.map { ["\($0.place ?? "-") | \($0.date?.iso ?? "-")"] } ?? []
    })
}

enum IssuedField {
  private static let day = PhraseTable<Bool>(lines: "ngày\nngay\ntháng")
  private static let unmarkedParts = ["ngay", "thang", "nam"].map { PhraseTable<Bool>(lines: $0) }

  /// "ngay 14 thang 5 nam 2024": a date typed without the marks of its vowels and tones.
  private static func unmarked(_ tokens: Tokens, at index: Int, before end: Int) -> (
    date: PartialDate, length: Int
  )? {
    guard index + 6 <= end else { return nil }
    var values: [Int] = []
    for (part, word) in unmarkedParts.enumerated() {
      let at = index + 2 * part
      guard word.match(tokens, at: at, before: end) != nil, tokens[at + 1].kind == .number,
        let value = tokens.value(at + 1)
      else { return nil }
      values.append(value)
    }
    guard (1...31).contains(values[0]), (1...12).contains(values[1]),
      (1900...2100).contains(values[2])
    else { return nil }
    return (PartialDate(year: values[2], month: values[1], day: values[0]), 6)
  }

  /// Whether nothing but names and a number stands before place and date on their line, as on that of the number.
  private static func opensLine(_ issued: Issued, _ line: Line, _ tokens: Tokens) -> Bool {
    let start = tokens.indices(in: issued.span).lowerBound
    return (line.tokens.lowerBound..<max(line.tokens.lowerBound, start)).allSatisfy {
      tokens[$0].kind != .word || tokens[$0].isCapitalised
    }
  }

  static func read(_ draft: Draft) -> Issued? {
    var first: Issued?
    for index in draft.zones.head {
      guard let found = match(draft.lines[index].tokens, draft) else { continue }
      let issued = CutIssueDate.whole(found, line: index, draft)
      // A page's own date, "Ngày 30/08/2024 09:33", names no place; its teaser cites others.
      if issued.place != nil, opensLine(issued, draft.lines[index], draft.tokens) { return issued }
      // "Thứ Ba, 5 tháng 10, 2021" is not how a document is dated.
      if issued.place == nil, !startsWithDay(issued, draft.tokens),
        draft.lines[index].tokens.lowerBound != draft.tokens.indices(in: issued.span).lowerBound
      {
        continue
      }
      first = first ?? issued
    }
    return first
  }

  private static func startsWithDay(_ issued: Issued, _ tokens: Tokens) -> Bool {
    let words = tokens.indices(in: issued.span)
    return days.match(tokens, at: words.lowerBound, before: words.upperBound) != nil
  }
  private static let days = PhraseTable<Bool>(lines: "ngày\nngay")

  /// Place and date of a document whose head has none: on a line of their own below the title or above the signature.
  static func readBelow(_ draft: Draft) -> (Issued, line: Int)? {
    let feet = draft.zones.closing.flatMap { Array(max(0, $0.lowerBound - 2)..<$0.upperBound) }
    for line in Array(draft.zones.preamble) + feet {
      let words = draft.lines[line].tokens
      guard words.count <= longestLine, let issued = match(words, draft), issued.place != nil,
        issued.date?.year != nil
      else { continue }
      let found = draft.tokens.indices(in: issued.span)
      // The title has been run together with it.
      if line == draft.zones.preamble.first, let end = end(of: words, draft), end < words.upperBound
      {
        return (issued, line)
      }
      if found.lowerBound == words.lowerBound,
        (found.upperBound..<words.upperBound).allSatisfy({ draft.tokens[$0].kind == .symbol })
      {
        return (issued, line)
      }
    }
    return nil
  }

  /// Where place and date end that a line opens with; nil where it opens with anything else.
  static func end(of line: Range<Int>, _ draft: Draft) -> Int? {
    guard let issued = match(line, draft), issued.place != nil, issued.date?.year != nil,
      case let found = draft.tokens.indices(in: issued.span), found.lowerBound == line.lowerBound,
      found.upperBound >= line.upperBound || draft.tokens[found.upperBound].isCapitalised
    else { return nil }
    return found.upperBound
  }

  /// Tokens of a line of place and date at most.
  private static let longestLine = 24

  /// The words of a date of issue that the calendar does not have.
  static func impossible(_ draft: Draft) -> TextSpan? {
    guard let issued = draft.plan.header.issued else { return nil }
    let range = draft.tokens.indices(in: issued.span)
    for at in range {
      if let found = DateReader.match(draft.tokens, at: at, before: range.upperBound),
        found.isImpossible
      {
        return draft.tokens.span(at..<at + found.length)
      }
    }
    return nil
  }

  /// "Place, ngày … tháng … năm …" within one line.
  private static func match(_ range: Range<Int>, _ draft: Draft) -> Issued? {
    let tokens = draft.tokens
    for at in range {
      guard day.match(tokens, at: at, before: range.upperBound) != nil,
        let found = DateReader.match(tokens, at: at, before: range.upperBound)
          .map({ (date: $0.date, length: $0.length) })
          ?? unmarked(tokens, at: at, before: range.upperBound)
      else { continue }
      let end = dateStart(tokens, at, range)
      var start = end
      var place: String?
      if end > range.lowerBound, tokens[end - 1].isSymbol(",") {
        let first = placeStart(tokens, end - 1, range)
        if first < end - 1 {
          start = first
        } else if isSlackName(range.lowerBound..<end - 1, draft) {
          start = range.lowerBound
        }
        if start < end { place = tokens.words(start..<end - 1) }
      } else if end > range.lowerBound {
        let first = placeStart(tokens, end, range)
        if (first..<end).contains(where: { tokens[$0].kind == .word }) {
          start = first
          place = tokens.words(first..<end)
        }
      }
      let isEmpty = found.date.iso.isEmpty
      return Issued(
        span: tokens.span(start..<at + found.length), place: place,
        date: isEmpty ? nil : found.date)
    }
    return nil
  }

  /// "Hoa lâm" below "UBND TỈNH HOA LÂM": a name of a few words of which only the first has its capital.
  private static func isSlackName(_ words: Range<Int>, _ draft: Draft) -> Bool {
    let tokens = draft.tokens
    guard (2...3).contains(words.count), tokens[words.lowerBound].isCapitalised,
      words.allSatisfy({ tokens[$0].kind == .word })
    else { return false }
    return draft.zones.head.contains { line in
      let head = draft.lines[line].tokens
      return head.upperBound <= words.lowerBound
        && (head.lowerBound...max(head.lowerBound, head.upperBound - words.count)).contains { at in
          at + words.count <= head.upperBound
            && words.indices.allSatisfy {
              tokens[at + $0 - words.lowerBound].key == tokens[$0].key
            }
        }
    }
  }

  /// Where the date found at `at` begins: at the "ngày" before it, where a day stands between that nobody can read.
  private static func dateStart(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Int {
    let near = max(range.lowerBound, at - longestDay)..<at
    return near.last { index in
      day.match(tokens, at: index, before: at) != nil && index > range.lowerBound
        && tokens[index - 1].isSymbol(",")
    } ?? at
  }

  /// Tokens that a day written by hand is read as, at the most.
  private static let longestDay = 6

  /// The first word of the capitalised place name that ends before `end`.
  private static func placeStart(_ tokens: Tokens, _ end: Int, _ range: Range<Int>) -> Int {
    var at = end
    while at > range.lowerBound {
      let token = tokens[at - 1]
      let belongs =
        token.kind == .word
        && (token.isCapitalised || OrganHead.tiers.match(tokens, at: at - 1, before: end) != nil
          || isTierTail(tokens, at - 1))
        || token.isSymbol(".") || token.isSymbol("-") || token.kind == .number
      guard belongs else { break }
      // "Số: 91/KH-UBND   Hoa Lâm, ngày …" on one line
      if token.isAllCaps, token.key.letterCount >= 3 || isCode(tokens, at - 1),
        let next = (at..<end).first(where: { tokens[$0].kind == .word }), !tokens[next].isAllCaps,
        next == at || at > range.lowerBound + 1 && tokens[at - 2].kind == .symbol
      {
        break
      }
      at -= 1
    }
    while at < end, tokens[at].kind == .symbol { at += 1 }
    return at
  }

  /// "KH-LĐ": the last letters of a symbol.
  private static func isCode(_ tokens: Tokens, _ at: Int) -> Bool {
    at > 0 && !tokens[at].spaceBefore
      && (tokens[at - 1].isSymbol("-") || tokens[at - 1].isSymbol("/"))
  }

  private static let tierTails = PhraseTable<Bool>(lines: "phố\nxã\ntrấn\nkhu")

  private static func isTierTail(_ tokens: Tokens, _ at: Int) -> Bool {
    tierTails.match(tokens, at: at, before: at + 1) != nil
  }
}

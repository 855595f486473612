internal import PlanModel
internal import PlanText

/// Recognises the lines of a signature block – quyền hạn, chức vụ, họ tên (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7).
enum SignatureReader {
  private static let authorities = PhraseTable<Bool>(lines: SignatureLexicon.authorities)
  private static let positions = PhraseTable<Bool>(lines: SignatureLexicon.positions)
  private static let fillers = PhraseTable<Bool>(lines: SignatureLexicon.fillers)

  /// The words that authorities, posts and what stands before these begin with.
  static var openings: WordFilter {
    var words = authorities.firstWords
    for table in [positions, approvals, speaking] { words.formUnion(table.firstWords) }
    return words
  }

  /// Whether a line opens with TM., KT., TL., TUQ. or Q.
  static func isAuthority(_ line: Line, _ tokens: Tokens) -> Bool {
    guard line.tokens.count <= 24, line.label == nil || line.label?.style == .upperLetter,
      let first = line.tokens.first
    else { return false }
    if standsAlone(line.tokens, tokens) { return true }
    return authorityPrefix(tokens, first, line.tokens.upperBound) != nil
  }

  private static let speaking = PhraseTable<Bool>(lines: "tm.\nđại diện")

  /// "ĐẠI DIỆN", "TM." on a line of its own, above the organ that is spoken for.
  private static func standsAlone(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    speaking.exactly(tokens, range) != nil
      && range.allSatisfy { tokens[$0].isAllCaps || tokens[$0].kind == .symbol }
  }

  /// Whether a line below an authority in capitals names the organ it is of: "TM. BAN THƯỜNG VỤ | HỘI NÔNG DÂN".
  static func namesOrgan(_ line: Line, _ tokens: Tokens) -> Bool {
    guard line.label == nil, line.bullet == nil, let first = line.tokens.first,
      line.tokens.count <= 14,
      line.tokens.allSatisfy({ tokens[$0].isAllCaps || tokens[$0].kind != .word })
    else { return false }
    if isPosition(line, tokens) || isAuthority(line, tokens) { return false }
    let end = line.tokens.upperBound
    if let organ = OrganReader.find(tokens, at: first, before: end), organ.end == end {
      return organ.kind != .post
    }
    // "NHCSXH HUYỆN"
    return line.tokens.count > 1 && OrganHead.tiers.exactly(tokens, end - 1..<end) != nil
  }

  /// Whether a person's name, not in capitals as headings are, stands just below line `index`, seals and marks between.
  static func hasName(below index: Int, _ lines: [Line], _ tokens: Tokens) -> Bool {
    var next = index + 1
    while next < lines.count, next < index + 4, isFiller(lines[next], tokens) { next += 1 }
    return next < lines.count && isName(lines[next], tokens)
      && lines[next].tokens.contains { tokens[$0].kind == .word && !tokens[$0].isAllCaps }
  }

  /// The index behind an authority prefix at `index`.
  static func authorityPrefix(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int? {
    guard tokens[index].isAllCaps,
      let (_, length) = authorities.match(tokens, at: index, before: end),
      index + length < end, tokens[index + length].isAllCaps || tokens[index + length].isCapitalised
    else { return nil }
    return index + length
  }

  /// Whether a line is a post in capitals: "PHÓ CHỦ TỊCH", "GIÁM ĐỐC".
  static func isPosition(_ line: Line, _ tokens: Tokens) -> Bool {
    guard line.tokens.count <= 14, var first = line.tokens.first, line.bullet == nil else {
      return false
    }
    first = behindApproval(first, line.tokens.upperBound, tokens)
    guard positions.match(tokens, at: first, before: line.tokens.upperBound) != nil else {
      return false
    }
    return withoutFiller(line.tokens, tokens).allSatisfy {
      tokens[$0].isAllCaps || tokens[$0].kind != .word
    }
      || line.tokens.count <= 3
  }

  /// "TRẠM TRƯỞNG | (đã ký)": without what stands in brackets for the signature.
  private static func withoutFiller(_ range: Range<Int>, _ tokens: Tokens) -> Range<Int> {
    guard let bracket = range.first(where: { tokens[$0].isSymbol("(") }),
      isFiller(bracket..<range.upperBound, tokens)
    else { return range }
    return range.lowerBound..<bracket
  }

  /// Whether a line is a person's name: two to six capitalised words and nothing else.
  static func isName(_ line: Line, _ tokens: Tokens) -> Bool { isName(line.tokens, tokens) }

  /// Whether some tokens are a person's name; academic and military ranks may stand before it.
  static func isName(_ whole: Range<Int>, _ tokens: Tokens) -> Bool {
    var range = whole
    if let first = whole.first,
      let (_, length) = SignatureLexicon.ranks.match(tokens, at: first, before: whole.upperBound)
    {
      range = first + length..<whole.upperBound
    }
    var words = 0
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .word:
        guard token.isCapitalised else { return false }
        words += 1
      case .symbol: guard token.isSymbol(".") || token.isSymbol("-") else { return false }
      case .number: return false
      }
    }
    guard (2...7).contains(words), let first = range.first else { return false }
    if positions.match(tokens, at: first, before: range.upperBound) != nil { return false }
    return OrganHead.table.match(tokens, at: first, before: range.upperBound) == nil
      || words <= 4 && !tokens[first].isAllCaps
        && OrganReader.find(tokens, at: first, before: range.upperBound)?.kind
          != .peoplesCommittee
  }

  /// Whether a line holds the place of a signature: "(Đã ký)", "(Ký tên, đóng dấu)", dots.
  static func isFiller(_ line: Line, _ tokens: Tokens) -> Bool {
    guard line.tokens.count <= 10 else { return false }
    return isFiller(line.tokens, tokens)
  }

  static func isFiller(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if let (_, length) = fillers.match(tokens, at: at, before: range.upperBound) {
        at += length
      } else if tokens[at].kind == .symbol {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let forms = PhraseTable<Bool>(lines: "ghi rõ họ tên")

  /// Whether a line is that of a form which somebody has to fill in: "(Ký, ghi rõ họ tên)".
  static func asksForName(_ line: Line, _ tokens: Tokens) -> Bool {
    isFiller(line, tokens) && forms.first(tokens, in: line.tokens) != nil
  }

  private static let approvals = PhraseTable<Bool>(
    lines: "phê duyệt\nphê duyệt của\nduyệt\nxác nhận của\nduyệt của")

  /// "PHÊ DUYỆT | CHỦ TỊCH UBND XÃ": behind the words under which a superior signs a plan.
  private static func behindApproval(_ index: Int, _ end: Int, _ tokens: Tokens) -> Int {
    guard tokens[index].isAllCaps,
      let (_, length) = approvals.match(tokens, at: index, before: end), index + length < end
    else { return index }
    return index + length
  }

  /// Splits the tokens of a line into an authority part, a post and a name, whichever are there.
  static func split(_ whole: Range<Int>, _ tokens: Tokens) -> (
    authority: Range<Int>?, position: Range<Int>?, name: Range<Int>?
  ) {
    let range = withoutFiller(whole, tokens)
    var at =
      range.isEmpty
      ? range.lowerBound : behindApproval(range.lowerBound, range.upperBound, tokens)
    if standsAlone(range, tokens) { return (range, nil, nil) }
    var authority: Range<Int>?
    while at < range.upperBound, let behind = authorityPrefix(tokens, at, range.upperBound) {
      var stop = behind
      if tokens[at].end - tokens[at].start <= 3, isDeputy(tokens, at),
        let (_, length) = positions.match(tokens, at: behind, before: range.upperBound)
      {
        stop = behind + length
        // What is signed for: "KT. GIÁM ĐỐC SỞ" goes on until the next post.
        while stop < range.upperBound, tokens[stop].isAllCaps,
          positions.match(tokens, at: stop, before: range.upperBound) == nil,
          authorityPrefix(tokens, stop, range.upperBound) == nil
        {
          stop += 1
        }
      } else {
        while stop < range.upperBound, authorityPrefix(tokens, stop, range.upperBound) == nil,
          stop == behind || isBody(tokens, stop)
            || positions.match(tokens, at: stop, before: range.upperBound) == nil,
          tokens[stop].isAllCaps || tokens[stop].kind != .word
            || !isNameStart(tokens, stop, range.upperBound)
        {
          stop += 1
        }
      }
      authority = (authority?.lowerBound ?? at)..<stop
      at = stop
    }
    guard at < range.upperBound else { return (authority, nil, nil) }
    if let (_, length) = positions.match(tokens, at: at, before: range.upperBound) {
      var stop = at + length
      while stop < range.upperBound, tokens[stop].isAllCaps || tokens[stop].kind != .word {
        stop += 1
      }
      if stop == at + length, !tokens[at].isAllCaps {
        while stop < range.upperBound, !isNameStart(tokens, stop, range.upperBound) { stop += 1 }
      }
      let rest = stop..<range.upperBound
      return (authority, at..<stop, isName(rest, tokens) ? rest : nil)
    }
    let rest = at..<range.upperBound
    return (authority, nil, isName(rest, tokens) ? rest : nil)
  }

  private static let bodies = PhraseTable<Bool>(lines: "ban")

  /// "TM. BAN | BÍ THƯ TRUNG ƯƠNG ĐOÀN": a post's words in the name of a body.
  private static func isBody(_ tokens: Tokens, _ at: Int) -> Bool {
    at > 0 && bodies.match(tokens, at: at - 1, before: at) != nil
  }

  private static func isNameStart(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    tokens[at].isCapitalised && !tokens[at].isAllCaps && isName(at..<end, tokens)
  }

  /// KT. and Q. are followed by the post of the one signed for.
  private static func isDeputy(_ tokens: Tokens, _ at: Int) -> Bool {
    SignatureLexicon.deputies.match(tokens, at: at, before: at + 3) != nil
      || SignatureLexicon.deputies.match(tokens, at: at, before: min(at + 3, tokens.count)) != nil
  }
}

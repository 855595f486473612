internal import PlanModel
internal import PlanText

/// Finds who issues a plan in its preamble: "…, UBND huyện X ban hành Kế hoạch như sau:".
enum IssuerPreamble {
  private static let issues = PhraseTable<Bool>(
    lines: """
      ban hành
      xây dựng
      triển khai
      tổ chức
      lập
      đề ra
      thông báo
      """
  )

  /// The organ directly before "ban hành", "xây dựng" … in the preamble; the last one where there are several.
  static func read(_ draft: Draft) -> Issuer? {
    last(draft).map { IssuerField.build($0.organ, $0.name, draft) }
  }

  /// What the preamble says of the plan behind the one who issues it.
  static func announcement(_ draft: Draft) -> Range<Int>? { last(draft)?.behind }

  private static func last(_ draft: Draft) -> (
    organ: Organ, name: Range<Int>, behind: Range<Int>
  )? {
    let tokens = draft.tokens
    for index in draft.zones.preamble.reversed() {
      let range = draft.lines[index].tokens
      var found: (organ: Organ, name: Range<Int>, behind: Range<Int>)?
      var at = range.lowerBound
      while at < range.upperBound {
        guard tokens[at].isCapitalised,
          var name = OrganReader.find(tokens, at: at, before: range.upperBound)
        else {
          at += 1
          continue
        }
        if issues.match(tokens, at: name.end, before: range.upperBound) == nil {
          // "Ban Chấp hành Đoàn | trường THPT Bình An"
          let longer = OrganList.extended(name, tokens, range.upperBound)
          if issues.match(tokens, at: longer.end, before: range.upperBound) != nil { name = longer }
        }
        let organ = name.organ(tokens)
        let end = name.end
        let behind = abbreviationEnd(tokens, end, range.upperBound)
        if organ.kind != .collective, behind < range.upperBound,
          issues.match(tokens, at: behind, before: range.upperBound) != nil,
          at == range.lowerBound || !isOwner(tokens, at - 1)
        {
          found = (organ, at..<end, behind..<range.upperBound)
        }
        at = end
      }
      if let found { return found }
    }
    return nil
  }

  private static let ownership = PhraseTable<Bool>(lines: "của\ndo")
  private static let abbreviations = PhraseTable<Bool>(
    lines: "sau đây gọi\nsau đây viết tắt\ngọi tắt\nviết tắt\nsau đây được gọi")

  /// Behind "(sau đây gọi tắt là Ban Chỉ đạo)" where it stands at `index`, else `index`.
  private static func abbreviationEnd(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int {
    guard index + 1 < end, tokens[index].isSymbol("("),
      abbreviations.match(tokens, at: index + 1, before: end) != nil,
      let close = (index + 2..<min(end, index + 24)).first(where: { tokens[$0].isSymbol(")") })
    else { return index }
    return close + 1
  }

  private static func isOwner(_ tokens: Tokens, _ index: Int) -> Bool {
    ownership.match(tokens, at: index, before: index + 1) != nil
  }

  /// A decision's line of authority, where nothing above it names the organ: "Bộ trưởng Bộ Xây dựng".
  static func authority(_ draft: Draft) -> Issuer? {
    let tokens = draft.tokens
    for index in draft.zones.preamble.prefix(4) {
      let line = draft.lines[index].tokens
      guard var at = line.first, line.count <= 24,
        let (whole, stop) = OrganReader.match(tokens, at: at, before: line.upperBound),
        stop == line.upperBound
      else { continue }
      guard whole.kind == .post else { return IssuerField.build(whole, line, draft) }
      at += 1
      while at < stop {
        if let (organ, end) = OrganReader.match(tokens, at: at, before: stop), end == stop,
          organ.kind != .collective, organ.kind != .post
        {
          return IssuerField.build(organ, at..<stop, draft)
        }
        at += 1
      }
    }
    return nil
  }
}

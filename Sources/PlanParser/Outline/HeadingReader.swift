internal import PlanText

/// Tells headings from plain paragraphs, and the heading from the text that runs on behind its colon.
enum HeadingReader {
  /// Words that a heading may have at most.
  private static let longestHeading = 45
  /// Words that may stand before a colon for them to be a run-in heading.
  private static let longestRunIn = 26
  /// Words of a heading in small letters that ends with a full stop: "1. Mục đích.", "3. Thời gian, địa điểm."
  private static let longestStopped = 5

  /// The heading of a labelled line and the text behind its colon; no heading where the line is a plain paragraph.
  ///
  /// - Parameters:
  ///   - body: the words behind the label.
  ///   - level: the heading level that the file format gives the line.
  static func split(_ body: Range<Int>, level: Int, _ tokens: Tokens) -> (
    title: Range<Int>?, runIn: Range<Int>?
  ) {
    guard !body.isEmpty else { return (nil, nil) }
    var words = 0
    var isQuoted = false
    var depth = 0
    for index in body {
      if tokens[index].isSymbol("(") { depth += 1 }
      if tokens[index].isSymbol(")") { depth -= 1 }
      if tokens[index].isSymbol("\"") { isQuoted.toggle() }
      if tokens[index].kind != .symbol { words += 1 }
      // "xây 20 nhà (đợt 1: 12 nhà, đợt 2: 8 nhà)": no heading ends inside a bracket that is closed.
      if tokens[index].isSymbol(":"), depth > 0,
        (index..<body.upperBound).contains(where: { tokens[$0].isSymbol(")") })
      {
        continue
      }
      if tokens[index].isSymbol(":"), !isQuoted {
        let rest = index + 1..<body.upperBound
        // "Yêu cầu: các xã báo cáo" is an order, "Yêu cầu: Bảo đảm kịp thời" and "Yêu cầu:" headings.
        if !rest.isEmpty,
          VerbLexicon.directives.exactly(tokens, body.lowerBound..<index) != nil,
          OrganReader.find(tokens, at: rest.lowerBound, before: rest.upperBound) != nil
        {
          continue
        }
        if opensList(tokens, body, before: index) { continue }
        // "Tổng kinh phí 2,4 tỷ đồng, trong đó: …" is one sentence.
        if !rest.isEmpty,
          listing.match(tokens, at: max(body.lowerBound, index - 2), before: index)?.length == 2
        {
          return (nil, nil)
        }
        if words <= longestRunIn { return (body.lowerBound..<index, rest.isEmpty ? nil : rest) }
        if rest.isEmpty { return (body.lowerBound..<index, nil) }
        break
      }
      if endsSentence(tokens, index, before: body.upperBound) { return (nil, nil) }
    }
    let last = body.upperBound - 1
    let closing = tokens[last].symbol
    if closing == 0x2E {
      // A heading set in capitals or marked as one may still end with a full stop.
      let isMarked =
        level > 0 || tokens[body.lowerBound].isAllCaps
        || words <= longestStopped && !(body.lowerBound..<last).isEmpty
          && HeadingRoles.role(tokens, body.lowerBound..<last) != nil
      return isMarked && words <= longestHeading ? (body.lowerBound..<last, nil) : (nil, nil)
    }
    if closing == 0x3B || closing == 0x2C { return (nil, nil) }
    return words <= longestHeading ? (body, nil) : (nil, nil)
  }

  private static let listing = PhraseTable<Bool>(lines: "trong đó\nbao gồm")

  /// "Các phòng: Nội vụ, Y tế: …": the first colon opens a list of agencies by their functions, the second ends the heading.
  private static func opensList(_ tokens: Tokens, _ body: Range<Int>, before colon: Int) -> Bool {
    // "UBND các phường: 1, 2 và 3 tổ chức …"
    if colon + 1 < body.upperBound, tokens[colon + 1].kind == .number,
      let end = OrganReader.find(tokens, at: body.lowerBound, before: body.upperBound)?.end,
      end > colon + 1
    {
      return true
    }
    // "UBND các xã: Đồng Tâm, Nà Phìa tổ chức …"
    if PlaceReader.namesEnd(
      tokens, behind: body.lowerBound..<colon, before: body.upperBound) != nil,
      // "Phạm vi gồm các xã: Đồng Tâm, Nà Phìa."
      OrganReader.find(tokens, at: body.lowerBound, before: body.upperBound) != nil
        || VerbLexicon.directives.match(tokens, at: body.lowerBound, before: colon) != nil
    {
      return true
    }
    // "Chánh Văn phòng, Giám đốc các Sở: Nội vụ, Tài chính chịu trách nhiệm …"
    if colon - 3 >= body.lowerBound, colon + 1 < body.upperBound, tokens[colon + 1].isCapitalised,
      OrganHead.determiners.exactly(tokens, colon - 2..<colon - 1) != nil,
      OrganHead.table.exactly(tokens, colon - 1..<colon)?.tail == .function,
      OrganHead.functions.match(tokens, at: colon + 1, before: body.upperBound) != nil
    {
      return true
    }
    guard let (_, length) = OrganHead.determiners.match(tokens, at: body.lowerBound, before: colon),
      let (head, count) = OrganHead.table.match(
        tokens, at: body.lowerBound + length, before: colon),
      body.lowerBound + length + count == colon, head.tail == .function,
      let end = OrganReader.find(tokens, at: body.lowerBound, before: body.upperBound)?.end,
      end > colon + 1
    else { return false }
    return true
  }

  /// The heading on the line below a label that stands alone at `line`: "Chương I" / "QUY ĐỊNH CHUNG".
  static func below(_ line: Int, _ lines: [Line], before end: Int, _ tokens: Tokens) -> Range<Int>?
  {
    guard lines[line].body.isEmpty, let style = lines[line].label?.style, style <= .article,
      line + 1 < end
    else { return nil }
    let next = lines[line + 1]
    guard next.label == nil, next.bullet == nil, next.cell == nil, let first = next.tokens.first,
      let last = next.tokens.last, tokens[first].isCapitalised,
      next.tokens.count <= longestHeading, ![0x2E, 0x3B, 0x2C, 0x3A].contains(tokens[last].symbol),
      tokens[first].isAllCaps || next.tokens.count <= longestBelow
    else { return nil }
    return next.tokens
  }

  /// Words of a heading below its label that is not in capitals.
  private static let longestBelow = 14

  /// Takes the heading from labelled lines that nothing stands below and that read as sentences among sentences.
  static func demotePlainParagraphs(_ sections: inout [Section], _ lines: [Line], _ tokens: Tokens)
  {
    for index in sections.indices {
      guard let title = sections[index].title, sections[index].runIn == nil,
        sections[index].content.isEmpty, sections[index].children.isEmpty,
        lines[sections[index].line].headingLevel < 1, !tokens[title.lowerBound].isAllCaps
      else { continue }
      let style = sections[index].label.style
      let siblings = sections[index].parent.map { sections[$0].children } ?? []
      let hasPlainSibling = siblings.contains {
        sections[$0].title == nil && sections[$0].label.style == style
      }
      if hasPlainSibling || style == .lowerLetter { sections[index].title = nil }
    }
  }

  /// Whether a full stop or semicolon that ends a clause stands at `index`, with more text behind it.
  private static func endsSentence(_ tokens: Tokens, _ index: Int, before end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let token = tokens[index]
    if token.isSymbol(";") { return true }
    guard token.isSymbol("."), tokens[index + 1].spaceBefore, tokens[index + 1].isCapitalised else {
      return false
    }
    // "TP. Lạng Sơn" and other abbreviations do not end a sentence.
    return
      !(index > 0 && tokens[index - 1].isAllCaps
      && tokens[index - 1].end - tokens[index - 1].start <= 3)
  }
}

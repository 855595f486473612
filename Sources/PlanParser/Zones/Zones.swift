internal import PlanModel
internal import PlanText

/// Which lines of a document are its head, preamble, body, closing block and annexes.
struct Zones {
  /// The line that says what the document is ("KẾ HOẠCH"); nil where none does.
  var typeLine: Int?
  var documentType: DocumentType?
  /// Tokens of the type word within its line.
  var typeTokens: Range<Int>?
  /// The lines above the type word.
  var head: Range<Int>
  /// The lines from behind the type word to the first part of the body.
  var preamble: Range<Int>
  /// The lines that may hold parts and facts.
  var body: Range<Int>
  /// Lines at which numbering starts anew: annexes and an attached plan.
  var restarts: Set<Int> = []
  /// Recipients and signatures.
  var closing: [Range<Int>] = []
  /// Those of them that certify a copy: "SAO Y", with a number, a date and a signature of their own.
  var copies: [Range<Int>] = []
  /// For each line whether it is part of recipients or signatures.
  private var closingLines: [Bool] = []

  static let headings = PhraseTable<DocumentType>(lines: DocumentTypeLexicon.headings)

  init(_ lines: [Line], _ tokens: Tokens) {
    typeLine = nil
    head = 0..<0
    preamble = 0..<0
    body = 0..<lines.count
    for index in TypeLine.candidates(lines, tokens) {
      guard let found = Self.typeWord(lines[index], tokens) else { continue }
      typeLine = index
      documentType = found.type
      typeTokens = found.range
      break
    }
    if typeLine == nil, let (index, found) = Self.shortTitle(lines, tokens) {
      typeLine = index
      documentType = found.type
      typeTokens = found.range
    }
    let start = typeLine.map { $0 + 1 } ?? 0
    head = 0..<(typeLine ?? Self.headEnd(lines, tokens))
    let first = Self.bodyStart(lines, tokens, from: max(start, head.upperBound))
    preamble = max(start, typeLine == nil ? head.upperBound : start)..<max(first, start)
    if let recital = TypeLine.recital(lines, tokens, above: typeLine) {
      head = 0..<recital
      preamble = recital..<preamble.upperBound
    }
    body = min(preamble.upperBound, lines.count)..<lines.count
    (closing, copies) = ClosingReader.blocks(lines, tokens, from: start)
    closingLines = Array(repeating: false, count: lines.count)
    for block in closing { for line in block { closingLines[line] = true } }
    restarts = Self.restarts(lines, tokens, from: body.lowerBound, typeLine: typeLine)
  }

  /// Whether a line is part of recipients or signatures.
  func isClosing(_ line: Int) -> Bool { closingLines[line] }

  /// The first block of recipients or signatures that begins behind `line`.
  func closing(after line: Int) -> Range<Int>? {
    var low = 0
    var high = closing.count
    while low < high {
      let middle = (low + high) / 2
      if closing[middle].lowerBound <= line { low = middle + 1 } else { high = middle }
    }
    return low < closing.count ? closing[low] : nil
  }

  /// The document type that a line names, if it names nothing else or goes on with the title in capitals.
  static func typeWord(_ line: Line, _ tokens: Tokens) -> (
    type: DocumentType, range: Range<Int>
  )? {
    let range = line.tokens
    if let spaced = TypeLine.spaced(tokens, range) { return spaced }
    guard let first = range.first, line.label == nil, line.bullet == nil,
      let (type, end) = TypeLine.types(tokens, first..<range.upperBound)
    else { return nil }
    let word = first..<end
    let length = word.count
    let isCaps = word.allSatisfy { tokens[$0].isAllCaps || tokens[$0].kind != .word }
    if length == range.count { return isCaps || line.headingLevel > 0 ? (type, word) : nil }
    let rest = word.upperBound
    if tokens[rest].symbol == 0x3A, rest + 1 == range.upperBound {
      return isCaps ? (type, word) : nil
    }
    // "KẾ HOẠCH Triển khai …" on one line; not "KẾ HOẠCH SỐ 5" and not a heading in a list of them.
    guard isCaps, range.count > length + 2, tokens[rest].kind == .word else { return nil }
    return (type, word)
  }

  private static let schoolYears = PhraseTable<Bool>(lines: "năm học\nnăm\ntháng\nhọc kỳ\ntuần")

  /// "KẾ HOẠCH GIÁO DỤC" above "Năm học 2025 - 2026": the type, one or two words of what it is about, and its time below.
  private static func shortTitle(_ lines: [Line], _ tokens: Tokens) -> (
    line: Int, word: (type: DocumentType, range: Range<Int>)
  )? {
    for index in lines.indices.prefix(40).dropLast() {
      let range = lines[index].tokens
      guard let first = range.first, lines[index].label == nil, lines[index].bullet == nil,
        let (type, length) = headings.match(tokens, at: first, before: range.upperBound),
        range.count > length,
        range.allSatisfy({ tokens[$0].isAllCaps }),
        let below = lines[index + 1].tokens.first,
        schoolYears.match(tokens, at: below, before: lines[index + 1].tokens.upperBound) != nil
      else { continue }
      return (index, (type, first..<first + length))
    }
    return nil
  }

  private static let addressees = PhraseTable<Bool>(lines: "căn cứ\nkính gửi")

  /// Where the head ends in a document without a type word: before the addressees or the grounds, the first long or labelled line.
  private static func headEnd(_ lines: [Line], _ tokens: Tokens) -> Int {
    for index in lines.indices.prefix(25) {
      let line = lines[index]
      if line.label != nil || line.tokens.count > 30 { return index }
      if let first = line.tokens.first,
        addressees.match(tokens, at: first, before: line.tokens.upperBound) != nil
      {
        return index
      }
    }
    return 0
  }

  private static let longestTitle = 60

  private static let anchors = PhraseTable<Bool>(
    lines: "như sau\ncụ thể như sau\nvới các nội dung sau")

  /// The first line that carries a label of an outer series; where there is none, behind the line that ends the preamble.
  private static func bodyStart(_ lines: [Line], _ tokens: Tokens, from start: Int) -> Int {
    var fallback: Int?
    for index in lines.indices.dropFirst(start) {
      let line = lines[index]
      if let label = line.label, line.cell == nil || label.style == .roman {
        let isFirst = label.value == 1
        if label.style <= .article || label.style == .roman || isFirst { return index }
      }
      if HeadingRoles.role(tokens, line.body) != nil, line.body.count <= 12, line.cell == nil {
        return index
      }
      if fallback == nil, let last = line.tokens.last, tokens[last].isSymbol(":") {
        for token in line.tokens.suffix(8)
        where anchors.match(tokens, at: token, before: line.tokens.upperBound) != nil {
          fallback = index + 1
        }
      }
      if index - start > 60 { break }
    }
    if let fallback { return fallback }
    // The title stands below the word for the plan.
    let hasTitle =
      start < lines.count && start > 0 && lines[start].label == nil
      && lines[start].tokens.count <= longestTitle
      && !(lines[start].tokens.last.map { tokens[$0].isSymbol(".") } ?? true)
    return min(hasTitle ? start + 1 : start, lines.count)
  }

  static let annexes = PhraseTable<Bool>(
    lines: "phụ lục\nphụ biểu\nbiểu mẫu\nbiểu số\nđề cương")

  /// Lines that open an annex or an attached document: a heading "PHỤ LỤC …", a second type word in capitals.
  private static func restarts(_ lines: [Line], _ tokens: Tokens, from start: Int, typeLine: Int?)
    -> Set<Int>
  {
    var result: Set<Int> = []
    for index in lines.indices.dropFirst(start) {
      guard lines[index].opening.contains(.annexes) || lines[index].tokens.count <= 4 else {
        continue
      }
      let line = lines[index]
      guard let first = line.tokens.first, tokens[first].isCapitalised, line.bullet == nil else {
        continue
      }
      if let (_, length) = annexes.match(tokens, at: first, before: line.tokens.upperBound),
        line.tokens.count <= length + 14, tokens[first].isAllCaps || line.tokens.count <= length + 2
      {
        result.insert(index)
      } else if index != typeLine, line.tokens.count <= 4, let word = typeWord(line, tokens),
        word.range.count == line.tokens.count, tokens[first].isAllCaps
      {
        result.insert(index)
      }
    }
    return result
  }
}

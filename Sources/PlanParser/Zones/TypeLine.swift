internal import PlanModel
internal import PlanText

/// Finds the line that says what the document is among what pages of the web print around it.
enum TypeLine {
  private static let nation = PhraseTable<Bool>(
    lines:
      "cộng hòa xã hội\ncộng hòa xã hội chủ nghĩa việt nam\nđảng cộng sản việt nam\nđộc lập - tự do"
  )
  private static let recitals = PhraseTable<Bool>(lines: "căn cứ")

  /// Lines above which the type of a document stands.
  private static let reach = 60
  /// Lines of a page's own title, date and menu before the document's head.
  private static let menu = 40

  /// The lines to look at for the type word, the likeliest first: those behind the nation's name where a page's title with the same words stands above it.
  static func candidates(_ lines: [Line], _ tokens: Tokens) -> [Int] {
    let all = lines.indices.prefix(reach)
    guard let first = all.first(where: { Zones.typeWord(lines[$0], tokens) != nil }),
      !all.prefix(first).contains(where: { opensHead(lines[$0], tokens) }),
      let head = all.dropFirst(first + 1).prefix(menu).first(where: { opensHead(lines[$0], tokens) }
      ),
      !(first..<head).contains(where: { lines[$0].label?.style == .roman })
    else { return Array(all) }
    return Array(lines.indices.dropFirst(head).prefix(reach)) + Array(all)
  }

  private static let kinds = PhraseTable<Bool>(lines: DocumentTypeLexicon.kinds)
  private static let conjunctions = PhraseTable<Bool>(lines: "và\nkiêm")

  /// The type that a line begins with, and where its words end: "CHƯƠNG TRÌNH, KẾ HOẠCH | …" and "PHƯƠNG ÁN - KẾ HOẠCH" are plans, "KẾ HOẠCH CÔNG TÁC" with nothing behind it is a plan as well.
  static func types(_ tokens: Tokens, _ line: Range<Int>) -> (type: DocumentType, end: Int)? {
    guard
      let first = Zones.headings.match(tokens, at: line.lowerBound, before: line.upperBound)
    else { return nil }
    var type = first.value
    var end = line.lowerBound + first.length
    while end + 1 < line.upperBound, tokens[end + 1].isAllCaps,
      [0x2C, 0x2D, 0x2F].contains(tokens[end].symbol)
        || conjunctions.match(tokens, at: end, before: line.upperBound) != nil,
      let other = Zones.headings.match(tokens, at: end + 1, before: line.upperBound)
    {
      if other.value == .plan { type = .plan }
      end += 1 + other.length
    }
    if kinds.exactly(tokens, end..<line.upperBound) != nil { end = line.upperBound }
    return (type, end)
  }

  /// Bytes of the longest letter.
  private static let longestLetter = 3

  private static let spacedHeadings = PhraseTable<DocumentType>(
    lines: DocumentTypeLexicon.headings.split(separator: "\n").map { entry in
      let parts = entry.split(separator: "=")
      let letters = parts[0].filter { $0 != " " }.map(String.init).joined(separator: " ")
      return "\(letters) =\(parts[1])"
    }.joined(separator: "\n")
  )

  /// The type that a line names in spaced capitals, "K Ế  H O Ạ C H", if it names nothing else.
  static func spaced(_ tokens: Tokens, _ line: Range<Int>) -> (
    type: DocumentType, range: Range<Int>
  )? {
    guard line.count >= 4, line.prefix(2).allSatisfy({ tokens[$0].span.count <= longestLetter }),
      let (type, length) = spacedHeadings.match(
        tokens, at: line.lowerBound, before: line.upperBound)
    else { return nil }
    let word = line.prefix(length)
    guard word.allSatisfy({ tokens[$0].isAllCaps }) else { return nil }
    let isAlone =
      length == line.count
      || length + 1 == line.count && tokens[line.upperBound - 1].isSymbol(":")
    return isAlone ? (type, word) : nil
  }

  private static func opensHead(_ line: Line, _ tokens: Tokens) -> Bool {
    line.tokens.first.map {
      nation.match(tokens, at: $0, before: line.tokens.upperBound) != nil
    } ?? false
  }

  /// The first ground of a decision whose title is left out, so that its grounds stand above "QUYẾT ĐỊNH:".
  static func recital(_ lines: [Line], _ tokens: Tokens, above typeLine: Int?) -> Int? {
    guard let typeLine, let last = lines[typeLine].tokens.last, tokens[last].isSymbol(":") else {
      return nil
    }
    return lines.indices.prefix(typeLine).first {
      guard let first = lines[$0].body.first else { return false }
      return recitals.match(tokens, at: first, before: lines[$0].body.upperBound) != nil
    }
  }
}

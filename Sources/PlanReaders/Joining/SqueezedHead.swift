import PlanText

/// The head of a document whose two columns stand on the same lines, parted by a single blank or by none: "UBND XÃ X CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 5/KH-UBNDX, ngày …".
///
/// Each such line is cut before and behind the nation's name, its motto, the number, and place and date. The left parts of lines that follow one another come first, then the right ones.
struct SqueezedHead {
  /// Lines from the top of a document that are looked at.
  private static let reach = 24
  /// Bytes of such a line at most: a longer one is running text.
  private static let longestLine = 600

  private let text: [UInt8]

  /// Cuts the lines of the head.
  static func part(_ lines: inout [TextLine], _ text: [UInt8]) {
    let head = SqueezedHead(text: text)
    var parted: [TextLine] = []
    var right: [TextLine] = []
    let top = lines.prefix(reach)
    var isOver = false
    for line in top {
      // What the document is stands below its head, and no paragraph with a label or bullet is in one.
      isOver = isOver || head.endsHead(line.range)
      let parts = isOver || line.range.count > longestLine ? [] : head.parts(of: line.range)
      if parts.count < 2 {
        parted += right + [line]
        right = []
        continue
      }
      for (place, part) in parts.enumerated() {
        let cut = head.line(part.range, of: line, isFirst: place == 0)
        switch part.column {
        case .left: parted.append(cut)
        case .right: right.append(cut)
        case .below:
          parted += right + [cut]
          right = []
        }
      }
    }
    guard parted.count + right.count > top.count else { return }
    lines.replaceSubrange(..<top.count, with: parted + right)
  }

  /// A part of a line as a line; but for the first no line goes on with it.
  private func line(_ range: Range<Int>, of whole: TextLine, isFirst: Bool) -> TextLine {
    var line = whole
    line.start = UInt32(range.lowerBound)
    line.end = UInt32(range.upperBound)
    line.rawBytes = UInt32(range.count)
    line.rawCodePoints = UInt32(codePointCount(text, in: range))
    let word = text[range].prefix { $0 != 0x20 }
    line.firstWordBytes = UInt32(word.count)
    line.firstWordCodePoints = UInt32(codePointCount(text, in: word.startIndex..<word.endIndex))
    line.isTabular = false
    if !isFirst { line.gap = .blank }
    return line
  }

  // MARK: The parts of a line

  private enum Column { case left, right, below }
  private typealias Part = (range: Range<Int>, column: Column)

  /// What the head's right column holds, in the ways it is written.
  private static let nations =
    [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ].map { Array($0.utf8) } + [party]
  private static let party = Array("ĐẢNG CỘNG SẢN VIỆT NAM".utf8)
  private static let mottoes = ["Độc lập", "Độc Lập", "ĐỘC LẬP"].map { Array($0.utf8) }
  private static let mottoEnds = ["ạnh phúc", "ạnh Phúc", "ẠNH PHÚC"].map { Array($0.utf8) }
  private static let number = Array("Số".utf8)
  /// What a title has before the nation's name: "QUỐC TỊCH NƯỚC CỘNG HÒA …".
  private static let country = Array("NƯỚC".utf8)
  private static let day = Array("ngày".utf8)
  private static let month = Array("tháng".utf8)
  private static let year = Array("năm".utf8)

  /// Bytes of a motto, and from the day to the year.
  private static let longestMotto = 56
  private static let longestDate = 80

  /// The parts of a line; one where it is not squeezed.
  private func parts(of line: Range<Int>) -> [Part] {
    var rights: [Range<Int>] = []
    if let nation = nation(in: line) { rights.append(nation) }
    if let motto = motto(in: line) { rights.append(motto) }
    let date = date(in: line, behind: rights.last?.upperBound ?? line.lowerBound)
    if let date { rights.append(date) }
    var parts: [Part] = []
    var at = line.lowerBound
    for range in rights where range.lowerBound >= at {
      parts += lefts(at..<range.lowerBound)
      parts.append((trimmed(range), .right))
      at = range.upperBound
    }
    guard date == nil else {
      let rest = trimmed(at..<line.upperBound)
      return rest.isEmpty ? parts : parts + [(rest, .below)]
    }
    return parts + lefts(at..<line.upperBound)
  }

  /// What stands left of the right column's words: organs, and the number where it follows them.
  private func lefts(_ range: Range<Int>) -> [Part] {
    let range = trimmed(range)
    guard !range.isEmpty else { return [] }
    guard let number = place(of: Self.number, in: range), number > range.lowerBound,
      opensNumber(number, before: range.upperBound),
      LineEdges.isAllCaps(text, range.lowerBound..<number)
    else { return [(range, .left)] }
    return [
      (trimmed(range.lowerBound..<number), .left), (trimmed(number..<range.upperBound), .left),
    ]
  }

  /// The nation's name; nil where it is part of a longer title: "… NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM (…)".
  private func nation(in line: Range<Int>) -> Range<Int>? {
    for name in Self.nations {
      guard let start = place(of: name, in: line) else { continue }
      let end = start + name.count
      let rest = trimmed(end..<line.upperBound)
      guard rest.isEmpty || opensMotto(rest) || isCapital(rest.lowerBound, before: rest.upperBound),
        mayEndColumn(line.lowerBound..<start)
      else { return nil }
      // A title speaks of the Party as well.
      guard name != Self.party || start == line.lowerBound || opensOrgan(line) else { return nil }
      return start..<end
    }
    return nil
  }

  /// "Độc lập - Tự do - Hạnh phúc".
  private func motto(in line: Range<Int>) -> Range<Int>? {
    for opening in Self.mottoes {
      guard let start = place(of: opening, in: line), opensMotto(start..<line.upperBound),
        mayEndColumn(line.lowerBound..<start)
      else { continue }
      let reach = start..<min(line.upperBound, start + Self.longestMotto)
      for ending in Self.mottoEnds {
        if let end = place(of: ending, in: reach) { return start..<end + ending.count }
      }
    }
    return nil
  }

  /// Whether "Độc lập" stands at the start, and behind it a dash.
  private func opensMotto(_ range: Range<Int>) -> Bool {
    for opening in Self.mottoes where text[range].starts(with: opening) {
      let rest = trimmed(range.lowerBound + opening.count..<range.upperBound)
      guard let mark = rest.first else { return false }
      return text[mark] == 0x2D || text[mark] == 0xE2
    }
    return false
  }

  /// "Hoa Lâm, ngày 5 tháng 3 năm 2026" behind capitals, a number or the motto.
  private func date(in line: Range<Int>, behind start: Int) -> Range<Int>? {
    guard let day = place(of: Self.day, in: start..<line.upperBound), day > line.lowerBound,
      case let reach = day..<min(line.upperBound, day + Self.longestDate),
      let month = place(of: Self.month, in: reach),
      let year = place(of: Self.year, in: month..<reach.upperBound)
    else { return nil }
    var end = year + Self.year.count
    while end < line.upperBound, text[end] == 0x20 || text[end] &- 0x30 < 10 || text[end] == 0x2E {
      end += 1
    }
    // "… ngày 5 tháng 3 năm 2026 của UBND tỉnh": a document that is cited.
    guard end >= line.upperBound || isCapital(end, before: line.upperBound) else { return nil }
    let place = placeStart(before: day, from: start)
    guard place < day, place > start || start > line.lowerBound,
      trimmed(start..<place).isEmpty || endsColumn(start..<place)
    else { return nil }
    return place..<end
  }

  /// Where the name of the place begins that ends before `day`: words with a capital and small letters, and "TP.".
  private func placeStart(before day: Int, from start: Int) -> Int {
    var at = day
    while at > start {
      var word = at
      while word > start, text[word - 1] == 0x20 { word -= 1 }
      let end = word
      while word > start, text[word - 1] != 0x20 { word -= 1 }
      guard word < end else { break }
      let cut = glued(word..<end)
      if let cut { return cut }
      guard isCapital(word, before: end),
        !LineEdges.isAllCaps(text, word..<end) || text[end - 1] == 0x2E
      else { break }
      at = word
    }
    return at
  }

  /// Whether letters hold a vowel: "Hoa", not the "Tg" of "QĐ-TTg".
  private func isSyllable(_ range: Range<Int>) -> Bool {
    text[range].contains { $0 >= 0x80 || [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0 | 0x20) }
  }

  /// "12/KH-UBND|Hoa", "LÂM|Hoa": where a capital with a small letter behind it begins inside a word; nil where none does.
  private func glued(_ word: Range<Int>) -> Int? {
    var capitals = 0
    var at = word.lowerBound
    var last = at
    while at < word.upperBound {
      let (value, length) = scalar(in: text, at: at, before: word.upperBound)
      switch LetterCase.of(value) {
      case .upper: capitals += 1
      case .lower:
        return capitals > 2 && isSyllable(last..<word.upperBound) ? last : nil
      case .digit, .other: break
      }
      last = at
      at += length
    }
    return nil
  }

  /// Whether what stands before a date is the end of a column: capitals or a number with its symbol.
  private func endsColumn(_ range: Range<Int>) -> Bool {
    let range = trimmed(range)
    guard !range.isEmpty else { return false }
    return LineEdges.isAllCaps(text, range) || text[range].starts(with: Self.number)
      || lefts(range).count > 1
  }

  /// Whether "Số" at `start` opens a document's number: "Số: 5/KH-UBND", "Số 5-KH/ĐU", "Số:      /KH"; not "Số 1".
  private func opensNumber(_ start: Int, before end: Int) -> Bool {
    let rest = trimmed(start + Self.number.count..<end)
    guard let first = rest.first else { return false }
    if text[first] == 0x3A { return true }
    let mark = rest.first { text[$0] &- 0x30 >= 10 && text[$0] != 0x20 }
    return mark.map { $0 > first && (text[$0] == 0x2F || text[$0] == 0x2D) } ?? false
  }

  /// Whether what stands before the nation's name or its motto may be of the left column: nothing, capitals, or a number and what is before it.
  private func mayEndColumn(_ range: Range<Int>) -> Bool {
    let range = trimmed(range)
    guard !range.isEmpty else { return true }
    let words = text[range]
    if words.count >= Self.country.count, words.suffix(Self.country.count) == Self.country[...] {
      return false
    }
    return LineEdges.isAllCaps(text, range) || words.starts(with: Self.number)
      || lefts(range).count > 1
  }

  /// Bytes of a label with what stands behind it, or of a line that says what the document is.
  private static let longestType = 60

  /// Whether a line is none of a head and nothing below it is: one with a bullet or label, or what the document is.
  private func endsHead(_ line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    if [0x2D, 0x2B, 0x2A].contains(text[first]) { return true }
    let words = Tokens(utf8: Array(text[line].prefix(Self.longestType)))
    guard words.count > 0 else { return false }
    let isLabel =
      words.count > 1 && words[1].isSymbol(".") && !words[1].spaceBefore
      && (words[0].kind == .number || words[0].isAllCaps && words[0].end - words[0].start <= 4)
    return isLabel
      || line.count <= Self.longestType
        && LineLexicon.words.exactly(words, 0..<words.count) == .type
  }

  private func opensOrgan(_ line: Range<Int>) -> Bool {
    let words = Tokens(utf8: Array(text[line]))
    switch LineLexicon.words.match(words, at: 0, before: words.count)?.value {
    case .organ, .committee, .place: return true
    default: return false
    }
  }

  private func isCapital(_ start: Int, before end: Int) -> Bool {
    start < end && LetterCase.of(scalar(in: text, at: start, before: end).value) == .upper
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text[first] == 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, text[last] == 0x20 { range = range.lowerBound..<last }
    return range
  }

  /// The first place in `range` where `words` stand.
  private func place(of words: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = words.first, range.count >= words.count else { return nil }
    for at in range.lowerBound...range.upperBound - words.count
    where text[at] == first && text[at..<at + words.count].elementsEqual(words) {
      return at
    }
    return nil
  }
}

/// Reads the marks inside a run of lines: emphasis, code, escapes, entities, tags, links. Each is an edit, so that what is left is the document's own text.
///
/// Emphasis is read by parity and not by CommonMark's rules of flanking: converters write `**1. **100%` and `**Điều 2. **Giao`, which CommonMark leaves as stars. A star that is the document's own – a bullet, a footnote mark, a multiplication, the star under a Party organ's name – has a blank, a bracket or a digit on the wrong side, or no partner.
struct MarkdownInline {
  private(set) var edits: [Edit] = []
  /// Lines, counted from the run's first, whose beginning stands inside emphasis.
  private(set) var insideLines: [Int] = []
  /// Stretches that are struck out: `~~…~~`.
  private(set) var struck = 0

  private let text: [UInt8]
  private let lines: [Range<Int>]
  private var strong: Mark?
  private var light: Mark?
  /// Whether a mark further on in the line may close a stretch that is struck out.
  private var canStrike = true
  private var lowLine: (one: Mark?, two: Mark?)
  /// Edits of open square brackets.
  private var brackets: [Int] = []

  /// An open mark: its edit and the line it stands in.
  private struct Mark {
    var edit: Int
    var line: Int
  }

  private static let mostBrackets = 64
  private static let longestLink = 1000

  init(_ text: [UInt8], _ lines: [Range<Int>]) {
    self.text = text
    self.lines = lines
  }

  mutating func read() {
    for index in lines.indices { readLine(index) }
    // Without a partner a star is the document's own.
    if let light { edits[light.edit].end = edits[light.edit].start }
  }

  private mutating func readLine(_ index: Int) {
    let line = lines[index]
    var at = line.lowerBound
    var ticks: CodeTicks?
    lowLine = (nil, nil)
    canStrike = true
    brackets.removeAll(keepingCapacity: true)
    while at < line.upperBound {
      switch text[at] {
      case 0x7E: at = readTildes(at, line)
      case 0x2A: at = readStars(at, index)
      case 0x5F: at = readLowLines(at, line)
      case 0x60:
        let runs = ticks ?? CodeTicks(text, at..<line.upperBound)
        ticks = runs
        at = readTicks(at, runs)
      case 0x5C where at + 1 < line.upperBound && Self.isPunctuation(text[at + 1]):
        edits.append(Edit(at..<at + 1))
        at += 2
      case 0x26:
        let entity = MarkdownEntity.read(text, at: at, before: line.upperBound)
        if let entity { edits.append(Edit(at..<at + entity.length, scalar: entity.scalar)) }
        at += entity?.length ?? 1
      case 0x3C: at = readTag(at, line)
      case 0x5B:
        let isImage = at > line.lowerBound && text[at - 1] == 0x21
        if brackets.count < Self.mostBrackets {
          brackets.append(edits.count)
          edits.append(Edit(isImage ? at - 1..<at - 1 : at..<at))
        }
        at += 1
      case 0x5D: at = readLinkEnd(at, line)
      default: at += 1
      }
    }
  }

  /// `~~so~~`, within a line, is left out with what it strikes out.
  private mutating func readTildes(_ start: Int, _ line: Range<Int>) -> Int {
    guard canStrike, start + 4 < line.upperBound, text[start + 1] == 0x7E,
      text[start + 2] > 0x20, text[start + 2] != 0x7E,
      start == line.lowerBound || text[start - 1] != 0x7E
    else { return start + 1 }
    var at = start + 3
    while at + 1 < line.upperBound {
      if text[at] == 0x7E, text[at + 1] == 0x7E, text[at - 1] > 0x20 {
        edits.append(Edit(start..<at + 2))
        struck += 1
        return at + 2
      }
      at += 1
    }
    canStrike = false
    return start + 1
  }

  private mutating func readStars(_ start: Int, _ index: Int) -> Int {
    let line = lines[index]
    var end = start
    while end < line.upperBound, text[end] == 0x2A { end += 1 }
    let count = end - start
    guard !isLiteral(start..<end, line) else { return end }
    edits.append(Edit(start..<end))
    // A mark alone on its line closes what a typed break ended.
    let isAlone = isBlank(line.lowerBound..<start) && isBlank(end..<line.upperBound)
    if count % 4 >= 2 { strong = toggled(strong, index, isAlone) }
    if count % 2 == 1 { light = toggled(light, index, isAlone) }
    return end
  }

  /// Opens or closes; the lines between stand inside the emphasis.
  private mutating func toggled(_ mark: Mark?, _ line: Int, _ isAlone: Bool) -> Mark? {
    guard let open = mark else { return Mark(edit: edits.count - 1, line: line) }
    let last = isAlone ? line - 1 : line
    if open.line < last { insideLines.append(contentsOf: open.line + 1...last) }
    return nil
  }

  /// Whether the stars are the document's own.
  private func isLiteral(_ stars: Range<Int>, _ line: Range<Int>) -> Bool {
    let before = stars.lowerBound > line.lowerBound ? text[stars.lowerBound - 1] : 0x20
    let after = stars.upperBound < line.upperBound ? text[stars.upperBound] : 0x20
    if before == 0x28, after == 0x29 { return true }
    guard stars.count == 1 else { return false }
    if before &- 0x30 < 10, after &- 0x30 < 10 { return true }
    guard light == nil else { return false }
    if after == 0x29 { return true }
    // `* *` is an empty emphasis.
    return after == 0x20
      && !(stars.upperBound + 2 == line.upperBound && text[stars.upperBound + 1] == 0x2A)
  }

  /// `_so_` at the edges of words; within words and as blanks to fill in it stays.
  private mutating func readLowLines(_ start: Int, _ line: Range<Int>) -> Int {
    var end = start
    while end < line.upperBound, text[end] == 0x5F { end += 1 }
    let count = end - start
    guard count <= 2 else { return end }
    let before = start > line.lowerBound ? text[start - 1] : 0x20
    let after = end < line.upperBound ? text[end] : 0x20
    let open = count == 1 ? lowLine.one : lowLine.two
    var mark = open
    if let open, !Self.isWord(after), before > 0x20, before != 0x2F, before != 0x3A {
      edits[open.edit].end += UInt32(count)
      edits.append(Edit(start..<end))
      mark = nil
    } else if open == nil, !Self.isWord(before), Self.isWord(after) || after == 0x2A {
      mark = Mark(edit: edits.count, line: 0)
      edits.append(Edit(start..<start))
    }
    if count == 1 { lowLine.one = mark } else { lowLine.two = mark }
    return end
  }

  /// A span of code: the marks go, what is between stays as it is.
  private mutating func readTicks(_ start: Int, _ ticks: CodeTicks) -> Int {
    guard let (open, close) = ticks.span(from: start) else { return ticks.end(of: start) }
    edits.append(Edit(open))
    edits.append(Edit(close))
    return close.upperBound
  }

  private mutating func readTag(_ start: Int, _ line: Range<Int>) -> Int {
    if let tag = MarkdownTag(text, at: start, before: line.upperBound) {
      edits.append(Edit(tag.range))
      return tag.range.upperBound
    }
    // `<https://…>`
    let rest = text[start + 1..<line.upperBound]
    guard rest.starts(with: "http".utf8) || rest.starts(with: "mailto:".utf8),
      let close = rest.prefix(Self.longestLink).firstIndex(of: 0x3E),
      !text[start..<close].contains(0x20)
    else { return start + 1 }
    edits.append(Edit(start..<start + 1))
    edits.append(Edit(close..<close + 1))
    return close + 1
  }

  /// `](address)`: the words stay, the address goes.
  private mutating func readLinkEnd(_ start: Int, _ line: Range<Int>) -> Int {
    guard let open = brackets.popLast(), start + 1 < line.upperBound, text[start + 1] == 0x28
    else { return start + 1 }
    var depth = 0
    var at = start + 1
    let limit = min(line.upperBound, start + Self.longestLink)
    while at < limit {
      if text[at] == 0x28 { depth += 1 }
      if text[at] == 0x29 { depth -= 1 }
      at += 1
      if depth == 0 { break }
    }
    guard depth == 0, isAddress(start + 2..<at - 1) else { return start + 1 }
    let isImage = text[Int(edits[open].start)] == 0x21
    edits[open].end = edits[open].start + (isImage ? 2 : 1)
    edits.append(Edit(start..<at))
    return at
  }

  /// An address has no blank but before a title in quotes.
  private func isAddress(_ range: Range<Int>) -> Bool {
    guard let blank = text[range].firstIndex(of: 0x20) else { return true }
    return blank + 1 < range.upperBound && (text[blank + 1] == 0x22 || text[blank + 1] == 0x27)
  }

  private func isBlank(_ range: Range<Int>) -> Bool { text[range].allSatisfy { $0 == 0x20 } }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isWord(byte)
  }
}

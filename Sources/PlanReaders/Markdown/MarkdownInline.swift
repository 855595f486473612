/// Reads the marks inside a run of lines: emphasis, escapes, entities, links.
struct MarkdownInline {
  private(set) var edits: [Edit] = []
  /// Lines, counted from the run's first, whose beginning stands inside emphasis.
  private(set) var insideLines: [Int] = []

  private let text: [UInt8]
  private let lines: [Range<Int>]
  private var strong: Mark?
  private var light: Mark?

  /// An open mark: its edit and the line it stands in.
  private struct Mark {
    var edit: Int
    var line: Int
  }

  init(_ text: [UInt8], _ lines: [Range<Int>]) {
    self.text = text
    self.lines = lines
  }

  mutating func read() {
    for index in lines.indices { readLine(index) }
    if let light { edits[light.edit].end = edits[light.edit].start }
  }

  private mutating func readLine(_ index: Int) {
    let line = lines[index]
    var at = line.lowerBound
    while at < line.upperBound {
      switch text[at] {
      case 0x2A: at = readStars(at, index)
      case 0x5C where at + 1 < line.upperBound && isPunctuation(text[at + 1]):
        edits.append(Edit(at..<at + 1))
        at += 2
      default: at += 1
      }
    }
  }

  private mutating func readStars(_ start: Int, _ index: Int) -> Int {
    let line = lines[index]
    var end = start
    while end < line.upperBound, text[end] == 0x2A { end += 1 }
    let count = end - start
    guard !isLiteral(start..<end, line) else { return end }
    edits.append(Edit(start..<end))
    // A mark alone on its line closes what a typed break ended.
    let atStart = isBlank(line.lowerBound..<start) && isBlank(end..<line.upperBound)
    if count % 4 >= 2 { strong = toggled(strong, index, atStart) }
    if count % 2 == 1 { light = toggled(light, index, atStart) }
    return end
  }

  /// Opens or closes; the lines between stand inside the emphasis.
  private mutating func toggled(_ mark: Mark?, _ line: Int, _ atStart: Bool) -> Mark? {
    guard let open = mark else { return Mark(edit: edits.count - 1, line: line) }
    let last = atStart ? line - 1 : line
    if open.line < last { insideLines.append(contentsOf: open.line + 1...last) }
    return nil
  }

  /// Whether the stars are the document's own: a bullet, a footnote mark, a multiplication.
  private func isLiteral(_ stars: Range<Int>, _ line: Range<Int>) -> Bool {
    let before = stars.lowerBound > line.lowerBound ? text[stars.lowerBound - 1] : 0x20
    let after = stars.upperBound < line.upperBound ? text[stars.upperBound] : 0x20
    if before == 0x28, after == 0x29 { return true }
    guard stars.count == 1 else { return false }
    if before &- 0x30 < 10, after &- 0x30 < 10 { return true }
    guard light == nil else { return false }
    if after == 0x29 { return true }
    if after == 0x20 {
      // `* *` is an empty emphasis.
      return !(stars.upperBound + 2 == line.upperBound && text[stars.upperBound + 1] == 0x2A)
    }
    return false
  }

  private func isBlank(_ range: Range<Int>) -> Bool { text[range].allSatisfy { $0 == 0x20 } }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte &- 0x30 >= 10 && (byte | 0x20) &- 0x61 >= 26
  }
}

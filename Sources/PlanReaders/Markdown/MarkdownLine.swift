/// What one line of Markdown is by its first characters.
enum MarkdownLine {
  /// A bar alone, as flattened tables have them.
  static func isBar(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count == 1 && text[range.lowerBound] == 0x7C
  }

  /// The level of a heading, 1…6, and its words; nil for any other line.
  static func heading(_ text: [UInt8], _ range: Range<Int>) -> (level: Int, content: Range<Int>)? {
    let start = withoutIndent(text, range)
    let marks = text[start..<range.upperBound].prefix { $0 == 0x23 }.count
    guard (1...6).contains(marks) else { return nil }
    let next = start + marks
    guard next == range.upperBound || text[next] == 0x20 || text[next] == 0x09 else { return nil }
    var end = range.upperBound
    while end > next, text[end - 1] == 0x23 { end -= 1 }
    let isClosed = end == next || text[end - 1] == 0x20
    return (marks, next..<(isClosed ? end : range.upperBound))
  }

  /// A fence of code. Plans have no code: converters put whole documents into fences, so the fence goes and what is in it is read like the rest.
  static func isFence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = withoutIndent(text, range)
    guard start < range.upperBound, text[start] == 0x60 || text[start] == 0x7E else { return false }
    let marks = text[start..<range.upperBound].prefix { $0 == text[start] }.count
    let rest = text[(start + marks)..<range.upperBound]
    return marks >= 3 && rest.count <= 20
      && rest.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x20 }
  }

  /// The line without the marks of quotations; `> 80%` is no quotation.
  static func withoutQuotes(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = withoutIndent(text, range)
    let first = start
    while start < range.upperBound, text[start] == 0x3E {
      let next = start + 1
      guard next < range.upperBound else { return range.upperBound..<range.upperBound }
      guard text[next] == 0x20 || text[next] == 0x3E else { break }
      let after = text[next] == 0x20 ? next + 1 : next
      if after < range.upperBound, text[after] &- 0x30 < 10 { break }
      start = after
    }
    return start == first ? range : start..<range.upperBound
  }

  /// `| a | b |`
  static func isPipeRow(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = withoutIndent(text, range)
    return range.upperBound - start > 2 && text[start] == 0x7C && text[range.upperBound - 1] == 0x7C
  }

  /// The cells of a row of a table, between bars that are not escaped.
  static func cells(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = withoutIndent(text, range)
    var end = range.upperBound
    if start < end, text[start] == 0x7C { start += 1 }
    if start < end, text[end - 1] == 0x7C, end - 2 < start || text[end - 2] != 0x5C { end -= 1 }
    var at = start
    while at < end {
      if text[at] == 0x5C {
        at += 1
      } else if text[at] == 0x7C {
        cells.append(start..<at)
        start = at + 1
      }
      at += 1
    }
    cells.append(start..<max(start, end))
    return cells
  }

  private static func withoutIndent(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    return start
  }
}

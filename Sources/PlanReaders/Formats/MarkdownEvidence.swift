import PlanText

/// Whether a text is written in Markdown: by what its lines show, not by its name.
struct MarkdownEvidence {
  private(set) var score = 0

  /// Signs worth this many points make a text Markdown.
  private static let enough = 2
  private static let linesLooked = 20_000

  var isMarkdown: Bool { score >= Self.enough }

  init(_ text: [UInt8], _ lines: [FileLine]) {
    var bars = 0
    var stars = 0
    for line in lines.prefix(Self.linesLooked) {
      let range = line.range
      guard let first = range.first else { continue }
      switch text[first] {
      case 0x23 where Self.isHeading(text, range):
        // A heading on the first line is hardly anything else.
        score += line.start == lines.first?.start ? 2 : 1
      case 0x7C:
        if range.count == 1 { bars += 1 } else if Self.isDelimiterRow(text, range) { score += 2 }
      case 0x60 where text[range].starts(with: [0x60, 0x60, 0x60]): score += 1
      default: break
      }
      stars += Self.strongMarks(text, range)
      if score >= 8 { return }
    }
    if bars >= 4 { score += 2 }
    if stars >= 2 { score += 2 }
  }

  /// `# ` to `###### ` and words.
  private static func isHeading(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let marks = text[range].prefix { $0 == 0x23 }.count
    let next = range.lowerBound + marks
    return marks <= 6 && next + 1 < range.upperBound && text[next] == 0x20
  }

  /// `|---|:--:|`
  static func isDelimiterRow(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var dashes = 0
    var bars = 0
    for byte in text[range] {
      switch byte {
      case 0x2D: dashes += 1
      case 0x7C: bars += 1
      case 0x20, 0x3A: break
      default: return false
      }
    }
    return dashes >= 1 && bars >= 1
  }

  /// Runs of two or three stars at a word's edge, the marks of strong text; not `(**)` nor a row of stars.
  private static func strongMarks(_ text: [UInt8], _ range: Range<Int>) -> Int {
    guard ByteSearch.contains(0x2A, in: text, range) else { return 0 }
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at] == 0x2A else {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, text[at] == 0x2A { at += 1 }
      let before = start > range.lowerBound ? text[start - 1] : 0x20
      let after = at < range.upperBound ? text[at] : 0x20
      let touches = before > 0x2F && before != 0x3A || after > 0x2F
      if at - start == 2 || at - start == 3, touches, before != 0x28 || after != 0x29 { count += 1 }
    }
    return count
  }
}

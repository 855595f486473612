/// A line of plain text as TAB characters part it.
struct TabbedLine {
  /// TABs before the first word.
  private(set) var indent = 0
  /// What stands between runs of blanks that hold a TAB; a bullet and the TAB behind it belong to the words that follow.
  private(set) var parts: [Range<Int>] = []

  init(_ range: Range<Int>, in text: [UInt8]) {
    var start: Int?
    var end = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at] == 0x20 || text[at] == 0x09 else {
        start = start ?? at
        at += 1
        end = at
        continue
      }
      var tabs = 0
      while at < range.upperBound, text[at] == 0x20 || text[at] == 0x09 {
        tabs += text[at] == 0x09 ? 1 : 0
        at += 1
      }
      if let begun = start {
        if tabs > 0, !Self.isBullet(text[begun..<end]) {
          parts.append(begun..<end)
          start = nil
        }
      } else if parts.isEmpty {
        indent = tabs
      }
    }
    if let begun = start { parts.append(begun..<end) }
  }

  /// Whether a TAB parts the line's words.
  var isParted: Bool { parts.count > 1 }

  /// `-`, `+`, `*`, `•` or another mark of one letter's length.
  private static func isBullet(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count(where: { $0 & 0xC0 != 0x80 }) == 1 else {
      return false
    }
    let isLetterOrDigit = first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26
    return !isLetterOrDigit && (first < 0x80 || first >= 0xE2)
  }
}

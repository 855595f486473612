/// An HTML tag within Markdown: only names that HTML has, so that `<Nội dung>` stays text.
struct MarkdownTag {
  /// What the tag does to the text.
  enum Effect {
    case none
    /// Ends the line: `<br>`, `<p>`, `<div>` …
    case lineBreak
    case table, tableEnd, row, cellEnd
    case cell(columnSpan: Int, rowSpan: Int)
  }

  var range: Range<Int>
  var effect: Effect

  private static let longest = 600
  private static let inline: Set<String> = [
    "a", "abbr", "b", "big", "code", "del", "em", "font", "i", "img", "input", "ins", "kbd",
    "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
  ]
  private static let blocks: Set<String> = [
    "blockquote", "br", "center", "dd", "div", "dl", "dt", "figure", "figcaption", "h1", "h2",
    "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "tbody", "tfoot", "thead",
    "ul",
  ]

  /// The tag or comment that begins with the `<` at `start`; nil where there is none.
  init?(_ text: [UInt8], at start: Int, before end: Int) {
    var at = start + 1
    let limit = min(end, start + Self.longest)
    if text[at..<limit].starts(with: [0x21, 0x2D, 0x2D]) {
      guard let close = Self.commentEnd(text, at + 3, limit) else { return nil }
      range = start..<close
      effect = .none
      return
    }
    let isClosing = at < limit && text[at] == 0x2F
    if isClosing { at += 1 }
    let first = at
    while at < limit, (text[at] | 0x20) &- 0x61 < 26 || text[at] &- 0x30 < 10 { at += 1 }
    guard at > first, at - first <= 10, at < limit else { return nil }
    guard text[at] == 0x3E || text[at] == 0x2F || text[at] == 0x20 else { return nil }
    let name = String(decoding: text[first..<at].map { $0 | 0x20 }, as: UTF8.self)
    let attributes = at
    while at < limit, text[at] != 0x3E, text[at] != 0x3C { at += 1 }
    guard at < limit, text[at] == 0x3E else { return nil }
    switch name {
    case "table": effect = isClosing ? .tableEnd : .table
    case "tr": effect = isClosing ? .none : .row
    case "td", "th":
      effect =
        isClosing
        ? .cellEnd
        : .cell(
          columnSpan: Self.number("colspan", text, attributes..<at),
          rowSpan: Self.number("rowspan", text, attributes..<at)
        )
    default:
      guard Self.inline.contains(name) || Self.blocks.contains(name) else { return nil }
      effect = Self.blocks.contains(name) ? .lineBreak : .none
    }
    range = start..<at + 1
  }

  private static func commentEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var at = start
    while at + 2 < limit {
      if text[at] == 0x2D, text[at + 1] == 0x2D, text[at + 2] == 0x3E { return at + 3 }
      at += 1
    }
    return nil
  }

  /// The number of an attribute; 1 where there is none.
  private static func number(_ name: StaticString, _ text: [UInt8], _ range: Range<Int>) -> Int {
    let name = name.withUTF8Buffer { Array($0) }
    var at = range.lowerBound
    while at + name.count < range.upperBound {
      if text[at..<at + name.count].elementsEqual(name) {
        at += name.count
        while at < range.upperBound, text[at] &- 0x30 >= 10 { at += 1 }
        var value = 0
        while at < range.upperBound, text[at] &- 0x30 < 10, value < 100_000 {
          value = value * 10 + Int(text[at] &- 0x30)
          at += 1
        }
        return max(1, value)
      }
      at += 1
    }
    return 1
  }
}

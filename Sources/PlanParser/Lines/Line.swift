internal import PlanText

/// One block as the parser sees it: its bullet or label, and the words behind it.
struct Line {
  /// Index of the block in the document.
  let block: Int
  /// All tokens of the block.
  let tokens: Range<Int>
  /// The typed bullet, if the block opens with one, or the one that the file format shows before it.
  let bullet: Bullet?
  /// What looks like an outline label at its start, typed or shown by the file format; whether it is one is decided over the whole sequence.
  private(set) var label: Label?
  /// The first token behind a typed bullet.
  let start: Int
  /// The tokens behind bullet and label.
  var body: Range<Int>
  /// The classes that its first word, and the first behind bullet and label, may belong to.
  private(set) var opening: WordClasses
  /// All classes that the words behind bullet and label may belong to.
  private(set) var bodyClasses: WordClasses
  let cell: Block.Cell?
  let headingLevel: Int
  /// Depth of the file format's lists around it.
  let listDepth: Int
  /// Whether the file format shows the bullet or label: bullets of all levels of a list look alike then, and its numbers are no deeper than typed ones.
  private let isComputed: Bool

  /// A bullet, in the usual order of nesting.
  enum Bullet: Int, Comparable {
    case dash, plus, star
    static func < (left: Bullet, right: Bullet) -> Bool { left.rawValue < right.rawValue }
  }

  init(
    _ block: borrowing Block, at index: Int, tokens range: Range<Int>, of tokens: borrowing Tokens
  ) {
    self.block = index
    self.tokens = range
    cell = block.cell
    headingLevel = block.headingLevel
    listDepth = block.listDepth
    var start = range.lowerBound
    var bullet: Bullet?
    if let first = range.first, range.count > 1 {
      let token = tokens[first]
      if token.isSymbol("-") {
        bullet = .dash
      } else if token.isSymbol("+") {
        bullet = .plus
      } else if token.isSymbol("*") {
        bullet = .star
      }
      if bullet != nil { start += 1 }
      // "- 2025 như sau" and "-5" are text, not bullets.
      if bullet == .dash, !tokens[start].spaceBefore, tokens[start].kind == .number { bullet = nil }
      if bullet == nil { start = first }
    }
    let computed = block.computedLabel.map { ComputedLabel($0, before: start) }
    self.start = start
    self.bullet = bullet ?? computed?.bullet
    let label = computed?.label ?? LabelReader.read(tokens, start..<range.upperBound)
    self.label = label
    body = (label.map { $0.end } ?? start)..<range.upperBound
    bodyClasses = tokens.classes(body)
    opening = tokens.classes(range.prefix(1)).union(tokens.classes(body.prefix(1)))
    isComputed = bullet == nil && (computed?.bullet != nil || computed?.label != nil)
  }

  /// Takes `label` for the one that the line opens with.
  mutating func relabel(_ label: Label) {
    self.label = label
    body = label.end..<tokens.upperBound
    (opening, bodyClasses) = (.all, .all)
  }

  /// How deep the line hangs below its section: 0 for plain paragraphs, 1 for dashes, 2 for plus signs.
  var depth: Int {
    if let bullet { return isComputed ? max(bullet.rawValue + 1, listDepth) : bullet.rawValue + 1 }
    return isComputed && label != nil ? 0 : listDepth
  }
}

import PlanText

/// Words with what stands around them, cut to one line of a terminal.
struct QuotedLine {
  /// Line of the file, page, or number of the block.
  let place: String
  let words: String
  /// Code points before the words, and of the words.
  let indent: Int
  let length: Int

  private static let before = 30
  private static let width = 96

  /// Nil where the span stands in no block.
  init?(_ span: TextSpan, in document: SourceDocument) {
    let positions = BlockPositions(document)
    guard let position = positions.position(of: span) else { return nil }
    let block = document.blocks[position.block]
    if let line = block.origin.line {
      place = "\(line)"
    } else if let page = block.origin.page {
      place = "tr. \(page)"
    } else {
      place = "¶\(position.block + 1)"
    }
    let scalars = Array(document.words(at: block.span).unicodeScalars)
    let first = max(0, position.start - Self.before)
    let last = min(scalars.count, first + Self.width)
    let head = first > 0 ? "…" : ""
    let tail = last < scalars.count ? "…" : ""
    var shown = ""
    for scalar in scalars[first..<last] {
      shown.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    words = head + shown + tail
    indent = position.start - first + (first > 0 ? 1 : 0)
    length = max(0, min(position.end, last) - position.start)
  }
}

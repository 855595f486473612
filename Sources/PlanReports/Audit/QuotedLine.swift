import PlanAudit
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

  /// Takes time that does not grow with the block around the words.
  init(_ quote: QuotedEvidence) {
    let document = quote.document.document
    if let line = quote.origin.line {
      place = "\(line)"
    } else if let page = quote.origin.page {
      place = "tr. \(page)"
    } else {
      place = "¶\(quote.position.block + 1)"
    }
    let block = document.blocks[quote.position.block].span.range
    let text = document.text
    func isStart(_ at: Int) -> Bool { text[at] & 0xC0 != 0x80 }
    var first = quote.position.span.range.lowerBound
    var back = 0
    while first > block.lowerBound, back < Self.before {
      first -= 1
      if isStart(first) { back += 1 }
    }
    var last = first
    var count = 0
    while last < block.upperBound, count < Self.width || !isStart(last) {
      if isStart(last) { count += 1 }
      last += 1
    }
    var shown = ""
    for scalar in String(decoding: text[first..<last], as: UTF8.self).unicodeScalars {
      shown.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    let isCut = first > block.lowerBound
    words = (isCut ? "…" : "") + shown + (last < block.upperBound ? "…" : "")
    indent = back + (isCut ? 1 : 0)
    length = min(quote.position.end - quote.position.start, count - back)
  }
}

import PlanModel
import PlanText

/// The block with which a numbered part begins, cut into number, heading and what follows them.
struct AkomaHead {
  /// Empty where the number is not part of the text.
  let number: Range<Int>
  let heading: Range<Int>?
  let rest: Range<Int>

  init(_ outline: OutlineNode, _ document: SourceDocument, _ block: Int, _ range: Range<Int>) {
    let text = document.text
    func isSpace(_ at: Int) -> Bool { text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0A }
    if let title = outline.title?.range, range.lowerBound <= title.lowerBound,
      title.upperBound <= range.upperBound
    {
      // A colon or a full stop behind a heading belongs to it.
      var end = title.upperBound
      while end < range.upperBound, isSpace(end) || text[end] == 0x3A || text[end] == 0x2E {
        end += 1
      }
      let isBlank = text[range.lowerBound..<title.lowerBound].allSatisfy { $0 == 0x20 }
      number = range.lowerBound..<(isBlank ? range.lowerBound : title.lowerBound)
      heading = number.upperBound..<end
      rest = end..<range.upperBound
      return
    }
    var at = range.lowerBound
    while at < range.upperBound, isSpace(at) { at += 1 }
    let label = Array(outline.label.utf8)
    if text[at..<range.upperBound].starts(with: label) {
      at += label.count
      while at < range.upperBound, ".):/-".utf8.contains(text[at]) { at += 1 }
      while at < range.upperBound, isSpace(at) { at += 1 }
    } else {
      at = range.lowerBound
    }
    number = range.lowerBound..<at
    heading = nil
    rest = at..<range.upperBound
  }
}

import PlanText

/// Which lines of a PDF end in a blank, read from what `pdftohtml -xml -zoom 1 -noroundcoord` writes.
///
/// Word processors print the blank at which they broke a line, and none behind the last word of a paragraph (or one by itself, with the mark of the paragraph).
struct LineEnds {
  private struct Piece {
    var top: Double
    var right: Double
    var isBlankEnded: Bool
  }

  /// The pieces of text of each page, in the order written.
  private var pages: [Int: [Piece]] = [:]

  init(_ xml: [UInt8]) {
    xml.withUnsafeBufferPointer { bytes in
      var cursor = Cursor(bytes)
      var page = 0
      while cursor.pass(to: 0x3C) != nil {
        if cursor.pass("<page number=\"") {
          page = Int(clamping: cursor.passDigits().value)
        } else if cursor.pass("<text top=\""), let piece = Self.piece(&cursor) {
          pages[page, default: []].append(piece)
        } else {
          cursor.advance()
        }
      }
    }
    for page in pages.keys { pages[page]?.sort { ($0.top, $0.right) < ($1.top, $1.right) } }
  }

  /// Reads what stands behind `<text top="`; nil where it is not as the program writes it, or no letter is in it.
  private static func piece(_ cursor: inout Cursor) -> Piece? {
    guard let top = BoxNumber.pass(&cursor), cursor.pass("\" left=\""),
      let left = BoxNumber.pass(&cursor), cursor.pass("\" width=\""),
      let width = BoxNumber.pass(&cursor), cursor.pass(to: 0x3E) != nil
    else { return nil }
    cursor.advance()
    var last: UInt8 = 0x20
    var hasLetter = false
    while !cursor.isAtEnd, !cursor.pass("</text>") {
      if cursor.next == 0x3C {
        guard cursor.pass(to: 0x3E) != nil else { return nil }
      } else {
        last = cursor.next
        if last > 0x20 { hasLetter = true }
      }
      cursor.advance()
    }
    return hasLetter ? Piece(top: top, right: left + width, isBlankEnded: last == 0x20) : nil
  }

  /// Points by which the two programs' places differ at the most.
  private static let tolerance = 3.0

  /// Whether a blank ends the line; nil where none of the pieces is its end.
  func isBlankEnded(_ line: BoxLayout.Line) -> Bool? {
    guard let pieces = pages[line.page] else { return nil }
    let word = line.words[line.words.count - 1].box
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].top < word.top - Self.tolerance { low = middle + 1 } else { high = middle }
    }
    let end = pieces[low...].prefix { $0.top <= word.top + Self.tolerance }
      .filter { $0.right > word.left }
      .min { abs($0.right - word.right) < abs($1.right - word.right) }
    guard let end, abs(end.right - word.right) <= word.height else { return nil }
    return end.isBlankEnded
  }
}

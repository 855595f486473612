import PlanText

/// How the document's lines were made, as far as all of them together tell.
struct LineHabits {
  var wrap: WrapColumn
  /// Whether line ends stand within sentences, so that a line end by itself means nothing.
  var isSoft = false
  /// Whether paragraphs are parted by blank lines.
  var isBlankSeparated = false
  /// Whether paragraphs begin with an indentation and go on without one.
  var indentsFirstLines = false
  /// Whether typed bullets are followed by capitals.
  var bulletsAreCapital = false
  /// Whether `a- b` with its space is more common than `a-b`: for words and for numbers.
  var spacesAfterHyphen = false
  var spacesAfterNumberHyphen = true

  /// Columns from which on a line counts as indented.
  static let leastIndent = 3

  init(_ text: [UInt8], _ lines: [TextLine], _ shapes: [LineShape], isFormal: [Bool]) {
    var soft: [Int] = []
    var open = 0
    var markedAfterBlank = 0
    var markedAdjacent = 0
    var bullets = (upper: 0, lower: 0)
    var marked = (indented: 0, flush: 0)
    var continued = (indented: 0, flush: 0)
    // Capitals behind a full stop: where a paragraph may begin.
    var opened = (indented: 0, flush: 0)
    for index in lines.indices.dropFirst() where !lines[index].isDropped {
      let previous = shapes[index - 1]
      let shape = shapes[index]
      let isAdjacent =
        lines[index].gap == .none && lines[index].container == lines[index - 1].container
        && !lines[index - 1].isDropped
      let isBody = !isFormal[Int(lines[index].container)]
      let isIndented = lines[index].indent >= Self.leastIndent
      if shape.opening.kind != .none {
        if isIndented { marked.indented += 1 } else if isBody { marked.flush += 1 }
        if isAdjacent { markedAdjacent += 1 } else { markedAfterBlank += 1 }
        if shape.opening.kind == .bullet, !isAdjacent || previous.isTerminated {
          if shape.opening.next == .lower { bullets.lower += 1 } else { bullets.upper += 1 }
        }
        continue
      }
      if isBody, isAdjacent, previous.ending == .stop, shape.first == .upper, !shape.isAllCaps {
        if isIndented { opened.indented += 1 } else { opened.flush += 1 }
      }
      guard isAdjacent, !previous.isTerminated, lines[index].link != .hard,
        lines[index].link != .ended
      else { continue }
      open += 1
      guard shape.first == .lower else { continue }
      soft.append(index)
      if isIndented { continued.indented += 1 } else { continued.flush += 1 }
    }
    let areMarked = marked.indented >= 4 && marked.indented > 2 * marked.flush
    let areOpened = opened.indented >= 4 && opened.indented > 2 * opened.flush
    indentsFirstLines =
      (areMarked || areOpened) && continued.flush >= 3
      && continued.flush >= 4 * continued.indented
    wrap = WrapColumn(lines, pairs: soft)
    isSoft = soft.count >= 3 && soft.count * 5 >= open * 2
    isBlankSeparated = markedAfterBlank > 2 * markedAdjacent
    bulletsAreCapital = bullets.upper >= 9 * bullets.lower
    countHyphens(text)
  }

  private mutating func countHyphens(_ text: [UInt8]) {
    var words = (tight: 0, spaced: 0)
    var numbers = (tight: 0, spaced: 0)
    text.withUnsafeBufferPointer { bytes in
      var at = ByteSearch.first(0x2D, in: bytes, from: min(1, bytes.count))
      while at + 2 < bytes.count {
        defer { at = ByteSearch.first(0x2D, in: bytes, from: at + 1) }
        let before = bytes[at - 1]
        let next = bytes[at + 1]
        let isSpaced = next == 0x20
        let after = isSpaced ? bytes[at + 2] : next
        if before &- 0x30 < 10, after &- 0x30 < 10 {
          if isSpaced { numbers.spaced += 1 } else { numbers.tight += 1 }
        } else if Self.isLetter(before), Self.isLetter(after) {
          if isSpaced { words.spaced += 1 } else { words.tight += 1 }
        }
      }
    }
    spacesAfterHyphen = words.spaced > words.tight
    spacesAfterNumberHyphen = numbers.spaced >= numbers.tight
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }
}

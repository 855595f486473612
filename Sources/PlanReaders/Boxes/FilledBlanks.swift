import PlanText

/// Takes the dots of a blank away that something was written over later: `Số: ……/KH-UBND` with `145` on the dots.
enum FilledBlanks {
  /// Points by which a word must lie on dots.
  private static let least = 1.0
  /// Dots in a row from which on they are a blank: `.` ends a sentence.
  private static let fewest = 2

  /// `words` without the dots under `new`; the letters beside such dots stay.
  static func emptied(_ words: [BoxWord], under new: [BoxWord]) -> [BoxWord] {
    var words = words
    for over in new where over.hasLetter {
      words = words.flatMap { word in
        min(word.box.right, over.box.right) - max(word.box.left, over.box.left) > least
          ? parts(of: word, around: over) : [word]
      }
    }
    return words
  }

  /// What remains of a word that another lies on: all of it where none of its dots lie there.
  private static func parts(of word: BoxWord, around over: BoxWord) -> [BoxWord] {
    let bytes = word.text.bytes
    guard let blank = blank(in: bytes) else { return [word] }
    let isFirst = blank.lowerBound == 0
    let isLast = blank.upperBound == bytes.count
    if isFirst, !isLast, over.box.center >= word.box.center { return [word] }
    if isLast, !isFirst, over.box.center <= word.box.center { return [word] }
    var parts: [BoxWord] = []
    if !isFirst {
      var head = word
      head.text = WordText(Array(bytes[..<blank.lowerBound]))
      head.box.right = max(word.box.left, min(word.box.right, over.box.left))
      parts.append(head)
    }
    if !isLast {
      var tail = word
      tail.text = WordText(Array(bytes[blank.upperBound...]))
      tail.box.left = min(max(word.box.left, over.box.right), word.box.right)
      parts.append(tail)
    }
    return parts
  }

  /// The first dots in a row, or marks that stand for such.
  private static func blank(in bytes: [UInt8]) -> Range<Int>? {
    var at = 0
    var start = 0
    var count = 0
    while at < bytes.count {
      let (value, length) = scalar(in: bytes, at: at, before: bytes.count)
      switch value {
      case 0x2E, 0x5F: count += 1
      case 0x2026: count += fewest
      default:
        if count >= fewest { return start..<at }
        (start, count) = (at + length, 0)
      }
      at += length
    }
    return count >= fewest ? start..<bytes.count : nil
  }
}

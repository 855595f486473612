import PlanText

/// Reads the opening tag of a word as `pdftotext -bbox` prints it: `<word xMin="56.640000" yMin="59.280000" xMax="104.580000" yMax="72.570000">`. Half of its output is such tags.
enum WordTag {
  /// The word's place; nil where any other tag stands behind the `<`, or one printed otherwise, of which nothing is passed then.
  static func read(_ cursor: inout Cursor) -> Box? {
    var next = cursor
    guard next.pass("word xMin=\""), let left = next.passMillionths(),
      next.pass("\" yMin=\""), let top = next.passMillionths(),
      next.pass("\" xMax=\""), let right = next.passMillionths(),
      next.pass("\" yMax=\""), let bottom = next.passMillionths(), next.pass("\">")
    else { return nil }
    cursor = next
    return Box(
      left: points(left), top: points(top), right: points(right), bottom: points(bottom))
  }

  private static func points(_ millionths: UInt64) -> Double { Double(millionths) / 1_000_000 }

  /// Passes the text of a word and its end, where no entity is in it; where the text stands. Nil for anything else, of which nothing is passed then.
  static func text(_ cursor: inout Cursor) -> Range<Int>? {
    var next = cursor
    while next.next != 0x3C {
      guard next.next != 0x26, !next.isAtEnd else { return nil }
      next.advance()
    }
    let range = cursor.at..<next.at
    guard next.pass("</word>") else { return nil }
    cursor = next
    return range
  }
}

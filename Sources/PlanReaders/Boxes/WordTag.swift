import PlanText

/// Reads the opening tag of a word as `pdftotext -bbox-layout` writes it: `<word xMin="56.64" yMin="59.28" xMax="104.58" yMax="72.57">`. Most of its output is such tags.
enum WordTag {
  /// The word's place; nil where any other tag stands behind the `<`, of which nothing is passed then.
  static func read(_ cursor: inout Cursor) -> Box? {
    var next = cursor
    guard next.pass("word xMin=\""), let left = BoxNumber.pass(&next),
      next.pass("\" yMin=\""), let top = BoxNumber.pass(&next),
      next.pass("\" xMax=\""), let right = BoxNumber.pass(&next),
      next.pass("\" yMax=\""), let bottom = BoxNumber.pass(&next), next.pass("\">")
    else { return nil }
    cursor = next
    return Box(left: left, top: top, right: right, bottom: bottom)
  }

  /// The text of a word and its end, where no entity is in it; nil for anything else, of which nothing is passed then.
  static func text(_ cursor: inout Cursor) -> [UInt8]? {
    var next = cursor
    while next.next != 0x3C {
      guard next.next != 0x26, !next.isAtEnd else { return nil }
      next.advance()
    }
    let range = cursor.at..<next.at
    guard next.pass("</word>") else { return nil }
    let text = Array(cursor[range])
    cursor = next
    return text
  }
}

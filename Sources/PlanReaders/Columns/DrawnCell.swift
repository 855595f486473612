/// A cell of a table that is drawn with characters.
struct DrawnCell {
  let row: Int
  let column: Int
  /// Rows and columns that it covers, at least 1 each.
  var rowSpan = 1
  var columnSpan = 1
  /// What it holds of each line: the line's index, the bytes.
  var pieces: [(line: Int, bytes: Range<Int>)] = []

  /// The piece's line when it stands in `lines`, and whether it goes on with the piece before it: lines that follow each other were wrapped, a gap of a line within a cell parts paragraphs.
  func line(of piece: Int, in lines: [FileLine]) -> SourceLine {
    let (line, bytes) = pieces[piece]
    var result = SourceLine(bytes, number: lines[line].number)
    let follows = piece > 0 && pieces[piece - 1].line == line - 1
    result.gap = piece > 0 && !follows ? .blank : .none
    result.link = follows ? .inside : .open
    return result
  }
}

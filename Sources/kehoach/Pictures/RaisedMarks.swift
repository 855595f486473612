import PlanText

/// Finds small raised letters behind others, as the marks of footnotes and the 2 of m² are; recognition takes them for quotation marks or hooks.
enum RaisedMarks {
  /// A stretch of columns with ink, and the rows that it has.
  private struct Letter {
    var columns: Range<Int>
    var rows: Range<Int>
  }

  /// Shares of the height above the line that letters stand on: how high a mark is raised, and how high it is, more than a quotation mark.
  private static let leastRaised = 0.35
  private static let heights = 0.42...0.7
  /// Width of a mark's letters as a share of their height: a degree sign is round.
  private static let widest = 0.8
  /// Share of a mark's height between it and the letter before, and within it.
  private static let nearest = 0.6
  /// Dots below which nothing is told, and dots around ink that are grey.
  private static let lowest = 8
  private static let fringe = 2
  /// How faint ink may be that joins the parts of a letter, from the darkest dot to the brightest.
  private static let faint = 0.75
  /// More marks than a page has: a picture with more shows something else.
  private static let most = 100

  /// The marks within the words at `places`.
  static func all(in picture: GreyPicture, words places: [Box]) -> [RaisedMark] {
    let marks = places.flatMap { Self.marks(in: picture, $0) }
    return marks.count <= most ? marks : []
  }

  private static func marks(in picture: GreyPicture, _ word: Box) -> [RaisedMark] {
    let letters = letters(of: picture, word)
    guard letters.count > 1, let top = letters.map(\.rows.lowerBound).min(),
      let line = line(letters)
    else { return [] }
    let height = Double(line - top)
    func isMark(_ index: Int) -> Bool {
      let (letter, last) = (letters[index], letters[index - 1])
      let high = Double(letter.rows.count)
      return letter.rows.count >= lowest && heights.contains(high / height)
        && Double(line - letter.rows.upperBound) >= leastRaised * height
        && Double(letter.columns.count) <= widest * high
        && Double(letter.columns.lowerBound - last.columns.upperBound) <= nearest * high
    }
    var marks: [RaisedMark] = []
    var at = 1
    while at < letters.count {
      guard isMark(at) else {
        at += 1
        continue
      }
      let first = at
      while at < letters.count, isMark(at) { at += 1 }
      let rows = letters[first..<at].map(\.rows)
      let end = at < letters.count ? letters[at].columns.lowerBound : Int(word.right) + fringe
      let place = Box(
        left: Double(
          max(letters[first - 1].columns.upperBound, letters[first].columns.lowerBound - fringe)),
        top: Double((rows.map(\.lowerBound).min() ?? 0) - 1),
        right: Double(min(end, letters[at - 1].columns.upperBound + fringe)),
        bottom: Double((rows.map(\.upperBound).max() ?? 0) + 1)
      )
      let rest = at < letters.count
      marks.append(
        RaisedMark(
          place: place,
          rest: rest
            ? Box(
              left: Double(end),
              top: word.top - Double(fringe),
              right: word.right + Double(fringe),
              bottom: word.bottom + Double(fringe)
            ) : nil
        )
      )
    }
    return marks
  }

  /// Where most letters stand; the lower of two such lines.
  private static func line(_ letters: [Letter]) -> Int? {
    let ends = letters.map(\.rows.upperBound)
    func count(_ end: Int) -> Int { ends.count { abs($0 - end) <= 1 } }
    return ends.max { (count($0), $0) < (count($1), $1) }
  }

  /// The letters of a word that space parts, from left to right.
  private static func letters(of picture: GreyPicture, _ word: Box) -> [Letter] {
    let (columns, rows) = picture.dots(in: word)
    guard let ink = picture.ink(columns, rows, share: faint) else { return [] }
    var letters: [Letter] = []
    for column in columns {
      let filled = rows.filter { picture.dots[$0 * picture.width + column] <= ink }
      guard let first = filled.first, let last = filled.last else { continue }
      if let open = letters.last, open.columns.upperBound == column {
        letters[letters.count - 1] = Letter(
          columns: open.columns.lowerBound..<column + 1,
          rows: min(open.rows.lowerBound, first)..<max(open.rows.upperBound, last + 1)
        )
      } else {
        letters.append(Letter(columns: column..<column + 1, rows: first..<last + 1))
      }
    }
    return letters
  }
}

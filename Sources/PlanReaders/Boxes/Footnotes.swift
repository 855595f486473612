import PlanText

/// The footnotes at the foot of a page: smaller lines that begin with small raised numbers, or with numbers that marks in the text name; on pages that were recognised, lines below the short stroke that parts them from the text.
struct Footnotes {
  /// One note: its lines from top to bottom, its number left out.
  private(set) var notes: [[BoxRow]] = []
  /// The rows above, without marks.
  private(set) var rows: [BoxRow]

  /// Shares of the height of the words around, up to which a line is small and a mark is raised.
  private static let smallLine = 0.9
  private static let smallMark = 0.8
  /// Points between a mark and the word that it belongs to.
  private static let nearest = 2.5
  /// Words of a page from which on its height of letters is known.
  private static let fewestWords = 30

  /// The footnotes among the rows of a page with the strokes `strokes`; `height` is that of most of the document's lines.
  init(_ rows: [BoxRow], below strokes: [Box], height: Double) {
    self.rows = rows
    let heights = rows.flatMap { $0.words.map(\.box.height) }.sorted()
    guard heights.count >= Self.fewestWords else { return }
    guard rows.allSatisfy({ $0.words[0].confidence == nil }) else {
      var numbers: Set<WordText> = []
      for stroke in strokes { numbers.formUnion(takeNotes(below: stroke)) }
      leaveOutMarks(of: numbers)
      return
    }
    let usual = max(heights[heights.count / 2], height)
    let end = rows.last.map { $0.isNumber ? rows.count - 1 : rows.count } ?? 0
    var first = end
    while first > 0, rows[first - 1].words.allSatisfy({ $0.box.height < Self.smallLine * usual }) {
      first -= 1
    }
    let marks = first < end ? Self.marks(in: rows[..<first]) : []
    var numbers: Set<WordText> = []
    var start = end
    for index in (first..<end).reversed() {
      guard let number = Self.number(of: rows[index], marks) else { continue }
      numbers.insert(number)
      start = index
    }
    if !numbers.isEmpty {
      takeNotes(start..<end, marks)
      self.rows = Array(rows[..<start] + rows[end...])
    }
    leaveOutMarks(of: numbers)
  }

  private mutating func leaveOutMarks(of numbers: Set<WordText>) {
    for index in rows.indices { rows[index] = Self.withoutMarks(rows[index], numbers) }
  }

  private mutating func takeNotes(_ range: Range<Int>, _ marks: Set<WordText>) {
    for index in range {
      let row = rows[index]
      if Self.number(of: row, marks) != nil {
        notes.append([BoxRow(Array(row.words.dropFirst()), leastGap: row.leastGap)])
      } else {
        notes[notes.count - 1].append(row)
      }
    }
  }

  /// The number that a note's first line begins with: raised, or one of `marks`.
  private static func number(of row: BoxRow, _ marks: Set<WordText>) -> WordText? {
    guard row.words.count >= 2 else { return nil }
    let word = row.words[0]
    return isMark(word, beside: row.words[1]) || marks.contains(word.text) ? word.text : nil
  }

  /// The raised numbers that stand closely behind words.
  private static func marks(in rows: ArraySlice<BoxRow>) -> Set<WordText> {
    var marks: Set<WordText> = []
    for row in rows {
      for (last, word) in zip(row.words, row.words.dropFirst())
      where word.box.left - last.box.right < nearest && isMark(word, beside: last) {
        marks.insert(word.text)
      }
    }
    return marks
  }

  private static func isMark(_ word: BoxWord, beside other: BoxWord) -> Bool {
    word.isRaised
      || word.text.count <= 3 && word.isNumber && word.box.height < smallMark * other.box.height
        && word.box.bottom < other.box.bottom - 0.1 * other.box.height
  }

  /// Whether a raised number is a measure's power, as in m²: measures are never what a note explains.
  private static func isPower(_ number: WordText, of word: WordText) -> Bool {
    guard number == [0x32] || number == [0x33] else { return false }
    let unit = word.drop { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C }
    return unit.count <= 2 && unit.last == 0x6D
      && unit.allSatisfy { $0 == 0x6D || $0 == 0x6B || $0 == 0x63 || $0 == 0x64 }
  }

  /// The row without the marks of notes; other raised numbers belong to the word before, as in m², and what follows closely goes on there.
  private static func withoutMarks(_ row: BoxRow, _ numbers: Set<WordText>) -> BoxRow {
    let isLoose = row.words.indices.dropFirst().allSatisfy {
      row.words[$0].box.left - row.words[$0 - 1].box.right >= nearest
    }
    if isLoose { return row }
    var words: [BoxWord] = []
    var isTight = false
    for word in row.words {
      guard var last = words.last, word.box.left - last.box.right < nearest else {
        words.append(word)
        isTight = false
        continue
      }
      if isMark(word, beside: last) {
        if !numbers.contains(word.text) || isPower(word.text, of: last.text) {
          last.text += word.text
        }
        last.box.right = word.box.right
        words[words.count - 1] = last
        isTight = true
      } else if isTight {
        last.text += word.text
        last.box = last.box.union(word.box)
        words[words.count - 1] = last
        isTight = false
      } else {
        words.append(word)
      }
    }
    return BoxRow(words, leastGap: row.leastGap)
  }

  /// Takes the lines below a stroke as notes: a short one at the left edge of the text, below which a number begins a line.
  ///
  /// Recognition does not tell whether letters are small. The notes end where the page does, or before a wide space. Gives back the numbers.
  private mutating func takeNotes(below stroke: Box) -> Set<WordText> {
    guard stroke.width > stroke.height, Self.strokeWidths.contains(stroke.width),
      let start = rows.firstIndex(where: { $0.box.middle > stroke.middle }),
      !rows.contains(where: { $0.box.top < stroke.bottom && $0.box.bottom > stroke.top }),
      abs(rows[start].box.left - stroke.left) < Self.reach,
      abs(PageEdges.find(rows).lowerBound - stroke.left) < Self.reach,
      Self.ordinal(of: rows[start]) != nil
    else { return [] }
    var end = start + 1
    while end < rows.count, !rows[end].isNumber,
      rows[end].box.top - rows[end - 1].box.bottom < Self.widestSpace * rows[end - 1].box.height
    {
      end += 1
    }
    var last: Int?
    var numbers: Set<WordText> = []
    for row in rows[start..<end] {
      if let number = Self.ordinal(of: row), last.map({ number == $0 + 1 }) ?? true {
        numbers.insert(WordText(Array(String(number).utf8)))
        notes.append([BoxRow(Array(row.words.dropFirst()), leastGap: row.leastGap)])
        last = number
      } else {
        notes[notes.count - 1].append(row)
      }
    }
    rows.removeSubrange(start..<end)
    return numbers
  }

  /// Points that the stroke above notes is long: word processors draw two inches or a quarter of the line.
  private static let strokeWidths = 70.0...200.0
  /// Points from the stroke's left end within which text and notes begin.
  private static let reach = 24.0
  /// Share of a line's height from which on a space ends the notes.
  private static let widestSpace = 1.5

  /// The number that a line begins with, dots behind it left out, where more words follow.
  private static func ordinal(of row: BoxRow) -> Int? {
    guard row.words.count >= 2 else { return nil }
    var text = row.words[0].text[...]
    while text.last == 0x2E { text = text.dropLast() }
    guard text.count <= 3, !text.isEmpty, text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return Int(String(decoding: text, as: UTF8.self))
  }
}

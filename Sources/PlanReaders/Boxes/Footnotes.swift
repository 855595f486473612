import PlanText

/// The footnotes at the foot of a page: smaller lines that begin with small raised numbers, and the marks in the text that name them.
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

  init(_ rows: [BoxRow]) {
    self.rows = rows
    let heights = rows.flatMap { $0.words.map(\.box.height) }.sorted()
    guard heights.count >= Self.fewestWords, rows.allSatisfy({ $0.words[0].confidence == nil })
    else { return }
    let usual = heights[heights.count / 2]
    let end = rows.last.map { $0.isNumber ? rows.count - 1 : rows.count } ?? 0
    var first = end
    while first > 0, rows[first - 1].words.allSatisfy({ $0.box.height < Self.smallLine * usual }) {
      first -= 1
    }
    var numbers: Set<[UInt8]> = []
    var start = end
    for index in (first..<end).reversed() {
      guard let number = Self.number(of: rows[index]) else { continue }
      numbers.insert(number)
      start = index
    }
    if !numbers.isEmpty {
      takeNotes(start..<end)
      self.rows = Array(rows[..<start] + rows[end...])
    }
    for index in self.rows.indices {
      self.rows[index] = Self.withoutMarks(self.rows[index], numbers)
    }
  }

  private mutating func takeNotes(_ range: Range<Int>) {
    for index in range {
      let row = rows[index]
      if Self.number(of: row) != nil {
        notes.append([BoxRow(Array(row.words.dropFirst()), leastGap: row.leastGap)])
      } else {
        notes[notes.count - 1].append(row)
      }
    }
  }

  /// The number that a note's first line begins with.
  private static func number(of row: BoxRow) -> [UInt8]? {
    guard row.words.count >= 2, isMark(row.words[0], beside: row.words[1]) else { return nil }
    return row.words[0].text
  }

  private static func isMark(_ word: BoxWord, beside other: BoxWord) -> Bool {
    word.text.count <= 3 && word.isNumber && word.box.height < smallMark * other.box.height
      && word.box.bottom < other.box.bottom - 0.1 * other.box.height
  }

  /// The row without the marks of notes; other raised numbers belong to the word before, as in m², and what follows closely goes on there.
  private static func withoutMarks(_ row: BoxRow, _ numbers: Set<[UInt8]>) -> BoxRow {
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
        if !numbers.contains(word.text) { last.text += word.text }
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
}

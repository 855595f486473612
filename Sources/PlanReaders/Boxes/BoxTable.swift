import PlanText

/// A table found by its columns: rows of words that leave the same gaps free from top to bottom.
///
/// Ruling lines are not known. A table begins with a row of three columns or more, or one that begins with the head of a numbering column (STT), and goes on as long as no row closes two gaps at once; single rows that run across (the name of a group of tasks) belong to it when the columns go on below.
struct BoxTable {
  var rows: Range<Int>
  /// Where each column's words stand, from left to right.
  var columns: [ClosedRange<Double>]
  /// The words of each column line by line, from top to bottom.
  var lines: [Line]
  /// Whether it goes on with the table of the page before.
  var isContinued: Bool

  /// Words that stand side by side in one column.
  struct Line {
    var column: Int
    var run: BoxRun
    /// Whether it belongs to a row that runs across the columns.
    var isSpanning: Bool
  }

  private static let fewestRows = 3
  /// Rows across the columns in a run.
  private static let mostSpanning = 3

  /// The table that begins at `start`; `open` are the columns of a table that the page before ended with.
  init?(_ rows: [BoxRow], from start: Int, before end: Int, _ open: [ClosedRange<Double>]?) {
    let seed = Self.numberHead(rows, from: start, before: end)
    let opensWithNumber = seed != nil
    var gaps: ColumnGaps
    isContinued = false
    let leastGap = rows[start].leastGap
    if seed == nil, let open, ColumnGaps(open, leastGap: leastGap).fits(rows[start]) {
      gaps = ColumnGaps(open, leastGap: leastGap)
      isContinued = true
    } else {
      // Most rows are of one column.
      guard opensWithNumber || rows[start].partCount >= 3 else { return nil }
      let head =
        seed.map { Self.head(rows, around: $0, from: start, before: end) } ?? rows[start].parts
      gaps = ColumnGaps(head.map { $0.box.left...$0.box.right }, leastGap: leastGap)
      if let seed, seed > start, !rows[start..<seed].allSatisfy(gaps.fits) { return nil }
      guard gaps.count >= 2 || opensWithNumber && gaps.count == 1 else { return nil }
      // Words that chance has set wide above a table.
      if !opensWithNumber, Self.announces(rows[start..<min(end, start + Self.nearRows)]) {
        return nil
      }
    }
    let least = gaps.count >= 2 && !opensWithNumber ? 2 : 1
    var spanning: [Bool] = []
    var index = start
    var last = start
    var wide = 0
    while index < end {
      if index > last, Self.isFar(rows[index - 1], rows[index]) { break }
      if gaps.add(rows[index], least: least) {
        spanning.append(false)
        wide = rows[index].parts.count >= 2 ? 0 : wide
        index += 1
        last = index
        continue
      }
      // A row across the columns, and columns again below.
      guard wide < Self.mostSpanning, index + 1 < end, index > start else { break }
      wide += 1
      spanning.append(true)
      index += 1
    }
    while spanning.last == true { spanning.removeLast() }
    let count = spanning.count
    guard count >= 1 else { return nil }
    let found = Array(rows[start..<start + count])
    let full = zip(found, spanning).count { !$1 && $0.parts.count >= 3 }
    guard isContinued || count >= Self.fewestRows && (opensWithNumber || full >= Self.fewestRows)
    else { return nil }
    self.rows = start..<start + count
    columns = opensWithNumber || isContinued ? gaps.anchored : gaps.columns
    // The same head again: the table of the page before goes on.
    if let open, opensWithNumber, open.count == columns.count { isContinued = true }
    lines = Self.lines(found, spanning, columns)
  }

  /// Puts the words of rows into columns; the cells of one row need not stand at one height.
  private static func lines(
    _ rows: [BoxRow],
    _ spanning: [Bool],
    _ columns: [ClosedRange<Double>]
  ) -> [Line] {
    var lines: [Line] = []
    // The last line of each column.
    var last: [Int: Int] = [:]
    for (row, isSpanning) in zip(rows, spanning) {
      if isSpanning { last = [:] }
      for word in row.words.sorted(by: { $0.box.middle < $1.box.middle }) {
        var column = ColumnGaps.index(of: word, in: columns)
        if isSpanning { column = column == 0 ? 0 : 1 }
        if let index = last[column],
          abs(lines[index].run.box.middle - word.box.middle) < 0.4 * word.box.height,
          let run = BoxRun((lines[index].run.words + [word]).sorted { $0.box.left < $1.box.left })
        {
          lines[index].run = run
        } else if let run = BoxRun([word]) {
          last[column] = lines.count
          lines.append(Line(column: column, run: run, isSpanning: isSpanning))
        }
      }
      if isSpanning { last = [:] }
    }
    return lines.sorted { $0.run.box.middle < $1.run.box.middle }
  }

  /// Whether more than an empty line stands between two rows.
  private static func isFar(_ first: BoxRow, _ second: BoxRow) -> Bool {
    second.box.top - first.box.bottom > 3 * max(first.box.height, 10)
  }

  /// The row with the head of the numbering column, which may stand lower than that of others.
  private static func numberHead(_ rows: [BoxRow], from start: Int, before end: Int) -> Int? {
    for index in start..<min(end, start + mostHeadRows) {
      if index > start, rows[index].box.top > rows[index - 1].box.bottom + rows[index].box.height {
        return nil
      }
      if hasNumberHead(rows[index]) { return index }
    }
    return nil
  }

  /// Whether the head of a numbering column stands among rows.
  private static func announces(_ rows: ArraySlice<BoxRow>) -> Bool {
    rows.contains(where: hasNumberHead)
  }

  private static let nearRows = 12

  /// The parts of the rows at about the height of the numbering column's head.
  private static func head(
    _ rows: [BoxRow],
    around seed: Int,
    from start: Int,
    before end: Int
  ) -> [BoxRun] {
    let middle = rows[seed].box.middle
    let reach = 1.7 * max(8, rows[seed].words.map(\.box.height).min() ?? 8)
    let below = rows[seed..<min(end, seed + mostHeadRows)].dropFirst()
      .prefix { !TableMark.isLabel($0.words[0].text) }
    return (rows[start...seed] + below)
      .filter { abs($0.box.middle - middle) < reach }.flatMap(\.parts)
  }

  /// Rows of words that a table's head has above its numbering column's head.
  private static let mostHeadRows = 4

  /// Whether a row begins with `STT`, `TT`, `Số TT`.
  private static func hasNumberHead(_ row: BoxRow) -> Bool {
    guard row.mayBegin(with: heads), let part = row.parts.first else { return false }
    let tokens = Tokens(utf8: BoxRow.bytes(part.words))
    return tokens.count <= 3 && heads.match(tokens, at: 0, before: tokens.count) != nil
  }

  private static let heads = PhraseTable<Bool>(
    lines: """
      số tt
      stt
      tt
      """
  )
}

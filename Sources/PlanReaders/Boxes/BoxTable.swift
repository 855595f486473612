import PlanText

/// A table found by its columns: rows of words that leave the same gaps free from top to bottom.
///
/// Ruling lines are not known. A table begins with a row of three columns or more, or one that begins with the head of a numbering column (STT), and goes on as long as no row closes two gaps at once; single rows that run across (the name of a group of tasks) belong to it when the columns go on below.
struct BoxTable {
  var rows: Range<Int>
  /// Where each column's words stand, from left to right.
  var columns: [ClosedRange<Double>]
  /// The table's rows of words, which of them run across the columns.
  var lines: [BoxRow]
  var spanning: [Bool]
  /// Whether it goes on with the table of the page before.
  var isContinued: Bool

  private static let fewestRows = 3
  /// Rows across the columns in a run.
  private static let mostSpanning = 3

  /// The table that begins at `start`; `open` are the columns of a table that the page before ended with.
  init?(_ rows: [BoxRow], from start: Int, before end: Int, _ open: [ClosedRange<Double>]?) {
    let parts = rows[start].parts
    let opensWithNumber = parts.first.map { Self.isNumberHead($0) } ?? false
    var gaps: ColumnGaps
    isContinued = false
    let leastGap = rows[start].leastGap
    if let open, ColumnGaps(open, leastGap: leastGap).fits(rows[start]) {
      gaps = ColumnGaps(open, leastGap: leastGap)
      isContinued = true
    } else {
      gaps = ColumnGaps(parts.map { $0.box.left...$0.box.right }, leastGap: leastGap)
      guard gaps.count >= 2 || opensWithNumber && gaps.count == 1 else { return nil }
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
    self.spanning = spanning
    lines = found
    columns = gaps.columns
  }

  /// Whether more than an empty line stands between two rows.
  private static func isFar(_ first: BoxRow, _ second: BoxRow) -> Bool {
    second.box.top - first.box.bottom > 3 * max(first.box.height, 10)
  }

  /// `STT`, `TT`, `Số TT`
  private static func isNumberHead(_ part: BoxRun) -> Bool {
    let text = BoxRow.text(part.words)
    let tokens = Tokens(text)
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

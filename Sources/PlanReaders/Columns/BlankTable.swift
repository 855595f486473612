/// A table whose cells nothing but blanks part, as printers and terminals set it:
///
///     TT   Nội dung            Đơn vị          Thời gian
///     1    Rà soát hộ nghèo    Phòng Kinh tế   Tháng 3
///          và hộ cận nghèo
///
/// Its columns are what its lines leave free between them. The first is of numbers: without these nothing tells a row from what stands below the table, or from signers side by side. A line with a number opens a row; any other goes on with the row above.
struct BlankTable {
  /// The cells with words, row by row.
  private(set) var cells: [DrawnCell] = []
  /// The first line behind the table.
  private(set) var end: Int

  private static let fewestColumns = 3
  private static let mostColumns = 20
  /// Blanks that part two cells.
  private static let gap = 2
  /// Columns that a heading of numbers ("TT", "Số TT") takes at most.
  private static let widestNumber = 5

  /// Lines below the heading within which a second full row begins.
  private static let longestStart = 12

  private let text: [UInt8]
  /// What each column covers, in characters from the beginning of the line.
  private var columns: [Range<Int>]

  /// Reads the table whose heading is line `first` and that ends before line `limit`; nil where none is.
  init?(_ text: [UInt8], _ lines: [FileLine], from first: Int, before limit: Int) {
    self.text = text
    end = first + 1
    let heads = LinePart.parts(of: lines[first].range, in: text, apart: Self.gap)
    columns = heads.map(\.columns)
    guard (Self.fewestColumns...Self.mostColumns).contains(heads.count),
      !isNumber(heads[0].bytes), columns[0].count <= Self.widestNumber
    else { return nil }
    var rows = [
      heads.enumerated().map { DrawnCell(row: 0, column: $0, pieces: [(first, $1.bytes)]) }
    ]
    // Rows with words in as many columns as make a table.
    var full = 1
    while end < limit, !lines[end].afterPageBreak,
      full > 1 || end - first < Self.longestStart,
      let parts = fitting(lines[end])
    {
      let opensRow = parts[0].column == 0
      // A gap ends the table unless a row begins behind it.
      if opensRow ? parts.last?.column == 0 : lines[end].afterBlank { break }
      if opensRow, !isNumber(parts[0].bytes) { break }
      if opensRow { rows.append([]) }
      let before = rows[rows.count - 1].count
      for part in parts { add(part.bytes, end, column: part.column, to: &rows) }
      if before < Self.fewestColumns, rows[rows.count - 1].count >= Self.fewestColumns { full += 1 }
      end += 1
    }
    guard full >= 2 else { return nil }
    cells = rows.flatMap { $0.sorted { $0.column < $1.column } }
  }

  /// The parts of a line and their columns, which grow by them; nil where some part stands in none.
  private mutating func fitting(_ line: FileLine) -> [(column: Int, bytes: Range<Int>)]? {
    var grown = columns
    var result: [(column: Int, bytes: Range<Int>)] = []
    var column = 0
    var last = 0
    for part in LinePart.parts(of: line.range, in: text, apart: Self.gap) {
      let span = part.columns
      // The first column that the part does not lie wholly behind.
      while column + 1 < columns.count, span.lowerBound >= columns[column].upperBound,
        columns[column + 1].lowerBound - span.upperBound < span.lowerBound
          - columns[column].upperBound
      {
        column += 1
      }
      let low = column == 0 ? 0 : grown[column - 1].upperBound + Self.gap
      let high = column + 1 < columns.count ? columns[column + 1].lowerBound - Self.gap : Int.max
      guard span.lowerBound >= low, span.upperBound <= high else { return nil }
      // Words far apart are no one cell.
      if result.last?.column == column, span.lowerBound - last > Self.gap { return nil }
      last = span.upperBound
      grown[column] =
        min(
          grown[column].lowerBound, span.lowerBound)..<max(
          grown[column].upperBound, span.upperBound)
      result.append((column, part.bytes))
    }
    guard !result.isEmpty else { return nil }
    columns = grown
    return result
  }

  /// `1`, `1.2`, `II`, `a)`: the number of a row.
  private func isNumber(_ bytes: Range<Int>) -> Bool {
    bytes.count <= Self.widestNumber
      && text[bytes].allSatisfy {
        switch $0 {
        case 0x30...0x39, 0x2E, 0x29, 0x2D, 0x2F: true
        case 0x49, 0x56, 0x58, 0x61...0x7A: bytes.count <= 4
        default: false
        }
      }
  }

  private func add(_ bytes: Range<Int>, _ line: Int, column: Int, to rows: inout [[DrawnCell]]) {
    let row = rows.count - 1
    if let cell = rows[row].firstIndex(where: { $0.column == column }) {
      rows[row][cell].pieces.append((line, bytes))
    } else {
      rows[row].append(DrawnCell(row: row, column: column, pieces: [(line, bytes)]))
    }
  }
}

import PlanText

/// Writes a table as CSV (RFC 4180): UTF-8, commas, CRLF, quotes where they are needed; the first row holds the keys of the columns.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection), and is then quoted.
///
/// - Parameter hasMark: Puts the byte order mark before it, which Excel wants to see UTF-8.
public func writeCSV(_ table: DataTable, hasMark: Bool = false) -> [UInt8] {
  var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
  append(table.columns.map { .text($0.key) }, to: &bytes)
  for row in table.rows { append(row, to: &bytes) }
  return bytes
}

private func append(_ row: [TableCell], to bytes: inout [UInt8]) {
  for (index, cell) in row.enumerated() {
    if index > 0 { bytes.append(0x2C) }
    switch cell {
    case .empty: break
    case .number(let number): bytes.append(contentsOf: number.text.utf8)
    case .truth(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .date(let date): bytes.append(contentsOf: date.iso.utf8)
    case .text(let text), .word(let text, _): append(text: text, to: &bytes)
    }
  }
  bytes.append(contentsOf: [0x0D, 0x0A])
}

/// Characters that open a formula, or a command, in one spreadsheet or another.
private let openings = Set("=+-@\t\r\n|%".utf8)

private func append(text: String, to bytes: inout [UInt8]) {
  let isFormula = text.utf8.first.map(openings.contains) ?? false
  let needsQuotes =
    isFormula
    || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
  bytes.append(0x22)
  if isFormula { bytes.append(0x27) }
  for byte in text.utf8 {
    if byte == 0x22 { bytes.append(0x22) }
    bytes.append(byte)
  }
  bytes.append(0x22)
}

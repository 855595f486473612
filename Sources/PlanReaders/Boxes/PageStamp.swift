import PlanText

/// Pages whose only text was put on them afterwards: a scan with the stamp of a digital signature, or with nothing.
enum PageStamp {
  private static let mostWords = 60

  /// Whether a page holds nothing but such stamps.
  static func isAll(of page: BoxPage) -> Bool {
    let words = page.runs.reduce(0) { $0 + $1.words.count }
    if words == 0 { return true }
    guard words <= mostWords else { return false }
    var text: [UInt8] = []
    var lines: [TextLine] = []
    for row in page.rows {
      if !text.isEmpty { text.append(0x0A) }
      let start = text.count
      text.append(contentsOf: BoxRow.bytes(row.words))
      lines.append(TextLine(start: UInt32(start), end: UInt32(text.count)))
    }
    return !text.isEmpty && SignatureStamp.lines(text, lines).count == lines.count
  }
}

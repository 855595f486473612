/// Writes Markdown into bytes; every text is made inert.
struct MarkdownWriter {
  private(set) var bytes: [UInt8] = []

  mutating func heading(_ level: Int, _ text: String) {
    paragraph(String(repeating: "#", count: level) + " " + markdownText(text))
  }

  mutating func item(_ text: String) { line("- " + markdownText(text, opensLine: true)) }

  /// Words of a document with where they stand.
  mutating func quote(_ words: String, _ place: String) {
    paragraph("> “\(markdownText(words))”  \n> — \(markdownText(place))")
  }

  /// `label` in bold, then `text`.
  mutating func labelled(_ label: String, _ text: String) {
    paragraph("**\(markdownText(label)):** \(markdownText(text))")
  }

  mutating func tableHead(_ titles: [String]) {
    line("")
    row(titles)
    line("|" + String(repeating: " --- |", count: titles.count))
  }

  mutating func row(_ cells: [String]) {
    line("| " + cells.map { markdownText($0) }.joined(separator: " | ") + " |")
  }

  private mutating func paragraph(_ markup: String) { line((bytes.isEmpty ? "" : "\n") + markup) }

  private mutating func line(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
    bytes.append(0x0A)
  }
}

import PlanText

/// Reads plain text or Markdown, whichever the options or the text itself say.
func readLines(
  _ bytes: [UInt8],
  _ info: SourceInfo,
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  var info = info
  let decoded = try ComposedText(bytes, options.encoding, options.limits)
  info.encoding = decoded.encoding
  let file = FileLines(decoded.text)
  guard file.lines.count <= options.limits.maxLines else {
    throw .tooManyLines(limit: options.limits.maxLines)
  }
  var lines = AssembledLines(decoded.text, notes: decoded.notes)
  lines.pageStarts = file.pageStarts
  lines.columns = options.columns
  let isMarkdown = options.format.map { $0 == .markdown }
  if isMarkdown ?? MarkdownEvidence(decoded.text, file.lines).isMarkdown {
    info.format = .markdown
    var reader = MarkdownReader(decoded.text, file.lines, maxCells: options.limits.maxTableCells)
    try reader.read()
    lines.source = reader.source
    lines.containers = reader.containers
    lines.edits = reader.edits
    lines.continuesItems = true
    if reader.struck > 0 {
      lines.notes.append(Note(.hiddenTextDropped, .info, "hidden", "\(reader.struck)"))
    }
  } else {
    info.format = .text
    let plain = try PlainLines(
      decoded.text,
      file.lines,
      maxCells: options.limits.maxTableCells
    )
    lines.source = plain.source
    lines.containers = plain.containers
  }
  let marks = FootnoteMarks(decoded.text, file.lines)
  if !marks.edits.isEmpty {
    lines.edits = (lines.edits + marks.edits).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    lines.notes.append(Note(.footnotesAtEnd, .info, "\(marks.count)"))
  }
  return lines.document(info, map: decoded.map)
}

public import PlanText

/// Reads a file's bytes into clean text and blocks.
///
/// The format is found by the content; the text is composed to NFC, lines that a page or a converter broke are joined, page furniture is left out with a note. Any bytes give a document or a `ReadError`.
public func readDocument(
  _ bytes: [UInt8],
  _ options: ReadOptions = ReadOptions()
) throws(ReadError) -> SourceDocument {
  let limits = options.limits
  guard bytes.count <= limits.maxFileBytes else { throw .tooLarge(limit: limits.maxFileBytes) }
  var info = SourceInfo(name: options.name, byteCount: bytes.count)
  let decoded = DecodedText(bytes)
  info.encoding = decoded.encoding
  info.format = .text
  return try readLines(decoded, info, limits)
}

/// Reads text or Markdown.
private func readLines(
  _ decoded: DecodedText,
  _ info: SourceInfo,
  _ limits: ReadLimits
) throws(ReadError) -> SourceDocument {
  var info = info
  let file = FileLines(decoded.text)
  var source: [SourceLine] = []
  var containers = [LineContainer()]
  var edits: [Edit] = []
  if MarkdownEvidence(decoded.text, file.lines).isMarkdown {
    info.format = .markdown
    var reader = MarkdownReader(decoded.text, file.lines)
    reader.read()
    source = reader.source
    containers = reader.containers
    edits = reader.edits
  } else {
    source = file.lines.map(SourceLine.init)
  }
  var cleaned = CleanLines(decoded.text, source, edits: edits)
  let furniture = Furniture(
    cleaned.clean,
    &cleaned.lines,
    containers,
    formFeeds: file.pageBreaks
  )
  let steps = LineJoiner(cleaned.clean, cleaned.lines, containers).steps()
  let writer = BlockWriter(cleaned.clean, cleaned.lines, containers, steps)
  return SourceDocument(
    info: info,
    text: writer.text,
    blocks: writer.blocks,
    origins: writer.map.composed(with: cleaned.map).composed(with: decoded.map),
    notes: decoded.notes + furniture.notes
  )
}

import PlanNative
import PlanText

/// Reads HTML: decoded by us, parsed by libxml2, then lines like any other.
func readHTML(
  _ bytes: [UInt8],
  _ info: SourceInfo,
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  var info = info
  let limits = options.limits
  try ComposedText.checkStored(bytes, limits)
  let file = MarkupText(bytes, options.encoding)
  try ComposedText.check(file.text, limits)
  let (reader, treeNotes) = try readTree(
    ConditionalMarks.stripped(file.text),
    file.parserEncoding,
    options
  )
  let found = file.judged(reader.text, fonts: reader.evidence)
  info.encoding = found.encoding
  let text = Composition(found.text).text
  try ComposedText.check(text, limits)
  let notes = file.notes + (found.evidence.map { [Note($0)] } ?? []) + treeNotes
  var lines = AssembledLines(text, notes: notes)
  lines.containers = reader.containers
  lines.columns = options.columns
  lines.source = sourceLines(reader.lines, in: text)
  return lines.document(info, map: nil)
}

/// Parses and walks the tree.
private func readTree(
  _ source: [UInt8],
  _ encoding: String,
  _ options: ReadOptions
) throws(ReadError) -> (HTMLReader, [Note]) {
  let limits = options.limits
  if AttributeCount.exceeds(limits.maxAttributes, in: source) {
    throw .tooManyAttributes(limit: limits.maxAttributes)
  }
  var tree = try parse(source, encoding)
  if tree.isCutOff { tree = try parse(InlineTagStripper.strip(source), encoding) }
  var notes: [Note] = []
  var reader = HTMLReader(options)
  let isTooDeep = try tree.walk(maxDepth: limits.maxXMLDepth) { event throws(ReadError) in
    try reader.read(event)
  }
  reader.finish()
  if isTooDeep || tree.isCutOff {
    notes.append(Note(.depthExceeded, .warning, "\(limits.maxXMLDepth)"))
  } else if tree.isRecovered {
    notes.append(Note(.htmlRecovered, .info))
  }
  for (kind, count) in [
    ("script", reader.scripts), ("hidden", reader.hidden), ("comment", reader.comments),
  ] where count > 0 {
    notes.append(Note(.hiddenTextDropped, .info, kind, "\(count)"))
  }
  return (reader, notes)
}

private func parse(_ source: [UInt8], _ encoding: String) throws(ReadError) -> HTMLTree {
  do {
    return try HTMLTree(source, encoding: encoding)
  } catch {
    switch error {
    case .outOfMemory: throw .htmlUnreadable(reason: "out of memory")
    case .unreadable(let reason): throw .htmlUnreadable(reason: reason)
    }
  }
}

/// The reader's lines with their places in the composed text, in which line feeds stand as before.
private func sourceLines(_ lines: [HTMLReader.Line], in text: [UInt8]) -> [SourceLine] {
  var result: [SourceLine] = []
  result.reserveCapacity(lines.count)
  var start = 0
  for line in lines {
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    var source = SourceLine(start..<end, number: UInt32(line.number))
    source.container = line.container
    source.gap = line.gap
    result.append(source)
    start = end + 1
  }
  return result
}

import PlanText

/// Reads an RTF file: the body in reading order, then footnotes, then headers and footers.
func readRTF(
  _ bytes: [UInt8],
  _ info: SourceInfo,
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  var reader = RTFReader(bytes, options)
  var writer = WordWriter(options)
  try reader.read(to: &writer)
  writer.tally = reader.tally
  for note in reader.notes { try writer.write(room: note, LineContainer()) }
  try writer.write(heads: reader.heads)
  var notes: [Note] = []
  if reader.isTooDeep {
    notes.append(Note(.depthExceeded, .warning, "\(options.limits.maxXMLDepth)"))
  }
  return try writer.document(info, notes, options)
}

import PlanText

func writeSource(_ info: SourceInfo, to out: inout GroundedWriter) {
  out.member("name", info.name)
  out.member("format", word: info.format)
  out.member("bytes", info.byteCount)
  out.member("sha256", info.sha256)
  out.member("encoding", info.encoding)
  out.member("pages", info.pageCount)
  out.json.key("recognition")
  guard let recognition = info.recognition else { return out.json.null() }
  out.json.beginObject()
  out.member("engine", recognition.engine)
  out.member("language", recognition.language)
  out.json.key("confidence")
  writeRounded(recognition.confidence, parts: 1000, to: &out)
  out.json.endObject()
}

func writeBlock(_ block: Block, _ number: Int, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("id", number)
  out.member("kind", word: block.kind)
  out.json.key("text")
  out.json.string(out.document.text, block.span.range)
  out.member("page", block.origin.page)
  out.member("line", block.origin.line)
  out.member("part", block.origin.part)
  out.member("paragraph", block.origin.paragraph)
  out.member("computedLabel", block.computedLabel)
  out.json.key("cell")
  if let cell = block.cell {
    out.json.beginObject(inline: true)
    out.member("table", cell.table)
    out.member("row", cell.row)
    out.member("column", cell.column)
    out.member("rowSpan", cell.rowSpan)
    out.member("columnSpan", cell.columnSpan)
    out.json.endObject()
  } else {
    out.json.null()
  }
  writePlace(block.origin, to: &out)
  out.json.endObject()
}

/// What only pages have: the box and, for recognised text, the confidence.
private func writePlace(_ origin: Origin, to out: inout GroundedWriter) {
  if let box = origin.box {
    out.json.key("box")
    out.json.beginArray(inline: true)
    for edge in [box.left, box.top, box.right, box.bottom] {
      writeRounded(edge, parts: 10, to: &out)
    }
    out.json.endArray()
  }
  if let confidence = origin.confidence {
    out.json.key("confidence")
    writeRounded(confidence, parts: 1000, to: &out)
  }
}

import PlanText

func writeSource(_ info: SourceInfo, to out: inout GroundedWriter) {
  out.member("name", info.name)
  out.member("format", word: info.format)
  out.member("bytes", info.byteCount)
  out.member("sha256", info.sha256)
  out.member("encoding", info.encoding)
  out.member("pages", info.pageCount)
  out.json.key("recognition")
  out.json.null()
}

func writeBlock(_ numbered: (offset: Int, element: Block), to out: inout GroundedWriter) {
  let block = numbered.element
  out.json.beginObject()
  out.member("id", numbered.offset)
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
  out.json.endObject()
}

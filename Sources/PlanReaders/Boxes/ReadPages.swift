import PlanText

/// Lays pages of boxes out and reads their lines like those of any other format; `lineEnds` says which lines of a range of pages, counted from 1, end in a blank.
func readPages(
  _ pages: [BoxPage],
  _ info: SourceInfo,
  notes: [Note],
  _ limits: ReadLimits,
  lineEnds: (ClosedRange<Int>) throws(ConverterFailure) -> LineEnds? = { _ in nil }
) throws(ReadError) -> SourceDocument {
  let layout = try BoxLayout(pages, maxCells: limits.maxTableCells)
  var notes = notes
  let lines = LineBreaks.marked(PageMargins.given(to: layout.lines, pages)) { pages in
    do throws(ConverterFailure) { return try lineEnds(pages) } catch {
      notes.append(error.note)
      return nil
    }
  }
  var text: [UInt8] = []
  for line in lines {
    for (index, word) in line.words.enumerated() {
      if index > 0, !word.isTight(behind: line.words[index - 1]) { text.append(0x20) }
      text.append(word.text)
    }
    text.append(0x0A)
  }
  try ComposedText.check(text, limits)
  var info = info
  if layout.repeatedHeads > 0 {
    notes.append(Note(.furnitureDropped, .info, "table-head", "\(layout.repeatedHeads)"))
  }
  if layout.repeatedAsides > 0 {
    notes.append(Note(.furnitureDropped, .info, "watermark", "\(layout.repeatedAsides)"))
  }
  if !layout.footnotes.isEmpty {
    notes.append(Note(.footnotesAtEnd, .info, "\(layout.footnotes.count)"))
  }
  let legacy = LegacyText(text)
  if let evidence = legacy.evidence {
    info.encoding = evidence.name ?? info.encoding
    notes.append(Note(evidence))
  }
  let composition = Composition(legacy.text)
  if composition.changed {
    notes.append(Note(.composedText, .info, "\(composition.droppedMarks)"))
  }
  var assembled = AssembledLines(composition.text, notes: notes)
  assembled.containers = layout.containers
  let scale = LineScale(lines)
  var start = 0
  for (index, line) in lines.enumerated() {
    let end = composition.text[start...].firstIndex(of: 0x0A) ?? composition.text.count
    var source = SourceLine(start..<end, number: UInt32(index + 1))
    source.container = line.container
    source.gap = line.gap
    source.link = line.link
    source.measure = scale.measure(line)
    assembled.source.append(source)
    assembled.places.append(
      Origin(page: line.page, box: line.box, confidence: confidence(line.words))
    )
    start = min(end + 1, composition.text.count)
  }
  let document = assembled.document(info, map: nil)
  return SourceDocument(
    info: document.info,
    text: document.text,
    blocks: document.blocks,
    notes: document.notes + unsureNotes(document)
  )
}

/// How sure recognition is of the words of a line, by their lengths.
private func confidence(_ words: [BoxWord]) -> Double? {
  var sum = 0.0
  var count = 0
  for word in words {
    guard let confidence = word.confidence else { return nil }
    sum += confidence * Double(word.count)
    count += word.count
  }
  return count > 0 ? (sum / Double(count) * 1000).rounded() / 1000 : nil
}

/// Below this, recognition was guessing.
private let leastConfidence = 0.7

/// One note for each block that recognition is not sure of.
private func unsureNotes(_ document: SourceDocument) -> [Note] {
  document.blocks.compactMap { block in
    guard let confidence = block.origin.confidence, confidence < leastConfidence else { return nil }
    let percent = Int((confidence * 100).rounded())
    return Note(.unsureText, .warning, at: block.span, "\(percent)")
  }
}

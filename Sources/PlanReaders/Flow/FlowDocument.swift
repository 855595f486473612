import PlanText

extension FlowWriter {
  /// Composes, cleans and joins what was written.
  func document(
    _ info: SourceInfo,
    notes: [Note],
    _ options: ReadOptions
  ) throws(ReadError) -> SourceDocument {
    try ComposedText.check(text, options.limits)
    var info = info
    var notes = notes
    let legacy = LegacyText(text)
    if let evidence = legacy.evidence ?? self.evidence {
      notes.append(Note(evidence))
      info.encoding = evidence.name ?? info.encoding
    }
    let composition = Composition(legacy.text)
    if composition.changed {
      notes.append(Note(.composedText, .info, "\(composition.droppedMarks)"))
    }
    var assembled = AssembledLines(composition.text, notes: notes)
    assembled.containers = containers
    assembled.places = places
    assembled.columns = options.columns
    assembled.source = sourceLines(in: composition.text)
    try assembled.readTabs(options.columns, maxCells: options.limits.maxTableCells)
    return assembled.document(info, map: nil)
  }

  /// The lines with their places in the composed text, in which line feeds stand as before.
  private func sourceLines(in text: [UInt8]) -> [SourceLine] {
    var result: [SourceLine] = []
    result.reserveCapacity(lines.count)
    text.withUnsafeBufferPointer { text in
      var start = 0
      for (index, line) in lines.enumerated() {
        let end = ByteSearch.first(0x0A, in: text, from: start)
        var source = SourceLine(start..<end, number: UInt32(index + 1))
        source.container = line.container
        source.gap = line.gap
        source.link = line.link
        result.append(source)
        start = min(end + 1, text.count)
      }
    }
    return result
  }
}

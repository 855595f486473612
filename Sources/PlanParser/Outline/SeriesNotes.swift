internal import PlanText

/// Notes about labels that are skipped, repeated or out of order.
enum SeriesNotes {
  static func append(
    for sections: [Section], _ lines: [Line], _ tokens: Tokens, to notes: inout [Note]
  ) {
    var roots: [Int] = []
    for index in sections.indices where sections[index].parent == nil { roots.append(index) }
    check(roots, sections, lines, tokens, &notes)
    for index in sections.indices where !sections[index].children.isEmpty {
      check(sections[index].children, sections, lines, tokens, &notes)
    }
  }

  private static func check(
    _ siblings: [Int],
    _ sections: [Section],
    _ lines: [Line],
    _ tokens: Tokens,
    _ notes: inout [Note]
  ) {
    var previous: Label?
    for index in siblings {
      let label = sections[index].label
      defer { previous = label }
      guard let before = previous, before.style == label.style, label.value != 1 else { continue }
      let span = tokens.span(lines[sections[index].line].tokens)
      let place = LetterSeries.englishPlace(of: label.text)
      let english =
        place != nil && place == LetterSeries.englishPlace(of: before.text).map { $0 + 1 }
      if label.value == before.value {
        if !english { notes.append(Note(.labelRepeated, .warning, at: span, sections[index].path)) }
      } else if label.value > before.value + 1 {
        notes.append(
          Note(
            english ? .labelOutOfOrder : .labelGap, .warning, at: span, before.text,
            sections[index].path))
      } else if label.value < before.value {
        notes.append(Note(.labelOutOfOrder, .warning, at: span, before.text, sections[index].path))
      } else if english, label.value == before.value + 1, LetterSeries.isEnglish(label.text) {
        notes.append(Note(.labelOutOfOrder, .warning, at: span, before.text, sections[index].path))
      }
    }
  }
}

/// The ends of paragraphs, cells and rows.
extension RTFReader {
  mutating func endParagraph() {
    guard case .text = state.destination else { return }
    describeParagraph()
    // A line feed parts it from the next.
    if !parts[state.part].story.paragraph.inlines.isEmpty { characters += 1 }
    parts[state.part].story.endParagraph(depth: state.paragraph.depth)
  }

  mutating func breakLine() {
    guard case .text = state.destination else { return }
    flush()
    parts[state.part].story.paragraph.inlines.append(.lineBreak)
  }

  mutating func endCell(depth: Int) {
    guard case .text = state.destination else { return }
    describeParagraph()
    cells += 1
    parts[state.part].story.endCell(depth: depth)
  }

  mutating func endRow(depth: Int) {
    guard case .text = state.destination else { return }
    flush()
    let format = row
    parts[state.part].story.endRow(depth: depth, leftEdge: format.leftEdge) { cells in
      for (index, cell) in format.cells.enumerated() where index < cells.count {
        cells[index].rightEdge = cell.rightEdge
        cells[index].joinsLeft = cell.joinsLeft
        cells[index].joinsAbove = cell.joinsAbove
      }
    }
  }

  /// Gives the open paragraph its text and how it stands.
  private mutating func describeParagraph() {
    flush()
    let format = state.paragraph
    var flow = FlowParagraph()
    flow.isCentred = format.isCentred
    if let level = format.outlineLevel, (0...8).contains(level) {
      flow.headingLevel = min(level + 1, 6)
    } else if let style = format.style {
      flow.headingLevel = styles.headingLevel(style)
    }
    let label = parts[state.part].label
    parts[state.part].label = ""
    if !label.isEmpty {
      flow.listDepth = format.listLevel + 1
      flow.label = shownLabel(label)
    }
    parts[state.part].story.paragraph.flow = flow
  }

  /// The number before a paragraph without the tab behind it; a bullet as a dash. nil where nothing is left.
  private func shownLabel(_ label: String) -> String? {
    let trimmed = label.split { $0 == "\t" || $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
    guard !trimmed.isEmpty else { return nil }
    let isNumber = trimmed.unicodeScalars.contains { scalar in
      scalar.value < 0x80 && (scalar.value &- 0x30 < 10 || (scalar.value | 0x20) &- 0x61 < 26)
    }
    return isNumber ? trimmed : bulletLabel(trimmed)
  }
}

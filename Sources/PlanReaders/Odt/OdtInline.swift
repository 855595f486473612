import PlanNative

extension OdtStory {
  /// Reads what stands in a paragraph: text, spans, and what is anchored there.
  mutating func readInline(in node: XMLTree.Node, _ format: RunFormat) throws(ReadError) {
    for child in tree.children(node) {
      if tree.tree.isText(child) {
        write(tree.tree.text(child), format)
        continue
      }
      switch tree.name(child) {
      case .span:
        let style = tree.attribute(.styleName, of: child).map { state.styles.run($0) }
        try readInline(in: child, (style ?? RunFormat()).over(format))
      case .lineBreak: if isShown(format) { state.flow.breakLine() }
      case .tab: write([0x09], format)
      case .space: write([0x20], format)
      case .softPageBreak: turnPage()
      case .note:
        state.tally.notes += 1
        if let body = tree.child(.noteBody, of: child) { notes.append(body) }
      case .annotation: state.tally.comments += 1
      case .hiddenText, .hiddenParagraph: state.tally.hidden += 1
      case .pageNumber, .pageCount:
        if skipsPageNumbers { foundPageNumber = true } else { try readInline(in: child, format) }
      case .changeStart, .changeEnd, .change: try readChange(child)
      case .textBox: boxes.append(child)
      case .object, .oleObject: state.tally.ignore(.object)
      case .rubyText, .title, .description, .annotationEnd: break
      default:
        // The text of a drawn shape stands right inside it.
        if holdsBlocks(child) { boxes.append(child) } else { try readInline(in: child, format) }
      }
    }
  }

  /// Reads the mark of a tracked change.
  mutating func readChange(_ node: XMLTree.Node) throws(ReadError) {
    guard !showsInsertions, let id = tree.attribute(.changeID, of: node) else { return }
    switch tree.name(node) {
    case .changeStart: if changes.insertions.contains(id) { hiddenInsertions += 1 }
    case .changeEnd:
      if changes.insertions.contains(id) { hiddenInsertions = max(0, hiddenInsertions - 1) }
    default: if let deletion = changes.takeDeletion(id) { try restore(deletion) }
    }
  }

  /// Writes what was deleted: its first paragraph goes on with the open one.
  private mutating func restore(_ deletion: XMLTree.Node) throws(ReadError) {
    var isFirst = true
    for child in tree.children(deletion) {
      switch tree.name(child) {
      case .paragraph, .heading:
        if !isFirst {
          state.flow.end()
          state.flow.begin(FlowParagraph(), at: origin(of: child))
        }
        isFirst = false
        let style = state.styles.paragraph(tree.attribute(.styleName, of: child))
        try readInline(in: child, style.run)
      default: break
      }
    }
  }

  private func isShown(_ format: RunFormat) -> Bool {
    !format.isInvisible && hiddenInsertions == 0
  }

  private func holdsBlocks(_ node: XMLTree.Node) -> Bool {
    tree.children(node).contains { child in
      switch tree.name(child) {
      case .paragraph, .heading, .list, .table: true
      default: false
      }
    }
  }

  private mutating func write(_ text: ArraySlice<UInt8>, _ format: RunFormat) {
    guard hiddenInsertions == 0 else { return }
    if format.isInvisible {
      if text.contains(where: { $0 > 0x20 }) { state.tally.hidden += 1 }
      return
    }
    state.flow.write(text, format)
  }
}

import PlanNative

extension DocxStory {
  /// Reads what stands in a paragraph: runs, and what wraps them.
  mutating func readInline(in node: XMLTree.Node, _ base: RunFormat) {
    for child in tree.children(node) {
      switch tree.name(child) {
      case .run: readRun(child, base)
      case .paragraphProperties, .controlProperties, .runProperties: break
      case .insertion, .movedHere, .deletion, .movedAway:
        if revisions.shows(child, &state.tally) { readInline(in: child, base) }
      case .alternatives:
        if let chosen = DocxAlternatives.chosen(child, in: tree) { readInline(in: chosen, base) }
      case .mathText: write(child, base)
      case .denominator:
        write([0x2F], child, base)
        readInline(in: child, base)
      case .control, .simpleField, .unknown: readInline(in: child, base)
      case .textBox: boxes.append(child)
      default: break
      }
    }
  }

  private mutating func readRun(_ node: XMLTree.Node, _ base: RunFormat) {
    let properties = tree.child(.runProperties, of: node)
    readContent(of: node, properties.map { format(of: $0).over(base) } ?? base)
  }

  /// What a `w:rPr` says, the style that it names included. Runs side by side mostly say the same.
  private mutating func format(of properties: XMLTree.Node) -> RunFormat {
    if let last = lastFormat, tree.tree.isSame(last.properties, properties) { return last.format }
    var format = RunFormat(properties, in: tree)
    if let style = tree.value(of: .runStyle, in: properties), let run = context.styles.run(style) {
      format = format.over(run)
    }
    lastFormat = (properties, format)
    return format
  }

  private mutating func readContent(of node: XMLTree.Node, _ format: RunFormat) {
    for child in tree.children(node) {
      switch tree.name(child) {
      case .text, .deletedText, .mathText: write(child, format)
      case .tab, .positionedTab: write([0x09], child, format)
      case .hyphen: write([0x2D], child, format)
      // Unicode text loses it when it is cleaned; in fonts of TCVN3 it is the letter ư.
      case .softHyphen: write([0xC2, 0xAD], child, format)
      case .symbol: writeSymbol(child, format)
      case .lineBreak: breakLine(child, format)
      case .carriageReturn: if isShown(child, format) { state.flow.breakLine() }
      case .renderedPageBreak:
        pages.renderedBreak()
        if let page = pages.page { state.flow.turn(toPage: page) }
      case .footnoteReference: refer(child, isEndnote: false)
      case .endnoteReference: refer(child, isEndnote: true)
      case .commentReference: state.tally.comments += 1
      case .embeddedObject: state.tally.ignore(.object)
      case .alternatives:
        if let chosen = DocxAlternatives.chosen(child, in: tree) {
          readContent(of: chosen, format)
        }
      case .textBox: boxes.append(child)
      case .run: readRun(child, format)
      case .unknown: readContent(of: child, format)
      default: break
      }
    }
  }

  /// Whether a piece of a run is text that somebody sees.
  private func isShown(_ node: XMLTree.Node, _ format: RunFormat) -> Bool {
    !format.isInvisible && !fields.isCode(node)
  }

  private mutating func write(_ node: XMLTree.Node, _ format: RunFormat) {
    let keepsSpace = tree.attribute(.space, of: node) == "preserve"
    for child in tree.children(node) where tree.tree.isText(child) {
      var text = tree.tree.text(child)
      if !keepsSpace {
        // Space at the ends is no content unless the file says that it is.
        text = text.drop { $0 <= 0x20 }
        while let last = text.last, last <= 0x20 { text = text.dropLast() }
      }
      write(text, node, format)
    }
  }

  private mutating func write(
    _ text: ArraySlice<UInt8>,
    _ node: XMLTree.Node,
    _ format: RunFormat
  ) {
    if fields.isCode(node) { return }
    if format.isInvisible {
      if text.contains(where: { $0 > 0x20 }) { state.tally.hidden += 1 }
      return
    }
    if skipsPageNumbers, fields.isPageNumber(node) {
      foundPageNumber = true
      return
    }
    state.flow.write(text, format)
  }

  private mutating func writeSymbol(_ node: XMLTree.Node, _ format: RunFormat) {
    guard let code = tree.attribute(.character, of: node),
      let place = UInt32(code, radix: 16), place > 0x1F, place <= 0xFFFF
    else { return }
    var format = format
    format.font = tree.attribute(.font, of: node)
    // Fonts of symbols and of legacy encodings alike know their places as private characters.
    let isUnicode = RunScript(font: format.font) == .unicode
    guard let scalar = Unicode.Scalar(isUnicode ? place : 0xF000 + (place & 0xFF)) else { return }
    write(Array(String(scalar).utf8)[...], node, format)
  }

  private mutating func breakLine(_ node: XMLTree.Node, _ format: RunFormat) {
    guard isShown(node, format) else { return }
    state.flow.breakLine()
    guard tree.attribute(.type, of: node) == "page" else { return }
    pages.breakPage()
    if let page = pages.page { state.flow.turn(toPage: page) }
  }

  private mutating func refer(_ node: XMLTree.Node, isEndnote: Bool) {
    guard let id = tree.attribute(.id, of: node) else { return }
    state.noteReferences.append(DocxState.NoteReference(isEndnote: isEndnote, id: id))
  }
}

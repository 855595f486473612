import PlanText

/// Text on its way to where the state says.
extension RTFReader {
  /// A byte of text, in the code page of its font.
  mutating func readByte(_ byte: UInt8) {
    isAtStart = false
    if toSkip > 0 {
      toSkip -= 1
      return
    }
    switch state.destination {
    case .skipped, .part: return
    case .fontTable: fonts.add(CodePage.windows1252.scalar(byte))
    case .styleSheet:
      if let style = state.style { styles.add(CodePage.windows1252.scalar(byte), to: style) }
    case .text, .label:
      guard byte >= 0x80 || isSymbols else { return put(Unicode.Scalar(byte)) }
      put(page.scalar(byte))
    }
  }

  /// A character that the file names by its number.
  mutating func readUnicode(_ value: Int) {
    let unit = UInt32(truncatingIfNeeded: value) & 0xFFFF
    toSkip = 0
    switch unit {
    case 0xD800..<0xDC00: output.high = unit
    case 0xDC00..<0xE000:
      if let high = output.high,
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
      {
        put(scalar)
      }
      output.high = nil
    default:
      output.high = nil
      if let scalar = Unicode.Scalar(unit), unit >= 0x20 { put(scalar) }
    }
    toSkip = state.unicodeSkip
  }

  /// A symbol that a control word stands for.
  mutating func readSymbolWord(_ scalar: Unicode.Scalar) {
    if toSkip > 0 { toSkip -= 1 } else { put(scalar) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch state.destination {
    case .label:
      if parts[state.part].label.utf8.count < 60 {
        parts[state.part].label.unicodeScalars.append(scalar)
      }
    case .text:
      if !output.isOpen { openRun() }
      characters += 1
      if output.isShown { output.text.unicodeScalars.append(scalar) }
    case .fontTable: fonts.add(scalar)
    case .styleSheet: if let style = state.style { styles.add(scalar, to: style) }
    case .skipped, .part: break
    }
  }

  private mutating func openRun() {
    let run = RunFormat(
      isBold: state.run.isBold,
      isCapitals: state.run.isCapitals,
      isHidden: state.run.isHidden,
      isStruck: state.run.isStruck,
      size: state.run.size,
      font: (state.run.font ?? defaultFont).flatMap(fonts.name)
    )
    if run != output.run { flush() }
    output.run = run
    output.isOpen = true
    output.isShown = isShown(run)
  }

  /// Whether the text that follows is shown; what is not is counted.
  private mutating func isShown(_ run: RunFormat) -> Bool {
    if run.isInvisible {
      tally.hidden += 1
      return false
    }
    if state.run.isDeleted {
      tally.deletions += 1
      return revisions == .reject
    }
    if state.run.isInserted {
      tally.insertions += 1
      return revisions != .reject
    }
    return true
  }

  /// Gives the text so far to its paragraph.
  mutating func flush() {
    output.isOpen = false
    guard !output.text.isEmpty else { return }
    parts[state.part].story.paragraph.add(output.text, output.run)
    output.text = ""
  }

  private var page: CodePage {
    guard let font = state.run.font ?? defaultFont else {
      return CodePage(windows: codePage) ?? .windows1252
    }
    return fonts.codePage(font, default: codePage)
  }

  private var isSymbols: Bool {
    if case .symbols = page { true } else { false }
  }
}

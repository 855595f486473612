import PlanText

/// Reads the characters of a paragraph, run by run.
struct DocRuns {
  private(set) var inlines: [WordInline] = []
  var fields = DocFields()
  private(set) var tally: FlowTally

  private let document: DocDocument
  private let base: DocRunFormat
  private let revisions: ReadOptions.Revisions
  private var format = DocRunFormat()
  private var run = RunFormat()
  private var isShown = true
  /// The character from which another format holds.
  private var formatEnd = -1
  private var output = ""
  private var high: UInt16?

  init(
    _ document: DocDocument,
    base: DocRunFormat,
    _ revisions: ReadOptions.Revisions,
    _ tally: FlowTally
  ) {
    self.document = document
    self.base = base
    self.revisions = revisions
    self.tally = tally
  }

  /// Reads a character.
  mutating func read(_ unit: UInt16, at character: Int, _ places: inout DocPlaces) {
    if character >= formatEnd { openRun(character, places.next(character)) }
    switch unit {
    case 0x13: return fields.begin()
    case 0x14: return fields.separate()
    case 0x15: return fields.end()
    case 0x05: tally.comments += 1
    default: break
    }
    guard isShown, fields.isShown else { return }
    switch unit {
    case 0x0B, 0x0C, 0x0E:
      flush()
      inlines.append(.lineBreak)
    case 0x09: output.unicodeScalars.append("\t")
    case 0x1E: output.unicodeScalars.append("-")
    // An optional hyphen; in fonts of TCVN3 it is the letter ư.
    case 0x1F: output.unicodeScalars.append("\u{AD}")
    case 0x28 where format.isSpecial: writeSymbol()
    case ..<0x20: break
    case 0xD800..<0xDC00: high = unit
    case 0xDC00..<0xE000: writePair(unit)
    default: if let scalar = Unicode.Scalar(unit) { output.unicodeScalars.append(scalar) }
    }
  }

  /// Ends the run.
  mutating func flush() {
    guard !output.isEmpty else { return }
    inlines.append(.text(output, run))
    output = ""
  }

  private mutating func writePair(_ low: UInt16) {
    guard let first = high else { return }
    high = nil
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
    if let scalar = Unicode.Scalar(value) { output.unicodeScalars.append(scalar) }
  }

  /// The character of a font of symbols that a placeholder stands for.
  private mutating func writeSymbol() {
    guard let symbol = format.symbol else {
      output.unicodeScalars.append("(")
      return
    }
    let name = document.fonts.name(symbol.font)
    if let name, let legacy = LegacyFont.encoding(of: name) {
      let scalar = Unicode.Scalar(UInt32(symbol.place)) ?? " "
      output += legacy.encoding.decodeRun(String(scalar), capitals: legacy.isCapitals)
    } else {
      let font = name.flatMap(SymbolFont.init) ?? .other
      output.unicodeScalars.append(font.scalar(at: UInt32(symbol.place)))
    }
  }

  private mutating func openRun(_ character: Int, _ place: DocPlaces.Place?) {
    format = base
    guard let place else {
      formatEnd = character + 1
      return close()
    }
    formatEnd = place.end
    if let entry = document.characters.entry(at: place.offset) {
      let bytes = document.stream.slice(Int(entry.at), Int(entry.count))
      format.apply(bytes, document.styles, style: base)
      let left = (Int(entry.end) - place.offset + place.width - 1) / place.width
      formatEnd = min(place.end, character + max(1, left))
    } else if let next = document.characters.nextStart(after: place.offset) {
      formatEnd = min(place.end, character + max(1, (next - place.offset) / place.width))
    }
    format.apply(place.modifier, document.styles, style: base)
    close()
  }

  /// Takes over the format.
  private mutating func close() {
    let next = RunFormat(
      isBold: format.isBold,
      isCapitals: format.isCapitals,
      isHidden: format.isHidden,
      isStruck: format.isStruck,
      size: format.size,
      isWhite: format.isWhite,
      font: document.fonts.name(format.font) ?? document.fonts.name(format.asciiFont)
    )
    if next != run { flush() }
    run = next
    isShown = true
    if next.isInvisible {
      tally.hidden += 1
      isShown = false
    } else if format.isDeleted {
      tally.deletions += 1
      isShown = revisions == .reject
    } else if format.isInserted {
      tally.insertions += 1
      isShown = revisions != .reject
    }
  }
}

import PlanText

/// What control words do.
extension RTFReader {
  mutating func readWord(_ name: String, _ value: Int?) {
    if isAtStart {
      if let destination = RTFDestination(name, isIgnorable: isIgnorable) {
        isAtStart = false
        return open(destination, name)
      }
      isAtStart = false
    }
    switch state.destination {
    case .skipped: break
    case .fontTable: readFontWord(name, value)
    case .styleSheet:
      if name == "s" || name == "cs" || name == "ds" { state.style = name == "s" ? value : nil }
    case .text, .label, .part:
      if !readParagraphWord(name, value), !readRunWord(name, value) {
        readOtherWord(name, value)
      }
    }
  }

  mutating func readSymbol(_ symbol: UInt8) {
    switch symbol {
    case 0x2A: isIgnorable = isAtStart
    case 0x7E: readSymbolWord("\u{A0}")
    case 0x5F: readSymbolWord("-")
    // An optional hyphen; in fonts of TCVN3 it is the letter ư.
    case 0x2D: readSymbolWord("\u{AD}")
    case 0x5C, 0x7B, 0x7D: readByte(symbol)
    case 0x0A, 0x0D: endParagraph()
    default: isAtStart = false
    }
  }

  private mutating func open(_ destination: RTFDestination, _ name: String) {
    flush()
    switch destination {
    case .part(let part):
      if case .skipped = state.destination { return }
      openPart(part)
    case .text:
      // Text within what is passed over otherwise: the Unicode form of `\upr`, the picture of an object.
      if name == "ud" || name == "result" { state.destination = state.outer }
    case .skipped:
      state.outer = state.destination
      if name == "object" { tally.ignore(.object) }
      if name == "annotation" { tally.comments += 1 }
      state.destination = .skipped
    case .label:
      if case .text = state.destination {
        state.destination = .label
        parts[state.part].label = ""
      }
    case .fontTable, .styleSheet:
      state.destination = destination
    }
  }

  private mutating func readFontWord(_ name: String, _ value: Int?) {
    switch name {
    case "f": fonts.open(value ?? 0)
    case "fcharset": fonts.set(charset: value ?? 0)
    case "cpg": fonts.set(codePage: value ?? 1252)
    case "u": if let value { readUnicode(value) }
    default: break
    }
  }

  /// Words for paragraphs, cells and rows; false for others.
  private mutating func readParagraphWord(_ name: String, _ value: Int?) -> Bool {
    let isOn = value != 0
    switch name {
    case "par", "sect": endParagraph()
    case "line", "page", "column", "softline": breakLine()
    case "pard": state.paragraph = RTFParagraph()
    case "intbl": state.paragraph.isInTable = isOn
    case "itap": state.paragraph.tableDepth = value ?? 1
    case "qc": state.paragraph.isCentred = true
    case "ql", "qr", "qj", "qd": state.paragraph.isCentred = false
    case "s": state.paragraph.style = value
    case "outlinelevel": state.paragraph.outlineLevel = value
    case "ilvl": state.paragraph.listLevel = min(max(value ?? 0, 0), 8)
    case "cell": endCell(depth: 1)
    case "nestcell": endCell(depth: max(2, state.paragraph.depth))
    case "row": endRow(depth: 1)
    case "nestrow": endRow(depth: max(2, state.paragraph.depth))
    case "trowd": row = RTFRowFormat()
    case "trleft": row.leftEdge = value
    case "cellx": row.end(at: value ?? 0)
    case "clmrg": row.mergeLeft()
    case "clvmrg": row.mergeAbove()
    default: return false
    }
    return true
  }

  /// Words for the look of text; false for others.
  private mutating func readRunWord(_ name: String, _ value: Int?) -> Bool {
    let isOn = value != 0
    switch name {
    case "f": state.run.font = value ?? 0
    case "fs": state.run.size = value
    case "b": state.run.isBold = isOn
    case "v": state.run.isHidden = isOn
    case "strike", "striked": state.run.isStruck = isOn
    case "caps": state.run.isCapitals = isOn
    case "deleted": state.run.isDeleted = isOn
    case "revised": state.run.isInserted = isOn
    case "plain": state.run = RTFRun()
    default: return false
    }
    output.isOpen = false
    return true
  }

  private mutating func readOtherWord(_ name: String, _ value: Int?) {
    switch name {
    case "u": if let value { readUnicode(value) }
    case "uc": state.unicodeSkip = min(max(value ?? 1, 0), 16)
    case "deff": defaultFont = value
    case "ansicpg": codePage = value ?? 1252
    case "tab": readSymbolWord("\t")
    case "emspace", "enspace", "qmspace": readSymbolWord(" ")
    case "lquote": readSymbolWord("‘")
    case "rquote": readSymbolWord("’")
    case "ldblquote": readSymbolWord("“")
    case "rdblquote": readSymbolWord("”")
    case "bullet": readSymbolWord("•")
    case "endash": readSymbolWord("–")
    case "emdash": readSymbolWord("—")
    // What stands below the line of a fraction.
    case "mden": readSymbolWord("/")
    default: break
    }
  }
}

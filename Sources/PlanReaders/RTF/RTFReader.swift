import PlanText

/// Reads the groups and control words of an RTF file into blocks.
struct RTFReader {
  /// The notes and headers in the order in which they were met.
  private(set) var notes: [[WordBlock]] = []
  private(set) var heads: [[WordBlock]] = []
  var tally = FlowTally()
  /// Whether groups were nested so deep that what is in them is left out.
  private(set) var isTooDeep = false

  var scanner: RTFScanner
  var state = RTFState()
  var fonts = RTFFonts()
  var styles = RTFStyles()
  var row = RTFRowFormat()
  var output = RTFOutput()
  var defaultFont: Int?
  var codePage = 1252
  /// The parts that are open: the body, a note in it, a text box in that.
  var parts = [RTFPart(kind: nil)]
  /// Bytes and symbols that still are to be passed over behind `\u`.
  var toSkip = 0
  /// Whether no control word or text of the group has been met but `\*`.
  var isAtStart = false
  var isIgnorable = false

  private var states: [RTFState] = []
  private static let mostParts = 100_000
  /// Groups within the one that is too deep.
  private var tooDeep = 0
  /// Characters of text so far, and cells.
  var characters = 0
  var cells = 0
  /// Notes, text boxes and headers so far.
  private var partCount = 0
  private let limits: ReadLimits
  let revisions: ReadOptions.Revisions

  init(_ bytes: [UInt8], _ options: ReadOptions) {
    scanner = RTFScanner(bytes)
    limits = options.limits
    revisions = options.revisions
  }

  /// Reads the file to its end, or to the end of its outermost group, and writes its body.
  mutating func read(to writer: inout WordWriter) throws(ReadError) {
    while let token = scanner.next() {
      switch token {
      case .open: openGroup()
      case .close:
        _ = closeGroup()
        guard characters <= limits.maxCodePoints else {
          throw .tooManyCodePoints(limit: limits.maxCodePoints)
        }
      case .word(let name, let value):
        guard characters <= limits.maxCodePoints else {
          throw .tooManyCodePoints(limit: limits.maxCodePoints)
        }
        guard partCount <= Self.mostParts else {
          throw .package(.damaged(reason: "more than \(Self.mostParts) notes and text boxes"))
        }
        if name == "bin" { scanner.skip(value ?? 0) }
        if tooDeep == 0 { readWord(name, value) }
        guard cells <= limits.maxTableCells else {
          throw .tooManyCells(limit: limits.maxTableCells)
        }
        if parts.count == 1, parts[0].story.isLong { try writer.write(parts[0].story.take()) }
      case .symbol(let symbol): if tooDeep == 0 { readSymbol(symbol) }
      case .byte(let byte): if tooDeep == 0 { readByte(byte) }
      }
      if states.isEmpty, token == .close { break }
    }
    while !states.isEmpty { _ = closeGroup() }
    flush()
    try writer.write(parts[0].story.finish())
  }

  private mutating func openGroup() {
    if states.count >= limits.maxXMLDepth || tooDeep > 0 {
      tooDeep += 1
      isTooDeep = true
      return
    }
    states.append(state)
    toSkip = 0
    isAtStart = true
    isIgnorable = false
    output.isOpen = false
  }

  /// Ends a group; false where none is open.
  private mutating func closeGroup() -> Bool {
    if tooDeep > 0 {
      tooDeep -= 1
      return true
    }
    guard let outer = states.popLast() else { return false }
    flush()
    while parts.count > outer.part + 1 { closePart() }
    state = outer
    toSkip = 0
    isAtStart = false
    output.isOpen = false
    return true
  }

  /// Opens a part of its own within the group.
  mutating func openPart(_ kind: RTFDestination.Part) {
    flush()
    partCount += 1
    parts.append(RTFPart(kind: kind))
    state.part = parts.count - 1
    state.destination = .text
    state.paragraph = RTFParagraph()
    state.run = RTFRun()
  }

  private mutating func closePart() {
    var part = parts.removeLast()
    let blocks = part.story.finish()
    switch part.kind {
    case .box: parts[parts.count - 1].story.boxes.append(blocks)
    case .note:
      tally.notes += 1
      notes.append(blocks)
    case .head: heads.append(blocks)
    case nil: break
    }
  }
}

/// A part of the file whose text is being read.
struct RTFPart {
  /// nil for the body.
  let kind: RTFDestination.Part?
  var story = WordStory()
  /// The number that is shown before the open paragraph.
  var label = ""
}

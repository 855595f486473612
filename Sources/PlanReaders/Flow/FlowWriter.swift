import PlanText

/// Collects the paragraphs of a word processor's document as lines in containers.
///
/// A room is a place whose text belongs together: the body, one table cell, one text box, one footnote. Nothing is ever joined across rooms.
struct FlowWriter {
  /// The text of all lines, each ended by a line feed; TAB characters are kept.
  private(set) var text: [UInt8] = []
  private(set) var lines: [FlowLine] = []
  private(set) var containers: [LineContainer] = []
  /// Where each line stands in the file.
  private(set) var places: [Origin] = []

  private let fontCapitals: ReadOptions.FontCapitals
  private var rooms = [Room(template: LineContainer())]
  private var paragraph: FlowParagraph?
  private var origin = Origin()
  private var line = PendingLine()
  private var legacy = LegacyRun()
  /// The font of the last run and what it means.
  private var scriptOfFont: (font: String?, script: RunScript) = (nil, .unicode)
  /// What fonts of legacy encodings have shown; nil as long as there was none.
  private var tally: LegacyTally?
  /// Lines that the open paragraph has given.
  private var linesOfParagraph = 0

  private struct Room {
    let template: LineContainer
    /// The container of the lines so far; nil where the next line begins a new one.
    var container: Int?
    /// What is known of the paragraph that the container's last line belongs to.
    var isCentred = false
    var isBold = false
    /// Whether an empty paragraph or line stands before the next line.
    var afterBlank = true
  }

  /// The line being written.
  private struct PendingLine {
    var bytes: [UInt8] = []
    var bold = 0
    var origin = Origin()

    /// Makes it an empty line, in the room that it has.
    mutating func clear() {
      bytes.removeAll(keepingCapacity: true)
      bold = 0
      origin = Origin()
    }
  }

  init(_ fontCapitals: ReadOptions.FontCapitals = .shown) { self.fontCapitals = fontCapitals }

  /// Whether no line has any text yet.
  var isEmpty: Bool { lines.isEmpty && line.bytes.isEmpty }

  /// Throws where there are more lines than the limit.
  func check(_ limits: ReadLimits) throws(ReadError) {
    guard lines.count <= limits.maxLines else { throw .tooManyLines(limit: limits.maxLines) }
  }

  /// Enters a room whose paragraphs are like `template`.
  mutating func enter(_ template: LineContainer) {
    endLine()
    rooms.append(Room(template: template))
  }

  /// Goes back to the room around; what follows there does not go on with what stood before.
  mutating func leave() {
    endLine()
    if rooms.count > 1 { rooms.removeLast() }
    rooms[rooms.count - 1].container = nil
    rooms[rooms.count - 1].afterBlank = true
  }

  mutating func begin(_ paragraph: FlowParagraph, at origin: Origin) {
    endLegacy()
    // The text of a paragraph whose end was deleted goes on in this one.
    if line.bytes.isEmpty { linesOfParagraph = 0 }
    self.paragraph = paragraph
    self.origin = origin
  }

  /// Ends the paragraph; where its end was deleted, the next one goes on with its last line.
  mutating func end(isMerged: Bool = false) {
    if isMerged { return }
    endLine()
    if linesOfParagraph == 0 { rooms[rooms.count - 1].afterBlank = true }
    linesOfParagraph = 0
  }

  /// What follows stands on this page.
  mutating func turn(toPage page: Int) {
    endLegacy()
    origin.page = page
    if line.bytes.isEmpty { line.origin = origin }
  }

  /// Writes the text of a run as the page shows it: decoded by its font, in capitals where the formatting makes them.
  mutating func write(_ bytes: ArraySlice<UInt8>, _ format: RunFormat) {
    let isBold = format.isBold == true
    let isUpper = format.isCapitals == true
    if format.font != scriptOfFont.font {
      scriptOfFont = (format.font, RunScript(font: format.font))
    }
    switch scriptOfFont.script {
    case .unicode:
      write(isUpper ? uppercased(bytes) : bytes, isBold: isBold)
    case .symbols(let font): write(font.decode(bytes)[...], isBold: isBold)
    case .legacy(let encoding, let hasCapitals):
      let isCapitals = hasCapitals && fontCapitals == .shown || isUpper
      if !legacy.goesOn(encoding, isCapitals: isCapitals) { endLegacy() }
      legacy.append(bytes, encoding, isCapitals: isCapitals, isBold: isBold)
    }
  }

  /// Writes Unicode text.
  mutating func write(_ bytes: ArraySlice<UInt8>, isBold: Bool) {
    endLegacy()
    tally?.add(plain: String(decoding: bytes, as: UTF8.self))
    append(bytes, isBold: isBold)
  }

  private func uppercased(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Array(String(decoding: bytes, as: UTF8.self).uppercased().utf8)[...]
  }

  private mutating func endLegacy() {
    guard !legacy.isEmpty else { return }
    let isBold = legacy.isBold
    var tally = tally ?? LegacyTally(plain: text + line.bytes)
    append(legacy.take(&tally)[...], isBold: isBold)
    self.tally = tally
  }

  /// What was decoded by its font; nil where nothing was.
  var evidence: LegacyEvidence? { tally?.evidence }

  private mutating func append(_ bytes: ArraySlice<UInt8>, isBold: Bool) {
    var bytes = bytes
    if line.bytes.isEmpty {
      bytes = bytes.drop { $0 <= 0x20 }
      guard !bytes.isEmpty else { return }
      line.origin = origin
    }
    bytes.withUnsafeBufferPointer { bytes in
      let start = line.bytes.count
      line.bytes.append(contentsOf: bytes)
      // TAB characters, which stay, are below a space like all that is looked for.
      var at = ByteSearch.skip(bytes, from: 0, below: 0x20, 0x09, 0x09)
      while at < bytes.count {
        if bytes[at] < 0x20, bytes[at] != 0x09 { line.bytes[start + at] = 0x20 }
        at += 1
      }
    }
    if isBold { line.bold += bytes.count }
  }

  /// A line end that somebody typed.
  mutating func breakLine() {
    endLegacy()
    let isEmpty = line.bytes.isEmpty
    endLine()
    if isEmpty { rooms[rooms.count - 1].afterBlank = true }
  }

  private mutating func endLine() {
    endLegacy()
    guard !line.bytes.isEmpty else { return }
    defer { line.clear() }
    let paragraph = paragraph ?? FlowParagraph()
    let isBold = line.bold * 2 > line.bytes.count
    let top = rooms.count - 1
    var room = rooms[top]
    let container = paragraph.container(like: room.template)
    let goesOn =
      linesOfParagraph > 0
      || container.computedLabel == nil
        && (container.headingLevel == 0 || paragraph.isCentred && room.isCentred)
    let isNew = room.container.map { !goesOn || containers[$0] != container } ?? true
    if isNew {
      room.container = containers.count
      containers.append(container)
    }
    let isSideBySide =
      linesOfParagraph > 0 || room.template.kind == .tableCell
      || paragraph.isCentred && room.isCentred
    let isTitle =
      paragraph.isInTitle && paragraph.isCentred && room.isCentred && isBold && room.isBold
    places.append(line.origin)
    lines.append(
      FlowLine(
        container: room.container ?? 0,
        gap: isNew || room.afterBlank || !isSideBySide ? .blank : .none,
        link: isTitle ? .inside : linesOfParagraph > 0 ? .open : .hard
      )
    )
    text.append(contentsOf: line.bytes)
    text.append(0x0A)
    linesOfParagraph += 1
    room.isCentred = paragraph.isCentred
    room.isBold = isBold
    room.afterBlank = false
    rooms[top] = room
  }
}

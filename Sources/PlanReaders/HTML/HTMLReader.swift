import PlanNative
import PlanText

/// Turns the steps through an HTML document into lines in containers.
struct HTMLReader {
  /// A line of the text to come, and where it stands.
  struct Line {
    var number: Int
    var container: Int
    var gap: TextLine.Gap
  }

  /// The text of all lines, each ended by a line feed.
  private(set) var text: [UInt8] = []
  private(set) var lines: [Line] = []
  private(set) var containers: [LineContainer] = []
  /// Parts that hold text and are not shown, by what hides them.
  private(set) var scripts = 0
  private(set) var hidden = 0
  private(set) var comments = 0
  private(set) var cellCount = 0

  private let maxCells: Int
  private let maxLines: Int
  private let fontCapitals: ReadOptions.FontCapitals
  private var tables = 0
  private var grids: [TableGrid] = []
  private var lists: [HTMLListLabel?] = []
  /// Open elements that make containers, the document itself first.
  private var frames = [Frame(name: "", template: LineContainer())]
  /// Open elements within the part that is not shown; 0 outside such.
  private var unseenDepth = 0
  private var unseenIsScript = false
  private var unseenHasText = false
  /// Which of them is a style sheet; 0 where none is.
  private var styleDepth = 0
  /// Whether the part is the file's head, whose title nobody sees on the page.
  private var isHead = false
  private var preformatted = 0
  private var gap = TextLine.Gap.none
  private var current: [UInt8] = []
  private var currentLine = 0
  /// Where the open link to a place on the page begins in the line; nil where none is open.
  private var linkStart: Int?
  private var fonts = HTMLFonts()
  private var legacy = LegacyRun()
  private var legacyLine = 0
  /// What fonts of legacy encodings have shown; nil as long as there was none.
  private var tally: LegacyTally?

  /// An open element whose lines stand in containers of one kind.
  private struct Frame {
    let name: String
    let template: LineContainer
    /// The container of the current flow; nil where the next line begins a new one.
    var container: Int?
  }

  init(_ options: ReadOptions) {
    maxCells = options.limits.maxTableCells
    maxLines = options.limits.maxLines
    fontCapitals = options.fontCapitals
  }

  mutating func read(_ event: HTMLEvent) throws(ReadError) {
    switch event {
    case .comment: comments += 1
    case .text(let bytes, let line): add(bytes, line)
    case .open(let element):
      if unseenDepth > 0 {
        unseenDepth += 1
        if element.name == "style" { styleDepth = unseenDepth }
      } else {
        try open(element)
        if unseenDepth == 0 { fonts.open(element) }
      }
    case .close(let name):
      guard lines.count <= maxLines else { throw .tooManyLines(limit: maxLines) }
      if unseenDepth > 0 {
        if styleDepth == unseenDepth { styleDepth = 0 }
        unseenDepth -= 1
        if unseenDepth == 0 { closeUnseen() }
      } else {
        close(name)
        fonts.close()
      }
    }
  }

  /// What was decoded by its font; nil where nothing was.
  var evidence: LegacyEvidence? { tally?.evidence }

  /// Ends the last line.
  mutating func finish() { endLine() }

  private mutating func open(_ element: HTMLEvent.Element) throws(ReadError) {
    let kind = HTMLElementKind(element.name)
    switch kind {
    case .code:
      if element.name == "style" { styleDepth = 1 }
      return beginUnseen(isScript: true)
    case .unseen: return beginUnseen(isScript: false)
    case .head:
      beginUnseen(isScript: false)
      isHead = true
      return
    default: if HTMLVisibility.isHidden(element.attributes) { return beginUnseen(isScript: false) }
    }
    switch kind {
    case .inline:
      let isWithinPage = element.name == "a" && element.attributes["href"]?.contains("#") == true
      if isWithinPage {
        endLegacy()
        linkStart = current.count
      }
    case .code, .unseen, .head: break
    case .lineBreak:
      endLine()
      currentLine = element.line
    case .block: beginBlock(newFlow: true)
    case .paragraph: beginBlock(newFlow: false)
    case .preformatted:
      beginBlock(newFlow: true)
      preformatted += 1
    case .heading(let level):
      enter(element.name) { $0.headingLevel = level }
    case .list(let isOrdered):
      beginBlock(newFlow: false)
      lists.append(isOrdered ? HTMLListLabel(element.attributes) : nil)
    case .listItem:
      let depth = lists.count
      let label = lists.indices.last.flatMap { lists[$0]?.take(element.attributes) }
      enter(element.name) {
        $0.listDepth = max(1, depth)
        $0.computedLabel = label
      }
    case .table:
      beginBlock(newFlow: true)
      grids.append(TableGrid(table: tables))
      tables += 1
    case .row:
      beginBlock(newFlow: true)
      if let last = grids.indices.last { grids[last].beginRow() }
    case .cell: try enterCell(element)
    }
  }

  private mutating func close(_ name: String) {
    switch HTMLElementKind(name) {
    case .inline: if name == "a" { dropFootnoteMark() }
    case .code, .unseen, .head, .lineBreak: break
    case .block, .row: beginBlock(newFlow: true)
    case .paragraph: beginBlock(newFlow: false)
    case .preformatted:
      beginBlock(newFlow: true)
      preformatted = max(0, preformatted - 1)
    case .heading, .listItem, .cell: leave(name)
    case .list:
      beginBlock(newFlow: false)
      lists = lists.dropLast()
    case .table:
      beginBlock(newFlow: true)
      grids = grids.dropLast()
    }
  }

  private mutating func enterCell(_ element: HTMLEvent.Element) throws(ReadError) {
    cellCount += 1
    guard cellCount <= maxCells else { throw .tooManyCells(limit: maxCells) }
    let columns = HTMLListLabel.integer(element.attributes["colspan"]) ?? 1
    let rows = HTMLListLabel.integer(element.attributes["rowspan"]) ?? 1
    let cell = grids.indices.last.map { grids[$0].place(columnSpan: columns, rowSpan: rows) }
    enter(element.name) {
      $0 = LineContainer(kind: cell == nil ? .paragraph : .tableCell, cell: cell)
    }
  }

  /// Opens a container that is like the one around it but for what `change` says.
  private mutating func enter(_ name: String, _ change: (inout LineContainer) -> Void) {
    endLine()
    var inner = frames.last?.template ?? LineContainer()
    change(&inner)
    if inner.kind != .tableCell {
      inner.kind = inner.headingLevel > 0 ? .heading : inner.listDepth > 0 ? .listItem : inner.kind
    }
    frames.append(Frame(name: name, template: inner))
    gap = .blank
  }

  /// Goes back to the container around the innermost open element of this name.
  private mutating func leave(_ name: String) {
    endLine()
    if let index = frames.lastIndex(where: { $0.name == name }), index > 0 {
      frames.removeSubrange(index...)
    }
    beginBlock(newFlow: true)
  }

  /// Ends the line; into a new flow no sentence goes on from the one before.
  private mutating func beginBlock(newFlow: Bool) {
    endLine()
    gap = .blank
    if newFlow { frames[frames.count - 1].container = nil }
  }

  private mutating func beginUnseen(isScript: Bool) {
    unseenDepth = 1
    unseenIsScript = isScript
    unseenHasText = false
  }

  private mutating func closeUnseen() {
    defer { isHead = false }
    guard unseenHasText, !isHead else { return }
    if unseenIsScript { scripts += 1 } else { hidden += 1 }
  }

  private mutating func add(_ bytes: [UInt8], _ line: Int) {
    guard unseenDepth == 0 else {
      unseenHasText = unseenHasText || bytes.contains { $0 > 0x20 }
      if styleDepth > 0 { fonts.add(bytes) }
      return
    }
    guard case .legacy(let encoding, let hasCapitals) = fonts.script else {
      endLegacy()
      let shown = fonts.shown(bytes)
      tally?.add(plain: String(decoding: shown, as: UTF8.self))
      return append(shown, line)
    }
    let isCapitals = hasCapitals && fontCapitals == .shown || fonts.isCapitals
    if !legacy.goesOn(encoding, isCapitals: isCapitals) { endLegacy() }
    legacy.append(bytes, encoding, isCapitals: isCapitals, isBold: false)
    legacyLine = line
  }

  private mutating func endLegacy() {
    guard !legacy.isEmpty else { return }
    var tally = tally ?? LegacyTally(plain: text + current)
    let decoded = legacy.take(&tally)
    self.tally = tally
    append(decoded, legacyLine)
  }

  private mutating func append(_ bytes: [UInt8], _ line: Int) {
    for byte in bytes {
      if byte == 0x0A, preformatted > 0 {
        endLine()
        continue
      }
      if current.isEmpty {
        if byte <= 0x20 { continue }
        currentLine = line
      }
      current.append(byte == 0x0A || byte == 0x0D || byte == 0x0C || byte == 0x0B ? 0x20 : byte)
    }
  }

  /// Leaves out a link that is nothing but a number, `[1]`, which leads to a footnote or back.
  private mutating func dropFootnoteMark() {
    endLegacy()
    defer { linkStart = nil }
    guard let start = linkStart, start < current.count else { return }
    let mark = current[start...].filter { $0 > 0x20 && $0 != 0x5B && $0 != 0x5D }
    guard (1...3).contains(mark.count), mark.allSatisfy({ $0 &- 0x30 < 10 }) else { return }
    current.removeSubrange(start...)
  }

  private mutating func endLine() {
    endLegacy()
    linkStart = nil
    guard !current.isEmpty else { return }
    let top = frames.count - 1
    let container = frames[top].container ?? containers.count
    if container == containers.count { containers.append(frames[top].template) }
    frames[top].container = container
    text.append(contentsOf: current)
    text.append(0x0A)
    // libxml2 counts lines up to 65,535.
    let number = currentLine < 65_535 ? currentLine : 0
    lines.append(Line(number: number, container: container, gap: gap))
    current.removeAll(keepingCapacity: true)
    gap = .none
  }
}

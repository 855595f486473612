import PlanNative
import PlanText

/// Reads one part of a document that holds text: the body, a header.
struct OdtStory {
  let tree: NamedTree<OdtName>
  let part: String
  let context: OdtContext
  var changes: OdtChanges
  var state: OdtState
  /// The lists around, the innermost last.
  var list: OdtList?
  /// Frames and notes met in the open paragraph; frames are read behind it, notes at the end.
  var boxes: [XMLTree.Node] = []
  var notes: [XMLTree.Node] = []
  /// Insertions around that are not shown.
  var hiddenInsertions = 0
  /// Whether numbers of pages are left out, and whether there was one.
  var skipsPageNumbers = false
  var foundPageNumber = false
  var page: Int?
  /// Text boxes and cells around.
  var roomDepth = 0

  private let paragraphs: [UInt32]
  private var titleZone = TitleZone()

  init(_ tree: NamedTree<OdtName>, part: String, _ context: OdtContext, _ state: OdtState) {
    self.tree = tree
    self.part = part
    self.context = context
    self.state = state
    changes = OdtChanges(tree, &self.state.tally)
    paragraphs = tree.all(.paragraph, .heading).map(\.index)
    page = tree.all(.softPageBreak).isEmpty ? nil : 1
  }

  /// Whether text is shown that was inserted and not yet accepted.
  var showsInsertions: Bool { context.revisions != .reject }

  /// Reads the paragraphs, lists and tables right inside `node`, wrappers looked through.
  mutating func readBlocks(in node: XMLTree.Node) throws(ReadError) {
    for child in tree.children(node) {
      switch tree.name(child) {
      case .paragraph, .heading: try readParagraph(child)
      case .list: try readList(child)
      case .table: try readTable(child)
      case .section:
        if tree.attribute(.display, of: child) == "none" {
          state.tally.hidden += 1
        } else {
          try readBlocks(in: child)
        }
      case .contents: state.tally.contents += countParagraphs(in: child)
      case .changeStart, .changeEnd, .change: try readChange(child)
      case .softPageBreak: turnPage()
      case .textBox: try readRoom(child, LineContainer())
      case .object, .oleObject: state.tally.ignore(.object)
      case .trackedChanges, .forms, .declarations, .variableDeclarations, .fieldDeclarations,
        .title, .description:
        break
      default: try readBlocks(in: child)
      }
    }
  }

  /// Reads `node` as a room of its own, whose paragraphs are like `template`.
  mutating func readRoom(_ node: XMLTree.Node, _ template: LineContainer) throws(ReadError) {
    let outer = list
    list = nil
    state.flow.enter(template)
    roomDepth += 1
    try readBlocks(in: node)
    roomDepth -= 1
    state.flow.leave()
    list = outer
  }

  /// Reads a paragraph or heading, then the frames in it.
  mutating func readParagraph(_ node: XMLTree.Node) throws(ReadError) {
    let style = state.styles.paragraph(tree.attribute(.styleName, of: node))
    if style.startsPage == true, page != nil { turnPage() }
    try state.flow.check(context.limits)
    let linesBefore = state.flow.lines.count
    let bytesBefore = state.flow.text.count
    state.flow.begin(paragraph(node, style), at: origin(of: node))
    try readInline(in: node, style.run)
    state.flow.end(isMerged: hiddenInsertions > 0)
    if roomDepth == 0, state.flow.lines.count > linesBefore {
      titleZone.end(
        ofParagraphWith: state.flow.text.count - bytesBefore,
        isCentred: style.isCentred == true
      )
    }
    let boxes = boxes
    self.boxes = []
    for box in boxes { try readRoom(box, LineContainer()) }
  }

  mutating func turnPage() {
    page = (page ?? 1) + 1
    if let page { state.flow.turn(toPage: page) }
  }

  /// Where a paragraph stands in the part.
  func origin(of node: XMLTree.Node) -> Origin {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle] < node.index { low = middle + 1 } else { high = middle }
    }
    return Origin(page: page, part: part, paragraph: low + 1)
  }

  /// What the flow wants to know of a paragraph; its number is counted here.
  private mutating func paragraph(
    _ node: XMLTree.Node,
    _ style: OdtStyles.Style
  ) -> FlowParagraph {
    var paragraph = FlowParagraph()
    paragraph.isCentred = style.isCentred == true
    paragraph.isInTitle = roomDepth == 0 && titleZone.isOpen
    if tree.name(node) == .heading {
      paragraph.headingLevel = min(max(tree.integer(.outlineLevel, of: node) ?? 1, 1), 6)
    } else if let level = style.outlineLevel, (1...10).contains(level) {
      paragraph.headingLevel = min(level, 6)
    }
    let label = label(node, style)
    paragraph.listDepth = list?.depth ?? (label == nil ? 0 : 1)
    paragraph.label = label.flatMap { $0.isEmpty ? nil : $0 }
    return paragraph
  }

  private mutating func label(_ node: XMLTree.Node, _ style: OdtStyles.Style) -> String? {
    guard hiddenInsertions == 0 else { return nil }
    let lists = context.lists
    if var own = list {
      guard own.opensItem else { return nil }
      let name = own.style ?? style.list
      let label = state.counters.take(own.row, level: own.depth - 1, start: own.start) {
        lists.level($0, of: name)
      }
      own.opensItem = false
      list = own
      return label
    }
    guard tree.name(node) == .heading, tree.attribute(.isListHeader, of: node) != "true",
      let level = tree.integer(.outlineLevel, of: node), style.list != ""
    else { return nil }
    return state.counters.take(state.counters.headings, level: level - 1, start: nil) {
      lists.outline[$0]
    }
  }

  private func countParagraphs(in node: XMLTree.Node) -> Int {
    tree.children(node).reduce(0) { count, child in
      count + (tree.name(child) == .paragraph ? 1 : countParagraphs(in: child))
    }
  }
}

import PlanNative
import PlanText

/// Reads one part of a document that holds text: the body, the footnotes, a header.
struct DocxStory {
  let tree: NamedTree<DocxName>
  let part: String
  let context: DocxContext
  let fields: DocxFields
  let revisions: DocxRevisions
  var state: DocxState
  var pages: DocxPages
  /// Text boxes met in the open paragraph; they are read behind it.
  var boxes: [XMLTree.Node] = []
  /// Controls around that hold a table of contents.
  var contentsDepth = 0

  /// Whether numbers of pages are left out, and whether there was one.
  var skipsPageNumbers = false
  var foundPageNumber = false

  /// The last `w:rPr` that was read, and what it says without what stands around.
  var lastFormat: (properties: XMLTree.Node, format: RunFormat)?

  /// The part's paragraphs in the order of the file.
  private let paragraphs: [UInt32]
  /// Text boxes and cells around.
  private var roomDepth = 0
  private var titleZone = TitleZone()

  init(_ tree: NamedTree<DocxName>, part: String, _ context: DocxContext, _ state: DocxState) {
    self.tree = tree
    self.part = part
    self.context = context
    self.state = state
    fields = DocxFields(tree)
    revisions = DocxRevisions(tree, context.revisions)
    pages = DocxPages(tree)
    paragraphs = tree.all(.paragraph).map(\.index)
  }

  /// Reads the paragraphs and tables right inside `node`, wrappers looked through.
  mutating func readBlocks(in node: XMLTree.Node) throws(ReadError) {
    for child in tree.children(node) {
      switch tree.name(child) {
      case .paragraph: try readParagraph(child)
      case .table: try readTable(child)
      case .control: try readControl(child)
      case .alternatives:
        if let chosen = DocxAlternatives.chosen(child, in: tree) { try readBlocks(in: chosen) }
      case .insertion, .movedHere, .deletion, .movedAway:
        if revisions.shows(child, &state.tally) { try readBlocks(in: child) }
      case .alternateChunk: state.tally.ignore(.document)
      case .unknown: try readBlocks(in: child)
      default: break
      }
    }
  }

  /// Reads `node` as a room of its own, whose paragraphs are like `template`.
  mutating func readRoom(_ node: XMLTree.Node, _ template: LineContainer) throws(ReadError) {
    state.flow.enter(template)
    roomDepth += 1
    try readBlocks(in: node)
    roomDepth -= 1
    state.flow.leave()
  }

  private mutating func readControl(_ node: XMLTree.Node) throws(ReadError) {
    let isContents = DocxContents.isGallery(node, in: tree)
    if isContents { contentsDepth += 1 }
    try readBlocks(in: node)
    if isContents { contentsDepth -= 1 }
  }

  private mutating func readParagraph(_ node: XMLTree.Node) throws(ReadError) {
    let properties = DocxParagraph(node, in: tree, context.styles, revisions, &state.tally)
    if properties.format.isContents == true,
      contentsDepth > 0 || fields.haveContents(from: node, to: tree.tree.end(of: node))
    {
      state.tally.contents += 1
      return
    }
    if properties.format.startsPage == true { pages.breakPage() }
    try state.flow.check(context.limits)
    let linesBefore = state.flow.lines.count
    let bytesBefore = state.flow.text.count
    state.flow.begin(
      paragraph(properties, node),
      at: Origin(page: pages.page, part: part, paragraph: ordinal(of: node))
    )
    readInline(in: node, properties.run)
    state.flow.end(isMerged: properties.endIsGone)
    if roomDepth == 0, state.flow.lines.count > linesBefore {
      titleZone.end(
        ofParagraphWith: state.flow.text.count - bytesBefore,
        isCentred: properties.format.isCentred == true
      )
    }
    let boxes = boxes
    self.boxes = []
    for box in boxes { try readRoom(box, LineContainer()) }
    if properties.endsSection { pages.endSection() }
  }

  /// What the flow wants to know of a paragraph; its number is counted here.
  private mutating func paragraph(
    _ properties: DocxParagraph,
    _ node: XMLTree.Node
  ) -> FlowParagraph {
    var paragraph = FlowParagraph()
    paragraph.headingLevel = properties.format.headingLevel
    paragraph.isCentred = properties.format.isCentred == true
    paragraph.isInTitle = roomDepth == 0 && titleZone.isOpen
    guard !properties.endIsGone, !properties.endIsHidden,
      let (list, level) = properties.list(context.numbering),
      let label = state.counters.take(instance: list, level: level)
    else { return paragraph }
    paragraph.listDepth = level + 1
    paragraph.label = label.isEmpty ? nil : label
    return paragraph
  }

  /// Which of the part's paragraphs it is, from 1.
  private func ordinal(of node: XMLTree.Node) -> Int {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle] < node.index { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}

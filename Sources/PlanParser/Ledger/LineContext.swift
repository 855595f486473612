internal import PlanModel
internal import PlanText

/// Where a line stands: what part of the document it belongs to, and what such parts do not set.
struct LineContext {
  let scene: LedgerScene
  let line: Int

  /// Whether the line above it that ends with a colon names members: "Các ủy viên:".
  let listsMembers: Bool

  var draft: Draft { scene.draft }
  var tokens: Tokens { draft.tokens }
  var range: Range<Int> { draft.lines[line].tokens }
  var isCell: Bool { draft.lines[line].cell != nil }

  private static let members = PhraseTable<Bool>(lines: LedgerLexicon.members)

  init(_ scene: LedgerScene, _ line: Int, listsMembers: Bool) {
    self.listsMembers = listsMembers
    self.scene = scene
    self.line = line
  }

  /// Whether the line ends with a colon and names members, so that the bullets below it are such.
  var opensMembers: Bool {
    guard let last = range.last, tokens[last].isSymbol(":") else { return false }
    return Self.members.first(tokens, in: range) != nil
  }

  /// The reason that holds for the whole line; nil where facts may stand.
  var part: ResidueReason? {
    let draft = scene.draft
    if draft.zones.isClosing(line) { return .closingPart }
    if draft.zones.head.contains(line) || line == draft.zones.typeLine { return .headPart }
    if draft.zones.preamble.contains(line) { return .recital }
    if draft.plan.header.documentType?.value == .report { return .situationPart }
    if draft.claimedLines.contains(line) { return .descriptivePart }
    switch draft.roles(ofLine: line).first {
    case .purposes, .purposesAndRequirements, .requirements, .viewpoints: return .purposePart
    case .situation: return .situationPart
    case .criteria, .subjects, .scope: return .descriptivePart
    default: return nil
    }
  }

  /// Whether the words belong to the heading of the line.
  func isHeading(_ range: Range<Int>) -> Bool {
    guard let section = scene.draft.sectionOfLine[line] else { return false }
    let title = scene.draft.sections[section].title
    return scene.draft.sections[section].line == line
      && title.map { $0.contains(range.lowerBound) } ?? false
  }
}

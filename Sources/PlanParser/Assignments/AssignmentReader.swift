internal import PlanModel
internal import PlanText

/// Walks through a plan and collects what it gives to whom, in every form it takes.
struct AssignmentReader {
  private let settled: SettledDraft
  var found: [Assignment] = []
  /// Times that stand beside a task: labelled lines and table cells.
  var times: [TimelineEntry] = []
  /// Lines that have been taken for an assignment or its parts.
  var taken: Set<Int> = []
  /// Cells that say what a task is to yield: "05 lớp tập huấn".
  var outputs: Set<Int> = []
  /// Cells that say what is to be done.
  var tasks: Set<Int> = []
  /// Cells of targets beside the tasks they are set for.
  var targets: [TaskTarget] = []
  /// Lines that say what those are to do whom a label names, "Đơn vị thực hiện: …", and the names.
  var labelled: [Int: Set<String>] = [:]
  /// What the heading above a line says of all sentences below it: "Đề nghị các Bộ, ngành".
  var directives: [Int: Assignment.Directive] = [:]
  /// Tables, and rows of tables, that name work or units in a way that was not understood.
  var unreadTables: [TextSpan] = []

  init(_ draft: Draft) { settled = SettledDraft(draft) }

  var draft: Draft { settled.draft }

  var tokens: Tokens { draft.tokens }

  mutating func readAll() {
    readAnnouncement()
    readTables()
    readLabelledGroups()
    readHeadings()
    readSentences()
    found.sort { $0.span < $1.span }
    for index in found.indices { found[index].id = "a" + String(index + 1) }
  }

  /// Gives the offices of a commune their tier.
  mutating func settleOffices() {
    for index in found.indices {
      CommuneOffices.settle(&found[index].lead, tokens)
      CommuneOffices.settle(&found[index].support, tokens)
    }
    for index in times.indices { CommuneOffices.settle(&times[index].actors, tokens) }
  }

  /// Whether a line may hold assignments at all: in the body, not a table cell, not a recipient.
  func isOpen(_ line: Int) -> Bool {
    draft.zones.body.contains(line) && !draft.zones.isClosing(line) && draft.lines[line].cell == nil
      && !taken.contains(line) && !draft.lines[line].tokens.isEmpty
  }

  /// Roles whose paragraphs describe and do not assign.
  static let descriptive: [SectionRole] = [
    .purposes, .requirements, .purposesAndRequirements, .objectives, .targets, .subjects, .scope,
    .criteria,
    .viewpoints,
  ]

  /// Roles under which groups without a name count as doers.
  static let executive: [SectionRole] = [.implementation, .assignments, .reporting, .funding]

  /// The duties or single task below a line or heading: the first is the task, all are duties where there are several.
  func parts(_ entries: [Range<Int>]) -> (task: TextSpan, duties: [TextSpan])? {
    guard let first = entries.first else { return nil }
    let task = tokens.span(first)
    return entries.count == 1 ? (task, []) : (task, entries.map { tokens.span($0) })
  }
}

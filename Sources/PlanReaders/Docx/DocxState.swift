/// What the parts of a document share while they are read one after the other.
struct DocxState {
  var flow: FlowWriter
  var tally = FlowTally()
  var counters: DocxCounters
  /// Tables and cells so far.
  var tables = 0
  var cells = 0
  /// The footnotes and endnotes that the text refers to, in its order.
  var noteReferences: [NoteReference] = []

  struct NoteReference: Hashable {
    var isEndnote: Bool
    var id: String
  }

  init(_ context: DocxContext) {
    flow = FlowWriter(context.fontCapitals)
    counters = DocxCounters(context.numbering)
  }
}

/// What holds for the whole document.
struct DocxContext {
  var styles: DocxStyles
  var numbering: DocxNumbering
  var revisions: ReadOptions.Revisions
  var fontCapitals: ReadOptions.FontCapitals
  var limits: ReadLimits
}

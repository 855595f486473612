import PlanNative

/// What the parts of a document share while they are read one after the other.
struct OdtState {
  var flow: FlowWriter
  var tally = FlowTally()
  var counters = OdtCounters()
  var styles: OdtStyles
  /// Tables and cells so far.
  var tables = 0
  var cells = 0

  init(_ context: OdtContext, _ styles: OdtStyles) {
    flow = FlowWriter(context.fontCapitals)
    self.styles = styles
  }
}

/// What holds for the whole document.
struct OdtContext {
  var lists: OdtListStyles
  var revisions: ReadOptions.Revisions
  var fontCapitals: ReadOptions.FontCapitals
  var limits: ReadLimits
}

/// The lists around the paragraph that is read.
struct OdtList {
  var row: OdtCounters.Row
  var style: String?
  /// Number of lists around, from 1.
  var depth = 1
  /// Whether the next paragraph is the first of an item, and so carries its label.
  var opensItem = false
  /// The number that the item sets for itself.
  var start: Int?
}

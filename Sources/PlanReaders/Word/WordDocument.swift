import PlanText

extension WordWriter {
  /// Writes headers and footers, each line once.
  mutating func write(heads: [[WordBlock]]) throws(ReadError) {
    var seen: Set<ArraySlice<UInt8>> = []
    for head in heads {
      var own = nested()
      try own.write(head)
      take(own)
      flow.writeHead(own.flow, seen: &seen, &tally)
    }
  }

  /// The document of everything written; text that fonts did not show to be legacy is judged by what it says.
  func document(
    _ info: SourceInfo,
    _ notes: [Note],
    _ options: ReadOptions
  ) throws(ReadError) -> SourceDocument {
    let changes = tally.insertions + tally.deletions
    if options.revisions == .fail, changes > 0 { throw .trackedChanges(count: changes) }
    return try flow.document(
      info,
      notes: notes + tally.notes(options.revisions),
      options
    )
  }
}

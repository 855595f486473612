import PlanText

/// What a word processor's document holds beside its text, counted while it is read.
struct FlowTally {
  /// Tracked changes, whether they were taken or not.
  var insertions = 0
  var deletions = 0
  /// Pieces of text that nobody sees.
  var hidden = 0
  var comments = 0
  /// Lines of headers and footers that are nothing but a page's number, or a repetition.
  var pageNumbers = 0
  var repeatedHeads = 0
  /// Lines of tables of contents.
  var contents = 0
  /// Footnotes and endnotes.
  var notes = 0
  /// What is embedded or stands elsewhere, by its kind.
  var embedded: [Embedded: Int] = [:]

  /// The kinds, named in the note.
  enum Embedded: String, CaseIterable {
    case document, object, macro, external, template
  }

  mutating func ignore(_ kind: Embedded) { embedded[kind, default: 0] += 1 }

  /// One note for each matter of which there was something.
  func notes(_ revisions: ReadOptions.Revisions) -> [Note] {
    var result: [Note] = []
    if insertions + deletions > 0 {
      result.append(
        Note(.trackedChanges, .warning, revisions.rawValue, "\(insertions)", "\(deletions)")
      )
    }
    for (kind, count) in [("hidden", hidden), ("comment", comments)] where count > 0 {
      result.append(Note(.hiddenTextDropped, .info, kind, "\(count)"))
    }
    for (kind, count) in [
      ("page-number", pageNumbers), ("running-head", repeatedHeads), ("contents", contents),
    ] where count > 0 {
      result.append(Note(.furnitureDropped, .info, kind, "\(count)"))
    }
    if notes > 0 { result.append(Note(.footnotesAtEnd, .info, "\(notes)")) }
    for kind in Embedded.allCases {
      guard let count = embedded[kind] else { continue }
      // An embedded document may be all of the text.
      let severity = kind == .document ? Note.Severity.warning : .info
      result.append(Note(.embeddedIgnored, severity, kind.rawValue, "\(count)"))
    }
    return result
  }
}

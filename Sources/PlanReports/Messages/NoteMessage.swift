public import PlanText

/// What `note` tells a reader of the result, as one sentence.
public func message(of note: Note, in language: Language) -> String {
  switch language {
  case .vietnamese: vietnameseMessage(of: note)
  case .english: englishMessage(of: note)
  }
}

/// `pattern` with `%` replaced by the note's details as a list, or `alternative` where the note has none.
func filled(_ pattern: String, or alternative: String, _ note: Note) -> String {
  guard !note.details.isEmpty else { return alternative }
  let details = note.details.joined(separator: ", ")
  return pattern.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
    .joined(separator: details)
}

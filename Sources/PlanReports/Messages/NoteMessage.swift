public import PlanText

/// What `note` tells a reader of the result, as one sentence.
public func message(of note: Note, in language: Language) -> String {
  switch language {
  case .vietnamese: vietnameseMessage(of: note)
  case .english: englishMessage(of: note)
  }
}

/// `pattern` with each `%` replaced by the next of the note's details, or `alternative` where there are too few.
func filled(_ pattern: String, _ details: [String], or alternative: String) -> String {
  let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
  guard pieces.count <= details.count + 1 else { return alternative }
  var output = ""
  for (number, piece) in pieces.enumerated() {
    if number > 0 { output += details[number - 1] }
    output += piece
  }
  return output
}

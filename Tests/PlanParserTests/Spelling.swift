import Spellings

/// Ways in which the same words are written by other hands.
enum Spelling: CaseIterable {
  case otherTonePlacement, longDashes, plainQuotes, doubledSpaces

  func applied(to text: String) -> String {
    switch self {
    case .otherTonePlacement:
      return text.withTonesOnTheOtherLetter
    case .longDashes:
      return text.replacing(" - ", with: " – ")
    case .plainQuotes:
      return text.replacing("“", with: "\"").replacing("”", with: "\"")
    case .doubledSpaces:
      return text.replacing(", ", with: ",  ")
    }
  }
}

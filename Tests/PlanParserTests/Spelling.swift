/// Ways in which the same words are written by other hands.
enum Spelling: CaseIterable {
  case otherTonePlacement, longDashes, plainQuotes, doubledSpaces

  func applied(to text: String) -> String {
    switch self {
    case .otherTonePlacement:
      return Self.moved.reduce(text) { replaceWords($0, $1.0, $1.1) }
    case .longDashes:
      return text.replacing(" - ", with: " – ")
    case .plainQuotes:
      return text.replacing("“", with: "\"").replacing("”", with: "\"")
    case .doubledSpaces:
      return text.replacing(", ", with: ",  ")
    }
  }

  /// Old and new places of the tone mark in open oa, oe, uy.
  private static let moved = [
    ("óa", "oá"), ("òa", "oà"), ("ọa", "oạ"), ("ỏa", "oả"), ("ủy", "uỷ"), ("úy", "uý"),
    ("ụy", "uỵ"),
    ("hòe", "hoè"), ("khỏe", "khoẻ"), ("Ủy", "Uỷ"),
  ]

  /// Replaces `old` where it ends a word: "hóa" but not "hóan".
  private func replaceWords(_ text: String, _ old: String, _ new: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound]
      let next = rest[range.upperBound...].first
      result += next.map { $0.isLetter } == true ? old : new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

internal import PlanText

/// What stands between quotation marks: names, whose numbers nobody has to reach ("gia đình “5 không, 3 sạch”").
enum QuotedWords {
  /// Tokens of a name in quotation marks; what is longer is a sentence that was quoted, or a mark without its pair.
  private static let longest = 30

  static func ranges(_ tokens: Tokens, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for index in range where tokens[index].isSymbol("\"") {
      if let start = open, index - start <= longest {
        found.append(start..<index + 1)
        open = nil
      } else {
        open = index
      }
    }
    return found
  }
}

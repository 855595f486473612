import PlanText

/// What a recognised word looks like, marks before and behind it left out.
enum WordForm: Hashable {
  /// A number, a date, or a document's number: 1105/KH-UBND.
  case number
  /// A Roman numeral of so many letters.
  case numeral(Int)
  case syllable
  /// A dash, short or long, or other marks alone.
  case dash
  case other

  init(_ text: [UInt8]) {
    var word = String(decoding: text, as: UTF8.self).unicodeScalars[...]
    if !word.isEmpty, word.allSatisfy(Self.dashes.contains) {
      self = .dash
      return
    }
    while let first = word.first, Self.opening.contains(first) { word.removeFirst() }
    var marks = 0
    while let last = word.last, Self.closing.contains(last) {
      word.removeLast()
      marks += 1
    }
    guard let first = word.first else {
      self = .other
      return
    }
    if "0"..."9" ~= first {
      self = Self.isNumber(word) && marks <= Self.mostMarks ? .number : .other
    } else if word.allSatisfy(Self.numerals.contains) {
      self = .numeral(word.count)
    } else {
      let letters = Array(String(word).utf8)
      self = isSyllable(letters, 0..<letters.count) ? .syllable : .other
    }
  }

  private static func isNumber(_ word: Substring.UnicodeScalarView) -> Bool {
    var isSymbol = false
    return word.allSatisfy { scalar in
      if scalar == "/" { isSymbol = true }
      if "0"..."9" ~= scalar || inside.contains(scalar) { return true }
      return isSymbol && (scalar.properties.isUppercase || scalar == "&")
    }
  }

  /// Marks behind a number: `%).`.
  private static let mostMarks = 2
  private static let dashes = Set("-–—~_".unicodeScalars)
  private static let opening = Set("\"'“‘(-–+".unicodeScalars)
  private static let closing = Set("\"'”’).,;:!?…/-–".unicodeScalars)
  private static let numerals = Set("IVXLC".unicodeScalars)
  private static let inside = Set(".,/%-:".unicodeScalars)
}

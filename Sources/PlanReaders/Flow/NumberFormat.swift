/// How a list writes its numbers.
enum NumberFormat: Hashable {
  case decimal
  /// At least two digits: 01, 02.
  case paddedDecimal
  case upperRoman, lowerRoman
  /// A … Z, then AA, BB, as word processors count.
  case upperLetter, lowerLetter
  /// 1st, 2nd, 3rd.
  case ordinal
  /// No number, but a mark.
  case bullet
  /// Nothing.
  case none

  /// `number` as it is shown; empty for bullets and for nothing.
  func text(_ number: Int) -> String {
    switch self {
    case .decimal: "\(number)"
    case .paddedDecimal: (0..<10).contains(number) ? "0\(number)" : "\(number)"
    case .upperRoman: Self.roman(number) ?? "\(number)"
    case .lowerRoman: Self.roman(number)?.lowercased() ?? "\(number)"
    case .upperLetter: Self.letters(number, from: 0x41)
    case .lowerLetter: Self.letters(number, from: 0x61)
    case .ordinal: "\(number)" + Self.ordinalEnding(number)
    case .bullet, .none: ""
    }
  }

  private static func letters(_ number: Int, from first: UInt8) -> String {
    let count = (number - 1) / 26 + 1
    guard number > 0, count <= 10 else { return "\(number)" }
    let letter = first + UInt8((number - 1) % 26)
    return String(decoding: [UInt8](repeating: letter, count: count), as: UTF8.self)
  }

  private static func ordinalEnding(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    switch number % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }

  private static let romanDigits = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for (value, digits) in romanDigits {
      while rest >= value {
        text += digits
        rest -= value
      }
    }
    return text
  }
}

/// The bullet that stands for a list's mark: plus signs and stars as they are, everything else as a dash.
func bulletLabel(_ mark: String) -> String {
  for scalar in mark.unicodeScalars {
    switch scalar {
    case "+", "*": return String(scalar)
    case " ": continue
    default: return "-"
    }
  }
  return "-"
}

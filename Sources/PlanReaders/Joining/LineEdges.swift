/// The first and the last characters of a line, as line joining asks for them.
enum LineEdges {
  /// How a line ends.
  enum Ending: UInt8 { case none, comma, semicolon, colon, stop }

  /// The case of the first letter or digit, behind opening quotes and brackets; `.other` where another mark stands first.
  static func firstLetterCase<Text: RandomAccessCollection>(
    _ text: Text,
    _ range: Range<Int>
  ) -> LetterCase where Text.Element == UInt8, Text.Index == Int {
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, length) = scalar(in: text, at: at, before: range.upperBound)
      switch value {
      case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x2018, 0x201C, 0x201E: at += length
      default: return LetterCase.of(value)
      }
    }
    return .other
  }

  /// Whether the line begins with a mark that only closes or goes on: `,` `;` `)` `%` `/` `”`.
  static func beginsWithClosing(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    switch text[first] {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x25, 0x5D: return true
    case 0x2E: return first + 1 < range.upperBound && text[first + 1] == 0x20
    case 0x2F: return first + 1 < range.upperBound && text[first + 1] != 0x2E
    case 0xE2:
      let (value, _) = scalar(in: text, at: first, before: range.upperBound)
      return value == 0x201D || value == 0x2019
    default: return false
    }
  }

  /// How the line ends, closing quotes and brackets left aside.
  static func ending<Text: RandomAccessCollection>(
    _ text: Text,
    _ range: Range<Int>
  ) -> Ending where Text.Element == UInt8, Text.Index == Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = text[end - 1]
      switch byte {
      case 0x22, 0x27, 0x29, 0x5D, 0x20: end -= 1
      case 0x2E, 0x21, 0x3F: return .stop
      case 0x3A: return .colon
      case 0x3B: return .semicolon
      case 0x2C: return .comma
      case 0x80...0xBF:
        guard end - 3 >= range.lowerBound else { return .none }
        let (value, length) = scalar(in: text, at: end - 3, before: end)
        switch value {
        case 0x201D, 0x2019: end -= 3
        case 0x2026 where length == 3: return .stop
        default:
          if end - 2 >= range.lowerBound, text[end - 2] == 0xC2, byte == 0xBB {
            end -= 2
          } else {
            return .none
          }
        }
      default: return .none
      }
    }
    return .none
  }

  /// Whether the line has two capitals or more and no small letter.
  static func isAllCaps(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var capitals = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, length) = scalar(in: text, at: at, before: range.upperBound)
      switch LetterCase.of(value) {
      case .lower: return false
      case .upper: capitals += 1
      case .digit, .other: break
      }
      at += length
    }
    return capitals >= 2
  }
}

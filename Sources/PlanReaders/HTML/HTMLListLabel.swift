/// The numbers that a browser shows before the items of an ordered list.
struct HTMLListLabel {
  private let type: String
  private var next: Int

  /// Reads `type` and `start` of an `ol` element.
  init(_ attributes: [String: String]) {
    type = attributes["type"] ?? "1"
    next = Self.integer(attributes["start"]) ?? 1
  }

  /// The label of the next item, which may set its own number by `value`.
  mutating func take(_ attributes: [String: String]) -> String {
    let number = Self.integer(attributes["value"]) ?? next
    next = number == .max ? number : number + 1
    switch attributes["type"] ?? type {
    case "a": return Self.letters(number, from: 0x61) + "."
    case "A": return Self.letters(number, from: 0x41) + "."
    case "i": return Self.roman(number, isUpper: false) + "."
    case "I": return Self.roman(number, isUpper: true) + "."
    default: return "\(number)."
    }
  }

  /// An integer of at most nine digits.
  static func integer(_ text: String?) -> Int? {
    guard let text, text.utf8.count <= 10 else { return nil }
    return Int(text.filter { $0 != " " })
  }

  /// a … z, aa, ab …
  private static func letters(_ number: Int, from first: UInt8) -> String {
    guard number > 0 else { return "\(number)" }
    var rest = number
    var digits: [UInt8] = []
    while rest > 0 {
      rest -= 1
      digits.append(first + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

  private static func roman(_ number: Int, isUpper: Bool) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    let names = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"]
    var rest = number
    var text = ""
    for (value, name) in zip(values, names) {
      while rest >= value {
        text += name
        rest -= value
      }
    }
    return isUpper ? text.uppercased() : text
  }
}

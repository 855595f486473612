import PlanReports

/// Writes to people in their language, on standard error.
struct Messages: Sendable {
  let language: Language
  private let isColoured: Bool
  /// Whether messages go to a terminal.
  let isTerminal: Bool

  init(_ language: Language) {
    self.language = language
    isTerminal = standardErrorIsTerminal()
    isColoured = isTerminal && (environment("NO_COLOR") ?? "").isEmpty
  }

  /// One of two wordings of the same.
  func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  func error(_ text: String) { say(self("lỗi", "error"), colour: 31, text) }
  func warning(_ text: String) { say(self("lưu ý", "warning"), colour: 33, text) }
  func plain(_ text: String) { complain(text) }

  private func say(_ word: String, colour: Int, _ text: String) {
    let head = isColoured ? "\u{1B}[\(colour)m\(word):\u{1B}[0m" : "\(word):"
    complain("\(head) \(Self.tame(text))")
  }

  /// `text` without what would steer a terminal or begin a line: names of files and words of documents may hold anything.
  static func tame(_ text: String) -> String {
    var tame = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      tame.append(isControl ? "?" : scalar)
    }
    return String(tame)
  }
}

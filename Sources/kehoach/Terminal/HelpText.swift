/// Help in Vietnamese: the descriptions are ours in both languages, the headings are the parser's own in English.
enum HelpText {
  /// The headings and the lines that the parser writes itself, and what stands for them.
  private static let headings = [
    ("OVERVIEW: ", "GIỚI THIỆU: "),
    ("USAGE: ", "CÁCH DÙNG: "),
    ("ARGUMENTS:", "ĐỐI SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"),
    ("SUBCOMMANDS:", "LỆNH CON:"),
  ]

  /// Words within lines.
  private static let words = [
    ("Show the version.", "Cho biết phiên bản. / Show the version."),
    ("Show help information.", "Cho xem trợ giúp này. / Show help information."),
    ("(values:", "(giá trị:"),
    ("(default:", "(mặc định:"),
  ]

  /// The parser's help with its headings in Vietnamese; any other answer as it is.
  static func vietnamese(_ help: String) -> String {
    guard help.hasPrefix("OVERVIEW: ") || help.hasPrefix("USAGE: ") else { return help }
    return help.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(String($0)) }
      .joined(separator: "\n")
  }

  private static func translated(_ line: String) -> String {
    for (english, vietnamese) in headings where line.hasPrefix(english) {
      return vietnamese + line.dropFirst(english.count)
    }
    let see = "  See '"
    let detail = "' for detailed help."
    if line.hasPrefix(see), line.hasSuffix(detail) {
      return "  Xem '\(line.dropFirst(see.count).dropLast(detail.count))' để biết chi tiết."
    }
    return words.reduce(line) { replaced($0, $1.0, $1.1) }
  }

  /// `line` with the first `words` in it replaced.
  private static func replaced(_ line: String, _ words: String, _ by: String) -> String {
    var rest = line[...]
    while !rest.isEmpty, !rest.hasPrefix(words) { rest.removeFirst() }
    return rest.isEmpty ? line : line[..<rest.startIndex] + by + rest.dropFirst(words.count)
  }
}

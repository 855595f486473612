internal import PlanText

/// Times that belong to the name of a document: "Chiến lược phát triển đến năm 2030".
enum TimeInName {
  private static let names = PhraseTable<Bool>(
    lines: """
      chiến lược
      chương trình
      kế hoạch
      nghị quyết
      quy hoạch
      đề án
      tầm nhìn
      định hướng
      """
  )

  /// What begins a time that belongs to no name when it stands right behind the kind of document.
  private static let never = PhraseTable<Bool>(lines: "vào")

  /// Whether a document's name stands close before a time, with neither a comma nor a colon between.
  static func stands(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    let start = match.range.lowerBound
    // "sơ kết việc triển khai Kế hoạch vào năm 2025"
    if never.match(tokens, at: start, before: match.range.upperBound) != nil,
      [2, 1].contains(where: {
        start - $0 >= clause.lowerBound && names.exactly(tokens, start - $0..<start) != nil
      })
    {
      return false
    }
    var index = start - 1
    while index >= max(clause.lowerBound, start - 14) {
      if [0x2C, 0x3B, 0x3A].contains(tokens[index].symbol) { return false }
      if names.match(tokens, at: index, before: start) != nil, tokens[index].isCapitalised {
        return true
      }
      index -= 1
    }
    return false
  }
}

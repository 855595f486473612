/// Page numbers that stand alone on their line.
///
/// A bare number is one only in the company of others: they rise by one at the distance of pages, or a page break stands beside it. A number dressed as one (`Trang 2`, `- 2 -`, `2/7`) needs no company but a blank line.
struct PageNumbers {
  private(set) var accepted: [Int] = []

  /// Bytes of text that a page has at least.
  private static let shortestPage = 600
  private static let mostPages = 2_000

  private struct Candidate {
    var line: Int
    var value: Int
    var isDressed: Bool
    var isAtBreak: Bool
  }

  init(_ text: [UInt8], _ lines: [TextLine], isCell: [Bool]) {
    var candidates: [Candidate] = []
    for index in lines.indices where !isCell[Int(lines[index].container)] {
      guard let (value, isDressed) = Self.number(text, lines[index].range) else { continue }
      let after = index + 1 < lines.count ? lines[index + 1].gap : .blank
      let before = index == 0 ? .blank : lines[index].gap
      let isCentred = lines[index].indent >= 12
      guard before != .none || after != .none || isCentred else { continue }
      candidates.append(
        Candidate(
          line: index,
          value: value,
          isDressed: isDressed,
          isAtBreak: after == .page || before == .page
        )
      )
    }
    accepted = Self.chained(candidates, lines)
  }

  /// Those that are dressed, stand at a page break, or have the next number a page away.
  private static func chained(_ candidates: [Candidate], _ lines: [TextLine]) -> [Int] {
    var accepted = Set<Int>()
    // The last candidate of each value, so that the next one finds it.
    var latest: [Int: Candidate] = [:]
    for candidate in candidates {
      if candidate.isDressed || candidate.isAtBreak { accepted.insert(candidate.line) }
      if let previous = latest[candidate.value - 1],
        distance(previous.line, candidate.line, lines) >= shortestPage
      {
        accepted.insert(candidate.line)
        accepted.insert(previous.line)
      }
      latest[candidate.value] = candidate
    }
    // The only number of a document of two pages.
    if accepted.isEmpty, candidates.count == 1, let only = candidates.first, only.value == 2,
      distance(0, only.line, lines) >= 2 * shortestPage, only.line + 1 < lines.count
    {
      accepted.insert(only.line)
    }
    return accepted.sorted()
  }

  private static func distance(_ first: Int, _ second: Int, _ lines: [TextLine]) -> Int {
    Int(lines[second].start) - Int(lines[first].end)
  }

  /// The number, and whether words or strokes say that it is a page's.
  private static func number(_ text: [UInt8], _ range: Range<Int>) -> (Int, isDressed: Bool)? {
    guard range.count <= 20 else { return nil }
    var at = range.lowerBound
    var isDressed = false
    func skip(_ bytes: StaticString) -> Bool {
      let word = bytes.withUTF8Buffer { Array($0) }
      guard text[at..<range.upperBound].starts(with: word) else { return false }
      at += word.count
      return true
    }
    if skip("Trang ") || skip("trang ") || skip("Page ") || skip("- ") || skip("– ") || skip("-") {
      isDressed = true
    }
    guard let value = digits(text, &at, range.upperBound), (1...mostPages).contains(value) else {
      return nil
    }
    if at == range.upperBound { return text[range.lowerBound] == 0x2D ? nil : (value, isDressed) }
    if skip(" -") || skip(" –") || skip("-") {
      return isDressed && at == range.upperBound ? (value, true) : nil
    }
    guard skip("/") || skip(" / ") || skip(" of "),
      let total = digits(text, &at, range.upperBound), at == range.upperBound, total >= value
    else { return nil }
    return (value, isDressed || total > 31)
  }

  private static func digits(_ text: [UInt8], _ at: inout Int, _ end: Int) -> Int? {
    let start = at
    var value = 0
    while at < end, text[at] &- 0x30 < 10, at - start < 5 {
      value = value * 10 + Int(text[at] &- 0x30)
      at += 1
    }
    return at > start ? value : nil
  }
}

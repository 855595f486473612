/// Lines that come again at the top or the foot of pages.
///
/// The same words, numbers aside, three times or more, and standing where pages meet: beside a page number or a page break, or in the middle of a sentence. Words that merely come again, as in `Thời gian thực hiện: Thường xuyên.`, do neither.
struct RunningHeads {
  private(set) var accepted: [Int] = []

  private static let longest = 160
  private static let leastRepeats = 3
  /// Bytes of a line that can be the first half of a sentence.
  private static let shortestSentence = 50

  init(_ text: [UInt8], _ lines: [TextLine], _ kinds: [Furniture.Kind?], isCell: [Bool]) {
    func mayBe(_ index: Int) -> Bool {
      kinds[index] == nil && lines[index].range.count <= Self.longest
        && !isCell[Int(lines[index].container)]
    }
    // How often each line stands where pages meet, by its key.
    var atPages: [UInt64: Int] = [:]
    // The first bytes of such lines, so that few others are hashed.
    var firstBytes = [Bool](repeating: false, count: 256)
    for index in lines.indices
    where Self.isAtPage(index, lines, kinds) || Self.cutsSentence(text, index, lines) {
      guard mayBe(index) else { continue }
      atPages[Self.key(text, lines[index].range), default: 0] += 1
      firstBytes[Int(text[Int(lines[index].start)])] = true
    }
    // Numbers count as one, so every digit may begin such a line.
    if (0x30...0x39).contains(where: { firstBytes[$0] }) {
      for digit in 0x30...0x39 { firstBytes[digit] = true }
    }
    atPages = atPages.filter { $0.value >= 2 }
    guard !atPages.isEmpty else { return }
    var places: [UInt64: [Int]] = [:]
    for index in lines.indices where firstBytes[Int(text[Int(lines[index].start)])] && mayBe(index)
    {
      let key = Self.key(text, lines[index].range)
      if atPages[key] != nil { places[key, default: []].append(index) }
    }
    for (key, found) in places
    where found.count >= Self.leastRepeats && (atPages[key] ?? 0) * 3 >= found.count * 2 {
      accepted.append(contentsOf: found)
    }
    accepted.sort()
  }

  /// Whether a page number or a page break stands within two lines.
  private static func isAtPage(_ index: Int, _ lines: [TextLine], _ kinds: [Furniture.Kind?])
    -> Bool
  {
    if lines[index].gap == .page { return true }
    for near in max(0, index - 2)...min(lines.count - 1, index + 2) where near != index {
      if kinds[near] == .pageNumber { return true }
      if near > index, lines[near].gap == .page { return true }
    }
    return false
  }

  /// Whether the line stands between the two halves of a sentence.
  private static func cutsSentence(
    _ text: [UInt8],
    _ index: Int,
    _ lines: [TextLine]
  ) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index].gap != .none,
      lines[index + 1].gap != .none, lines[index].range.count >= 8,
      lines[index - 1].range.count >= shortestSentence
    else { return false }
    let next = lines[index + 1].range
    guard LineEdges.firstLetterCase(text, next) == .lower, Opening(text, next).kind == .none,
      LineEdges.firstLetterCase(text, lines[index].range) != .lower
    else { return false }
    let ending = LineEdges.ending(text, lines[index - 1].range)
    return ending == .none || ending == .comma
  }

  /// A hash of the line with every run of digits counted as one zero.
  private static func key(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var wasDigit = false
    for byte in text[range] {
      let isDigit = byte &- 0x30 < 10
      if isDigit, wasDigit { continue }
      wasDigit = isDigit
      hash = (hash ^ UInt64(isDigit ? 0x30 : byte)) &* 0x0000_0100_0000_01B3
    }
    return hash ^ hash >> 29
  }
}

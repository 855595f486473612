/// Lines that come again at the top or the foot of pages.
///
/// The same words, numbers aside, three times or more, and standing where pages meet: beside a page number or a page break, or in the middle of a sentence. Words that merely come again, as in `Thời gian thực hiện: Thường xuyên.`, do neither.
struct RunningHeads {
  private(set) var accepted: [Int] = []

  private static let longest = 160
  private static let leastRepeats = 3

  init(_ text: [UInt8], _ lines: [TextLine], _ kinds: [Furniture.Kind?], isCell: [Bool]) {
    var places: [[UInt8]: (all: [Int], atPages: Int)] = [:]
    for index in lines.indices
    where kinds[index] == nil && lines[index].range.count <= Self.longest
      && !isCell[Int(lines[index].container)]
    {
      let atPage =
        Self.isAtPage(index, lines, kinds) || Self.cutsSentence(text, index, lines, kinds)
      let key = Self.key(text, lines[index].range)
      guard atPage || places[key] != nil else { continue }
      places[key, default: ([], 0)].all.append(index)
      if atPage { places[key]?.atPages += 1 }
    }
    for place in places.values
    where place.all.count >= Self.leastRepeats && place.atPages * 3 >= place.all.count * 2 {
      accepted.append(contentsOf: place.all)
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
    _ lines: [TextLine],
    _ kinds: [Furniture.Kind?]
  ) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index].range.count >= 8 else { return false }
    let next = lines[index + 1].range
    guard LineEdges.firstLetterCase(text, next) == .lower,
      Opening(text, next).kind == .none,
      LineEdges.firstLetterCase(text, lines[index].range) != .lower,
      lines[index].gap != .none || lines[index + 1].gap != .none
    else { return false }
    let ending = LineEdges.ending(text, lines[index - 1].range)
    return ending == .none || ending == .comma
  }

  /// The line with every run of digits written as one zero.
  private static func key(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    for byte in text[range] {
      if byte &- 0x30 >= 10 {
        key.append(byte)
      } else if key.last != 0x30 {
        key.append(0x30)
      }
    }
    return key
  }
}

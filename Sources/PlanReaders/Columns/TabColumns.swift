import PlanText

/// The two columns of a head or a foot whose lines TAB characters part, as text pasted from a word processor has them.
struct TabColumns {
  private let text: [UInt8]
  private let lines: [FileLine]
  /// Lines without a TAB that may stand between two with one.
  private static let longestRun = 12
  /// Bytes of a line that stands at the right alone: a name, a rank.
  private static let longestName = 160

  init(_ text: [UInt8], _ lines: [FileLine]) {
    self.text = text
    self.lines = lines
  }

  /// The zone around the line at `seed`, which a TAB parts into both columns.
  ///
  /// It grows over lines that are parted as well or stand at the right alone, and over those of the left column between them. The list of recipients may go on at its end.
  func zone(
    around seed: Int,
    after floor: Int,
    isHead: Bool,
    longest: Int,
    isEnd: (Int) -> Bool
  ) -> ColumnZones.Zone? {
    let indent = TabbedLine(lines[seed].range, in: text).indent
    var first = seed
    while first > floor, seed - first < longest, !lines[first].afterPageBreak,
      case (nil, _?)? = sides(first - 1, indent: indent)
    {
      first -= 1
    }
    var end = seed + 1
    var index = end
    while index < lines.count, index - seed < longest, index - end < Self.longestRun,
      !lines[index].afterPageBreak, !isEnd(index), let (_, right) = sides(index, indent: indent)
    {
      if right != nil || !isHead && index == end && isItem(index) {
        end = index + 1
      } else if !isHead, !isItem(index),
        LineEdges.firstLetterCase(text, lines[index].range) != .lower
      {
        break
      }
      index += 1
    }
    var zone = ColumnZones.Zone(lines: first..<end)
    for index in first..<end {
      guard let (left, right) = sides(index, indent: indent) else { continue }
      if let left { zone.left.append((index, left)) }
      if let right { zone.right.append((index, right)) }
    }
    return zone.left.isEmpty || zone.right.isEmpty ? nil : zone
  }

  /// What the line has in either column; nil where it does not fit two columns.
  private func sides(_ index: Int, indent: Int) -> (left: Range<Int>?, right: Range<Int>?)? {
    let line = TabbedLine(lines[index].range, in: text)
    switch line.parts.count {
    case 2: return (line.parts[0], line.parts[1])
    case 1 where line.indent > indent:
      let letter = LineEdges.firstLetterCase(text, line.parts[0])
      let isName = letter == .upper && line.parts[0].count <= Self.longestName
      return isName ? (nil, line.parts[0]) : nil
    case 1: return isRightByItself(line.parts[0]) ? (nil, line.parts[0]) : (line.parts[0], nil)
    default: return nil
    }
  }

  /// The national name and the motto stand at the right wherever they are written.
  private func isRightByItself(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestName else { return false }
    let tokens = Tokens(utf8: Array(text[range]))
    let word = LineLexicon.words.match(tokens, at: 0, before: tokens.count)?.value
    return word == .nation || word == .motto
  }

  /// Whether the line is an entry of a list: `- UBND huyện;`.
  private func isItem(_ index: Int) -> Bool {
    let first = text[lines[index].range].first { $0 != 0x20 && $0 != 0x09 } ?? 0
    // From E2 on there are dashes and bullets, and no Vietnamese letters.
    return first == 0x2D || first == 0x2B || first == 0x2A || first >= 0xE2
  }
}

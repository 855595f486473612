/// Lines that come again at the top or the foot of pages.
///
/// The same words, numbers aside, three times or more. Where pages are known, they are the outermost lines of page after page; a paragraph's last line that some pages begin or end with by chance is none. Where pages are not known, they stand in the middle of a sentence. Words that merely come again, as in `Thời gian thực hiện: Thường xuyên.`, do neither.
struct RunningHeads {
  private(set) var accepted: [Int] = []

  private static let longest = 160
  private static let leastRepeats = 3
  /// Lines of a running head at the most.
  private static let mostLines = 3
  /// Pages of which at least one has the head: where it is the outermost line, and where another one is.
  private static let sparsest = (outermost: 4, inner: 2)
  /// Bytes of a line that can be the first half of a sentence.
  private static let shortestSentence = 50

  private let text: [UInt8]
  private let lines: [TextLine]
  /// Lines that may be a running head.
  private let mayBe: [Bool]

  init(_ text: [UInt8], _ lines: [TextLine], _ kinds: [Furniture.Kind?], isCell: [Bool]) {
    self.text = text
    self.lines = lines
    mayBe = lines.indices.map {
      kinds[$0] == nil && lines[$0].range.count <= Self.longest && !isCell[Int(lines[$0].container)]
    }
    let pages = Self.pages(lines, kinds)
    let cuts = lines.indices.filter { mayBe[$0] && cutsSentence($0) }
    if pages.count > 1 {
      accepted = outermost(pages)
      let keys = Set(accepted.map(key))
      if !keys.isEmpty { accepted += cuts.filter { keys.contains(key($0)) } }
      accepted = Set(accepted).sorted()
    } else {
      accepted = most(cuts)
    }
  }

  /// The lines of each page, furniture left out: pages end at breaks and at their numbers.
  private static func pages(_ lines: [TextLine], _ kinds: [Furniture.Kind?]) -> [[Int]] {
    var pages: [[Int]] = [[]]
    for index in lines.indices {
      let isNumber = kinds[index] == .pageNumber
      if isNumber || lines[index].gap == .page, pages[pages.count - 1] != [] { pages.append([]) }
      if kinds[index] == nil { pages[pages.count - 1].append(index) }
    }
    return pages
  }

  // MARK: Pages that are known

  /// A line near the top or the foot of a page.
  private struct Place {
    var line: Int
    var page: Int
    /// Whether nothing but a running head stands between it and the edge.
    var isOutermost: Bool
  }

  private func outermost(_ pages: [[Int]]) -> [Int] {
    var found: Set<Int> = []
    // A head of several lines shows line after line.
    for _ in 0..<Self.mostLines {
      let new = step(pages, found)
      if new.isEmpty { break }
      found.formUnion(new)
    }
    return Array(found)
  }

  /// The running heads among the lines nearest to the edges, `found` left out.
  private func step(_ pages: [[Int]], _ found: Set<Int>) -> [Int] {
    var tops: [UInt64: [Place]] = [:]
    var feet: [UInt64: [Place]] = [:]
    for (number, page) in pages.enumerated() {
      let rest = page.filter { !found.contains($0) }
      for (depth, line) in rest.prefix(Self.mostLines).enumerated() where mayBe[line] {
        tops[key(line), default: []].append(
          Place(line: line, page: number, isOutermost: depth == 0))
      }
      for (depth, line) in rest.suffix(Self.mostLines).reversed().enumerated() where mayBe[line] {
        feet[key(line), default: []].append(
          Place(line: line, page: number, isOutermost: depth == 0))
      }
    }
    let dense = [tops, feet].map { $0.filter { isDense($1) } }
    let keys = Set(dense.flatMap(\.keys))
    guard !keys.isEmpty else { return [] }
    let all = occurrences(of: keys)
    return dense.flatMap { places in
      places.flatMap { key, places in
        let lines = Set(places.map(\.line))
        return isMost(lines.count, of: all[key] ?? 0) ? Array(lines) : []
      }
    }
  }

  /// Whether the places lie on page after page, or on every other one.
  private func isDense(_ places: [Place]) -> Bool {
    func isDense(_ places: [Place], _ sparsest: Int) -> Bool {
      let pages = Set(places.map(\.page))
      guard pages.count >= Self.leastRepeats, let first = pages.min(), let last = pages.max()
      else { return false }
      return pages.count * sparsest > last - first
    }
    return isDense(places.filter(\.isOutermost), Self.sparsest.outermost)
      || isDense(places, Self.sparsest.inner)
  }

  // MARK: Pages that are not known

  /// Those of `cuts` that come again there, with all others of the same words.
  private func most(_ cuts: [Int]) -> [Int] {
    var counts: [UInt64: Int] = [:]
    for line in cuts { counts[key(line), default: 0] += 1 }
    counts = counts.filter { $0.value >= Self.leastRepeats - 1 }
    guard !counts.isEmpty else { return [] }
    let all = occurrences(of: Set(counts.keys))
    let keys = counts.filter { key, count in
      (all[key] ?? 0) >= Self.leastRepeats && isMost(count, of: all[key] ?? 0)
    }
    return lines.indices.filter { mayBe[$0] && keys[key($0)] != nil }
  }

  /// Whether the line stands between the two halves of a sentence.
  private func cutsSentence(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index].gap != .none,
      lines[index + 1].gap != .none, lines[index].range.count >= 8,
      lines[index - 1].range.count >= Self.shortestSentence
    else { return false }
    let next = lines[index + 1].range
    guard LineEdges.firstLetterCase(text, next) == .lower, Opening(text, next).kind == .none,
      LineEdges.firstLetterCase(text, lines[index].range) != .lower
    else { return false }
    let ending = LineEdges.ending(text, lines[index - 1].range)
    return ending == .none || ending == .comma
  }

  // MARK: Words

  private func isMost(_ count: Int, of all: Int) -> Bool { count * 3 >= all * 2 }

  /// How many lines have each of the keys.
  private func occurrences(of keys: Set<UInt64>) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for line in lines.indices where mayBe[line] {
      let key = key(line)
      if keys.contains(key) { counts[key, default: 0] += 1 }
    }
    return counts
  }

  /// A hash of the line with every run of digits counted as one zero.
  private func key(_ line: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var wasDigit = false
    for byte in text[lines[line].range] {
      let isDigit = byte &- 0x30 < 10
      if isDigit, wasDigit { continue }
      wasDigit = isDigit
      hash = (hash ^ UInt64(isDigit ? 0x30 : byte)) &* 0x0000_0100_0000_01B3
    }
    return hash ^ hash >> 29
  }
}

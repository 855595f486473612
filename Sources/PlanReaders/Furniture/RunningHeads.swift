/// Lines that come again at the top or the foot of pages.
///
/// The same words three times or more. Where pages are known, they are the outermost lines of page after page, whose numbers are the same or count the pages; a paragraph's last line that some pages begin or end with by chance is none, nor are sentences and the items of lists. Where pages are not known, they stand in the middle of a sentence, numbers aside. Words that merely come again, as in `Thời gian thực hiện: Thường xuyên.`, do neither.
struct RunningHeads {
  private(set) var accepted: [Int] = []

  private static let longest = 160
  private static let leastRepeats = 3
  /// Lines of a running head at the most.
  private static let mostLines = 3
  /// Pages of which at least one has the head.
  private static let sparsest = 4
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
      let keys = Set(accepted.map(looseKey))
      if !keys.isEmpty { accepted += cuts.filter { keys.contains(looseKey($0)) } }
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

  /// A line that a page begins or ends with.
  private struct Place {
    var line: Int
    var page: Int
  }

  private func outermost(_ pages: [[Int]]) -> [Int] {
    var rest = pages.map { $0[...] }
    var found: [Int] = []
    // A head of several lines shows line after line.
    for _ in 0..<Self.mostLines {
      let new = Set(step(rest))
      if new.isEmpty { break }
      found += new
      for page in rest.indices {
        if let first = rest[page].first, new.contains(first) { rest[page].removeFirst() }
        if let last = rest[page].last, new.contains(last) { rest[page].removeLast() }
      }
    }
    return found
  }

  /// The running heads among the lines that pages begin and end with.
  private func step(_ pages: [ArraySlice<Int>]) -> [Int] {
    var places: [UInt64: [Place]] = [:]
    for (number, page) in pages.enumerated() {
      guard let first = page.first, let last = page.last else { continue }
      for line in first == last ? [first] : [first, last] where isPlain(line) {
        let place = Place(line: line, page: number)
        places[key(line), default: []].append(place)
        if let counted = key(line, onPage: number) { places[counted, default: []].append(place) }
      }
    }
    places = places.filter { isDense($1) }
    guard !places.isEmpty else { return [] }
    let all = occurrences(of: Set(places.values.flatMap { $0.map { looseKey($0.line) } }))
    return places.values.flatMap { places in
      isMost(places.count, of: all[looseKey(places[0].line)] ?? 0) ? places.map(\.line) : []
    }
  }

  /// Whether a line is no sentence and no item of a list.
  private func isPlain(_ line: Int) -> Bool {
    guard mayBe[line], Opening(text, lines[line].range).kind == .none else { return false }
    return ![0x2E, 0x3A, 0x3B].contains(text[Int(lines[line].end) - 1])
  }

  /// Whether the places lie on page after page, or on every other one.
  private func isDense(_ places: [Place]) -> Bool {
    let pages = Set(places.map(\.page))
    guard pages.count >= Self.leastRepeats, let first = pages.min(), let last = pages.max()
    else { return false }
    return pages.count * Self.sparsest > last - first
  }

  // MARK: Pages that are not known

  /// Those of `cuts` that come again there, with all others of the same words.
  private func most(_ cuts: [Int]) -> [Int] {
    var counts: [UInt64: Int] = [:]
    for line in cuts { counts[looseKey(line), default: 0] += 1 }
    counts = counts.filter { $0.value >= Self.leastRepeats - 1 }
    guard !counts.isEmpty else { return [] }
    let all = occurrences(of: Set(counts.keys))
    let keys = counts.filter { key, count in
      (all[key] ?? 0) >= Self.leastRepeats && isMost(count, of: all[key] ?? 0)
    }
    return lines.indices.filter { mayBe[$0] && keys[looseKey($0)] != nil }
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

  /// How many lines have each of the loose keys.
  private func occurrences(of keys: Set<UInt64>) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for line in lines.indices where mayBe[line] {
      let key = looseKey(line)
      if keys.contains(key) { counts[key, default: 0] += 1 }
    }
    return counts
  }

  /// A hash of the line.
  private func key(_ line: Int) -> UInt64 { hash(line) { value, _ in value } }

  /// A hash of the line with the number behind a sign or "Trang" counted from that of the page; nil where there is none. The number of "Phụ lục 2" is no page's.
  private func key(_ line: Int, onPage page: Int) -> UInt64? {
    var hasNumber = false
    let key = hash(line) { value, start in
      guard isPageNumber(at: start, from: Int(lines[line].start)) else { return value }
      hasNumber = true
      return ~(value &- UInt64(page))
    }
    return hasNumber ? key : nil
  }

  /// Whether a sign, as in "UBND xã – 3", or "Trang" stands before the number at `at`.
  private func isPageNumber(at: Int, from start: Int) -> Bool {
    var before = text[start..<at]
    while before.last == 0x20 { before.removeLast() }
    guard let last = before.last else { return false }
    return [0x23, 0x28, 0x2D, 0x3A, 0x5B, 0x7C].contains(last)
      || before.suffix(3).elementsEqual([0xE2, 0x80, 0x93])
      || before.suffix(3).elementsEqual([0xE2, 0x80, 0x94])
      || before.suffix(4).elementsEqual("rang".utf8)
  }

  /// A hash of the line, numbers aside.
  private func looseKey(_ line: Int) -> UInt64 { hash(line) { _, _ in 0 } }

  /// A hash of the line in which `value` stands for each number, of which it gets the place too.
  private func hash(_ line: Int, _ value: (UInt64, Int) -> UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ part: UInt64) { hash = (hash ^ part) &* 0x0000_0100_0000_01B3 }
    var number: (value: UInt64, start: Int)?
    for at in lines[line].range {
      let digit = UInt64(text[at] &- 0x30)
      if digit < 10 {
        number = ((number?.value ?? 0) &* 10 &+ digit, number?.start ?? at)
        continue
      }
      if let ended = number { add(value(ended.value, ended.start) &+ 0x100) }
      number = nil
      add(UInt64(text[at]))
    }
    if let number { add(value(number.value, number.start) &+ 0x100) }
    return hash ^ hash >> 29
  }
}

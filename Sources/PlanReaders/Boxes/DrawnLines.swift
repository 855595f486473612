import PlanText

/// Puts the words of a page together that stand side by side, from the order in which the file draws them.
///
/// Programs draw lines from left to right but for what has a font of its own, which may come later, and letters that they draw twice to make them bold.
struct DrawnLines {
  private(set) var runs: [BoxRun] = []
  /// The words of the line that is open, and the one drawn last.
  private var line: [BoxWord] = []
  private var last: BoxWord?
  /// Whether the words of the page stand on their ends.
  let areOnEnd: Bool

  /// Shares of the letters' height: by how much words may overlap, and how wide a space within a line is at the most.
  private static let gaps = -0.25...1.3
  /// Shares of the letters' height by which letters that are drawn twice stand apart.
  private static let twice = (across: 0.1, along: 0.2)
  /// Points by which the edges of letters of one size differ that stand on one line, and by which those of a line's words on their ends do.
  private static let sameEdge = 0.01
  private static let sameLine = 0.5
  /// Runs beside one another that are compared, and pairs of their words.
  private static let most = (runs: 200, pairs: 100_000)

  /// The runs of `words`.
  init(of words: [BoxWord]) {
    areOnEnd = Self.areOnEnd(words)
    for word in words { add(word) }
    close()
    merge()
    runs = runs.map(SpacedLetters.joined)
  }

  private mutating func add(_ word: BoxWord) {
    if let last {
      if Self.isTwice(word, last) { return }
      self.last = word
      if Self.isPart(word, of: last) {
        line[line.count - 1].text += word.text
        line[line.count - 1].box = line[line.count - 1].box.union(word.box)
        return
      }
      if !follows(word, last) { close() }
    }
    last = word
    line.append(word)
  }

  private mutating func close() {
    if let run = BoxRun(line) { runs.append(run) }
    line.removeAll(keepingCapacity: true)
  }

  /// Letters from which on a word is longer than they are high.
  private static let long = 4

  /// Whether more of the long words of a page stand on their ends than do not.
  private static func areOnEnd(_ words: [BoxWord]) -> Bool {
    var count = 0
    for word in words where isLong(word) { count += isOnEnd(word) ? 1 : -1 }
    return count > 0
  }

  private static func isLong(_ word: BoxWord) -> Bool {
    word.text.count >= long && word.count >= long
  }

  private static func isOnEnd(_ word: BoxWord) -> Bool {
    word.box.height > 1.2 * word.box.width && isLong(word)
  }

  /// Whether two boxes stand at one height: half of the lower one at least lies beside the other.
  private static func isLevel(_ one: Box, _ other: Box) -> Bool {
    (min(one.bottom, other.bottom) - max(one.top, other.top)) * 2 >= min(one.height, other.height)
  }

  /// Whether a word goes on with the line of the one before; one that stands on its end, below or above.
  private func follows(_ word: BoxWord, _ last: BoxWord) -> Bool {
    let (box, other) = (word.box, last.box)
    if !areOnEnd, Self.isLevel(box, other) {
      return Self.gaps.contains((box.left - other.right) / min(box.height, other.height))
    }
    guard areOnEnd || Self.isOnEnd(word) || Self.isOnEnd(last),
      abs(box.left - other.left) < Self.sameLine, abs(box.right - other.right) < Self.sameLine
    else { return false }
    let below = box.top - other.bottom
    let above = other.top - box.bottom
    return Self.gaps.contains((abs(below) < abs(above) ? below : above) / max(1, box.width))
  }

  /// Whether a word is another one drawn again, beside itself.
  private static func isTwice(_ word: BoxWord, _ other: BoxWord) -> Bool {
    abs(word.box.left - other.box.left) < twice.across * other.box.height
      && abs(word.box.top - other.box.top) < twice.along * other.box.height
      && word.text == other.text
  }

  /// Whether letters of one size begin before the end of those before them, as kerned ones do: no space parts them.
  private static func isPart(_ word: BoxWord, of last: BoxWord) -> Bool {
    word.box.left < last.box.right
      && word.box.left > last.box.right + gaps.lowerBound * last.box.height
      && abs(word.box.top - last.box.top) < sameEdge
      && abs(word.box.bottom - last.box.bottom) < sameEdge
  }

  /// Makes one run of runs that lie within one another: their words from left to right, none of them twice.
  private mutating func merge() {
    let order = runs.indices.sorted { runs[$0].box.top < runs[$1].box.top }
    var isGone = [Bool](repeating: false, count: runs.count)
    for (place, index) in order.enumerated() {
      for next in order[(place + 1)...].prefix(Self.most.runs) {
        guard runs[next].box.top < runs[index].box.bottom else { break }
        guard !isGone[index], !isGone[next], Self.isLevel(runs[index].box, runs[next].box),
          runs[next].box.left < runs[index].box.right, runs[index].box.left < runs[next].box.right
        else { continue }
        // What was drawn first stays where it stands among the others.
        let (first, second) = (min(index, next), max(index, next))
        guard let run = Self.fitted(runs[second], into: runs[first]) else { continue }
        runs[first] = run
        isGone[second] = true
      }
    }
    guard isGone.contains(true) else { return }
    runs = runs.indices.filter { !isGone[$0] }.map { runs[$0] }
  }

  /// The words of two runs, where those of one stand between those of the other or are the same; nil where they lie on one another.
  private static func fitted(_ run: BoxRun, into other: BoxRun) -> BoxRun? {
    guard run.words.count * other.words.count <= most.pairs else { return nil }
    let new = run.words.filter { word in !other.words.contains { isTwice(word, $0) } }
    let overlap = gaps.lowerBound * min(run.box.height, other.box.height)
    let fits = new.allSatisfy { word in
      other.words.allSatisfy {
        word.box.left - $0.box.right >= overlap || $0.box.left - word.box.right >= overlap
      }
    }
    guard fits else { return nil }
    return new.isEmpty
      ? other : BoxRun((other.words + new).sorted { $0.box.left < $1.box.left })
  }
}

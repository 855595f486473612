import PlanText

/// Puts the words of a page together that stand side by side, from the order in which the file draws them.
///
/// Programs draw lines from left to right but for what has a font of its own, which may come later, and letters that they draw twice to make them bold.
struct DrawnLines {
  private(set) var runs: [BoxRun] = []
  /// Whether the words of the page stand on their ends.
  var areOnEnd: Bool { ends.areOnEnd }
  private let ends: WordEnds

  /// Shares of the letters' height: by how much words may overlap, and how wide a space within a line is at the most.
  private static let gaps = -0.25...1.3
  /// Shares of the letters' height by which letters that are drawn twice stand apart.
  private static let twice = (across: 0.1, along: 0.2)
  /// Points by which the edges of letters of one size differ that stand on one line, and by which those of a line's words on their ends do.
  private static let sameEdge = 0.01
  private static let sameLine = 0.5
  /// Runs beside one another that are compared, pairs of their words, and words that are filled into a blank at once.
  private static let most = (runs: 200, pairs: 100_000, filled: 5)
  /// Shares of a word: what one filled in beside it covers at the most, and what those around one that is filled in leave free.
  private static let covered = 0.6
  private static let leastFree = 0.3

  /// The runs of `words`.
  init(of words: [BoxWord]) {
    ends = WordEnds(of: words)
    guard !words.isEmpty else { return }
    // Words that stay move up to the place `last` where others were left out or are part of them.
    var words = words
    var start = 0
    var last = 0
    for index in words.indices.dropFirst() {
      if Self.isTwice(words[index], words[index - 1]) { continue }
      if Self.isPart(words[index].box, of: words[index - 1].box) {
        words[last].text += words[index].text
        words[last].box = words[last].box.union(words[index].box)
        continue
      }
      if !follows(words[index], words[index - 1]) {
        addRun(words[start...last])
        start = last + 1
      }
      last += 1
      if last < index { words[last] = words[index] }
    }
    addRun(words[start...last])
    merge()
    for index in runs.indices where runs[index].words[0].count == 1 {
      runs[index] = SpacedLetters.joined(runs[index])
    }
  }

  private mutating func addRun(_ words: ArraySlice<BoxWord>) {
    if let run = BoxRun(areOnEnd ? Array(words) : Self.stacked(words)) { runs.append(run) }
  }

  /// One word of those that stand on their ends, below or above one another: they would be read from top to bottom, whatever the way they go.
  private static func stacked(_ words: ArraySlice<BoxWord>) -> [BoxWord] {
    guard words.count > 1, let first = words.first,
      !isLevel(words[words.startIndex + 1].box, first.box)
    else { return Array(words) }
    var whole = first
    for word in words.dropFirst() {
      whole.text += [0x20]
      whole.text += word.text
      whole.box = whole.box.union(word.box)
    }
    return [whole]
  }

  /// Whether two boxes stand at one height: half of the lower one at least lies beside the other.
  private static func isLevel(_ one: Box, _ other: Box) -> Bool {
    (min(one.bottom, other.bottom) - max(one.top, other.top)) * 2 >= min(one.height, other.height)
  }

  /// Whether a word goes on with the line of the one before; one that stands on its end, below or above.
  private func follows(_ word: BoxWord, _ last: BoxWord) -> Bool {
    let (box, other) = (word.box, last.box)
    if !ends.areOnEnd, Self.isLevel(box, other) {
      return Self.gaps.contains((box.left - other.right) / min(box.height, other.height))
    }
    guard ends.areOnEnd || ends.isOnEnd(word) || ends.isOnEnd(last),
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
  private static func isPart(_ box: Box, of last: Box) -> Bool {
    box.left < last.right && box.left > last.right + gaps.lowerBound * last.height
      && abs(box.top - last.top) < sameEdge && abs(box.bottom - last.bottom) < sameEdge
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
        let (fitted, rest) = Self.fitted(runs[second], into: runs[first])
        runs[first] = fitted
        if let rest { runs[second] = rest } else { isGone[second] = true }
      }
    }
    guard isGone.contains(true) else { return }
    runs = runs.indices.filter { !isGone[$0] }.map { runs[$0] }
  }

  /// A run with the words of another that was drawn later, where they stand between its own, and what does not: words that lie on others.
  /// What is drawn twice is in neither again.
  private static func fitted(_ run: BoxRun, into other: BoxRun) -> (fitted: BoxRun, rest: BoxRun?) {
    guard run.words.count * other.words.count <= most.pairs else { return (other, run) }
    let new = run.words.filter { word in !other.words.contains { isTwice(word, $0) } }
    let overlap = -gaps.lowerBound * min(run.box.height, other.box.height)
    let isShort = run.words.count <= most.filled
    let standing = isShort ? FilledBlanks.emptied(other.words, under: new) : other.words
    let fits = new.allSatisfy { word in
      var free = word.box.width
      return standing.allSatisfy {
        let common = min(word.box.right, $0.box.right) - max(word.box.left, $0.box.left)
        if common > 0 { free -= common }
        return common <= overlap
          || isShort && common <= covered * min(word.box.width, $0.box.width)
            && free >= leastFree * word.box.width
      }
    }
    guard fits else { return (other, new.count < run.words.count ? BoxRun(new) : run) }
    guard !new.isEmpty else { return (other, nil) }
    let words = (standing + new).sorted { $0.box.left < $1.box.left }
    return (BoxRun(words) ?? other, nil)
  }
}

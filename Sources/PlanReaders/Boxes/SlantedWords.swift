import PlanText

/// Takes words out of a page that run across it askew, such as `BẢN NHÁP` behind the text: converters give them letter by letter, each of which would stand among the words of another line.
enum SlantedWords {
  /// Characters from which on their places tell a line: of any size, and of large capitals.
  private static let fewest = (all: 4, large: 3)
  /// Points that a large capital is wide or high.
  private static let large = 24.0
  /// Share of the steps that go right on, as letters of a word do; those of a list do not.
  private static let contiguous = 0.6
  /// How steep and how flat the way from one letter to the next is at least, and what share of its length it may leave its direction.
  private static let steepness = 0.2
  private static let bend = 0.5
  /// Points that a letter stands higher or lower than the one before, and how many sizes of a letter it is from there at the most.
  private static let leastStep = 2.0
  private static let farthest = 2.6
  /// Share of a letter's size from which on a gap is a space.
  private static let space = 0.12

  /// From one letter to the next.
  private struct Step {
    var across: Double
    var along: Double
    var gap: Double

    init(from last: Box, to next: Box) {
      across = next.center - last.center
      along = next.middle - last.middle
      gap = max(
        across > 0 ? next.left - last.right : last.left - next.right,
        along > 0 ? next.top - last.bottom : last.top - next.bottom
      )
    }

    /// Whether it goes up or down as letters of a slanted line do that are so large.
    func isSlanted(_ size: Double) -> Bool {
      let (width, height) = (abs(across), abs(along))
      return height >= leastStep && height >= steepness * width && width >= steepness * height
        && width * width + height * height <= farthest * farthest * size * size
    }

    func goesOn(with last: Step) -> Bool {
      let forth = across * last.across + along * last.along
      return abs(across * last.along - along * last.across) <= bend * forth
    }
  }

  /// The slanted lines among `words`, which stand in the order in which they were drawn; they are taken out of these.
  static func taken(from words: inout [BoxWord]) -> [BoxRun] {
    var found: [(range: Range<Int>, run: BoxRun)] = []
    var start = 0
    var last: Step?
    for index in words.indices {
      guard isLetter(words[index]) else {
        add(words[start..<index], to: &found)
        (start, last) = (index + 1, nil)
        continue
      }
      guard index > start else { continue }
      let (box, other) = (words[index].box, words[index - 1].box)
      let step = Step(from: other, to: box)
      if step.isSlanted(max(box.height, other.height, box.width, other.width)),
        last.map(step.goesOn) ?? true
      {
        last = step
      } else {
        add(words[start..<index], to: &found)
        (start, last) = (index, nil)
      }
    }
    add(words[min(start, words.count)...], to: &found)
    for range in found.map(\.range).reversed() { words.removeSubrange(range) }
    return found.map(\.run)
  }

  private static func isLetter(_ word: BoxWord) -> Bool {
    word.text.count <= 3 && word.count == 1
  }

  private static func add(
    _ letters: ArraySlice<BoxWord>,
    to found: inout [(range: Range<Int>, run: BoxRun)]
  ) {
    // One mark in many cells is no word.
    let areLarge = letters.allSatisfy {
      $0.letterCase == .upper && max($0.box.width, $0.box.height) >= large
    }
    guard letters.count >= (areLarge ? fewest.large : fewest.all),
      Set(letters.map(\.text)).count > 2, let first = letters.first
    else { return }
    let gaps = zip(letters.dropFirst(), letters).map { letter, last in
      let size = min(max(letter.box.width, letter.box.height), max(last.box.width, last.box.height))
      return Step(from: last.box, to: letter.box).gap > space * size
    }
    guard Double(gaps.count { !$0 }) >= contiguous * Double(gaps.count) else { return }
    var whole = first
    for (letter, isParted) in zip(letters.dropFirst(), gaps) {
      if isParted { whole.text += [0x20] }
      whole.text += letter.text
      whole.box = whole.box.union(letter.box)
    }
    if let run = BoxRun([whole]) { found.append((letters.startIndex..<letters.endIndex, run)) }
  }
}

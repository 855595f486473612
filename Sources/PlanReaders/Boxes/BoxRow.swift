import PlanText

/// Words of a page that stand at one height, from left to right; never empty.
struct BoxRow {
  var words: [BoxWord]
  var box: Box
  /// Points from which on a gap between words may part two columns.
  let leastGap: Double
  /// The key of the first word, by which rows are told that may begin with a phrase; nil where it is none.
  private let opening: Syllable?

  init(_ words: [BoxWord], leastGap: Double) {
    self.words = words
    self.leastGap = leastGap
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
    opening = Self.key(of: words[0])
  }

  /// The narrowest and the widest that `leastGap` can be, and by how much it is wider than the page's narrow spaces. Cells of word processors stand 10.8 points apart.
  private static let leastGaps = 6.0...9.0
  private static let spaces = 1.5

  /// The rows of a page from top to bottom: runs side by side are one row.
  static func rows(of page: BoxPage) -> [BoxRow] {
    let isRecognised = page.runs.first?.words[0].confidence != nil
    let runs = (isRecognised ? page.runs.flatMap(columns(of:)) : page.runs).sorted {
      ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left)
    }
    var groups: [[BoxRun]] = []
    for run in runs {
      if let index = groups.indices.suffix(3).last(where: { isBeside(run, groups[$0]) }) {
        groups[index].append(run)
      } else {
        groups.append([run])
      }
    }
    let gap = max(
      leastGaps.lowerBound,
      min(leastGaps.upperBound, narrowSpace(page) * spaces)
    )
    return groups.map { group in
      BoxRow(TornWords.joined(leftToRight(group)), leastGap: gap)
    }
    .sorted { $0.box.middle < $1.box.middle }
  }

  /// A space wider than so many heights of its letters parts columns that recognition took for one line.
  private static let widest = 3.0

  /// The stretches of a recognised run that stand in columns of their own.
  private static func columns(of run: BoxRun) -> [BoxRun] {
    var parts: [BoxRun] = []
    var start = 0
    for index in run.words.indices.dropFirst() {
      let (word, last) = (run.words[index], run.words[index - 1])
      let height = min(word.box.height, last.box.height)
      guard word.box.left - last.box.right > widest * max(height, leastHeight) else { continue }
      if let part = BoxRun(Array(run.words[start..<index])) { parts.append(part) }
      start = index
    }
    if let part = BoxRun(Array(run.words[start...])) { parts.append(part) }
    return parts
  }

  /// Points that letters are high; marks are lower.
  private static let leastHeight = 8.0

  /// The words of runs side by side, from left to right; those of one run mostly stand so.
  private static func leftToRight(_ runs: [BoxRun]) -> [BoxWord] {
    let words = runs.count == 1 ? runs[0].words : runs.flatMap(\.words)
    let isSorted = words.indices.dropFirst()
      .allSatisfy { words[$0 - 1].box.left <= words[$0].box.left }
    return isSorted ? words : words.sorted { $0.box.left < $1.box.left }
  }

  /// The lower quartile of the distances of words within runs; wide where all letters are.
  private static func narrowSpace(_ page: BoxPage) -> Double {
    var spaces: [Double] = []
    for run in page.runs {
      for index in run.words.indices.dropFirst() {
        spaces.append(run.words[index].box.left - run.words[index - 1].box.right)
      }
    }
    spaces.sort()
    return spaces.isEmpty ? 0 : spaces[spaces.count / 4]
  }

  /// Whether a run stands at the height of others, left or right of each of them.
  private static func isBeside(_ run: BoxRun, _ others: [BoxRun]) -> Bool {
    guard let first = others.first else { return false }
    let common = min(run.box.bottom, first.box.bottom) - max(run.box.top, first.box.top)
    guard common * 2 >= min(run.box.height, first.box.height) else { return false }
    return others.allSatisfy {
      run.box.left >= $0.box.right - 2 || run.box.right <= $0.box.left + 2
    }
  }

  /// The words in stretches that gaps part; one stretch where the words were only spread to fill a line.
  var parts: [BoxRun] {
    var parts: [BoxRun] = []
    var start = 0
    for end in partEnds {
      if let part = BoxRun(Array(words[start..<end])) { parts.append(part) }
      start = end
    }
    return parts
  }

  /// How many stretches gaps part the words into.
  var partCount: Int { partEnds.count }

  /// Where each stretch of words ends.
  private var partEnds: [Int] {
    let gaps = words.indices.dropFirst()
      .filter { words[$0].box.left - words[$0 - 1].box.right > leastGap }
    return gaps.isEmpty || isSpread ? [words.count] : gaps + [words.count]
  }

  /// Whether the words may begin with a phrase of `table`; a no is certain.
  func mayBegin(with table: PhraseTable<some Any>) -> Bool {
    Self.mayBegin(opening, with: table)
  }

  /// Whether a phrase of `table` may begin with `word`; a no is certain.
  static func mayBegin(_ word: BoxWord, with table: PhraseTable<some Any>) -> Bool {
    mayBegin(key(of: word), with: table)
  }

  private static func mayBegin(_ key: Syllable?, with table: PhraseTable<some Any>) -> Bool {
    key.map(table.firstWords.mayHold) ?? true
  }

  private static func key(of word: BoxWord) -> Syllable? { Tokens.firstKey(utf8: word.text.bytes) }

  /// Points by which the spaces of a line that was spread differ: in text that was set, and in text that was recognised.
  private static let unevenness = (set: 0.6, recognised: 3.0)

  /// Whether three words or more stand at one and the same wide distance, as in a justified line that somebody broke by hand.
  private var isSpread: Bool {
    guard words.count >= 3 else { return false }
    let isRecognised = words[0].confidence != nil
    let most = isRecognised ? Self.unevenness.recognised : Self.unevenness.set
    var low = Double.infinity
    var high = 0.0
    for (word, next) in zip(words, words.dropFirst()) {
      let space = next.box.left - word.box.right
      low = min(low, space)
      high = max(high, space)
      if high - low > most { return false }
    }
    return low > leastGap && words.count(where: \.hasLetter) * 2 > words.count
  }

  /// Whether it is a number alone, such as a page's.
  var isNumber: Bool {
    words.count == 1 && words[0].text.count <= 4 && words[0].isNumber
  }

  /// The words with spaces between.
  static func text(_ words: some Sequence<BoxWord>) -> String {
    String(decoding: bytes(words), as: UTF8.self)
  }

  /// The words with spaces between, in UTF-8.
  static func bytes(_ words: some Sequence<BoxWord>) -> [UInt8] {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(word.text)
    }
    return bytes
  }
}

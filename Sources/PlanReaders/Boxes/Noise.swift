import PlanText

/// Marks that recognition makes of ruling lines, stamps and dirt.
enum Noise {
  /// The page without upright strokes and without runs of mere marks; how many were left out.
  static func removed(from page: BoxPage) -> (page: BoxPage, count: Int) {
    var page = page
    var count = 0
    let heights = page.words.filter(\.hasLetter).map(\.box.height).sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    page.runs = page.runs.compactMap { run in
      var words = run.words.filter { !isStroke($0.text) && !isOddlySized($0, usual) }
      count += run.words.count - words.count
      for index in words.indices where trim(&words[index], page.strokes) { count += 1 }
      guard words.contains(where: { $0.hasLetter }) || isBeside(run, page) else {
        count += words.isEmpty ? 0 : 1
        return nil
      }
      if isGuess(words) {
        count += 1
        return nil
      }
      return BoxRun(words)
    }
    return (page, count)
  }

  /// Whether it is an upright stroke, as edges of cells are read.
  private static func isStroke(_ text: WordText) -> Bool { text.allSatisfy { $0 == 0x7C } }

  /// Shares of the height of most words: what is lower is a speck, what is higher and hardly sure is a pen's.
  private static let speck = 0.3
  private static let pen = (height: 2.0, leastSure: 0.6)

  /// Whether something that was read as letters is a speck or handwriting.
  private static func isOddlySized(_ word: BoxWord, _ usual: Double) -> Bool {
    guard word.hasLetter else { return false }
    return word.box.height < speck * usual
      || word.box.height > pen.height * usual && (word.confidence ?? 1) < pen.leastSure
  }

  /// Points from a ruling line up to which a word may have taken it for a letter.
  private static let near = 6.0

  /// Leaves out what a word has of the ruling lines beside it: `|Huyện`, `[Trước`; whether it had some.
  private static func trim(_ word: inout BoxWord, _ strokes: [Box]) -> Bool {
    func isEdge(_ byte: UInt8) -> Bool { byte == 0x7C || byte == 0x5B || byte == 0x5D }
    func isRuled(_ place: Double) -> Bool {
      strokes.contains {
        $0.height > $0.width && abs($0.center - place) < near && $0.top < word.box.middle
          && $0.bottom > word.box.middle
      }
    }
    guard let first = word.text.first, let last = word.text.last, isEdge(first) || isEdge(last),
      word.text.contains(where: { !isEdge($0) })
    else { return false }
    let count = word.text.count
    if isEdge(first), isRuled(word.box.left) {
      word.text = WordText(Array(word.text.drop(while: isEdge)))
    }
    if isEdge(last), isRuled(word.box.right) {
      var text = word.text.bytes
      while let last = text.last, isEdge(last) { text.removeLast() }
      word.text = WordText(text)
    }
    return word.text.count < count
  }

  /// Whether recognition made a few letters of something that are hardly any: signatures, stamps.
  private static func isGuess(_ words: [BoxWord]) -> Bool {
    let letters = words.reduce(0) { $0 + $1.count }
    guard letters <= mostGuessed else { return false }
    return words.allSatisfy { ($0.confidence ?? 1) < leastSure }
  }

  private static let mostGuessed = 8
  private static let leastSure = 0.4

  /// Whether words stand right of a run at its height, of which it may be the bullet.
  private static func isBeside(_ run: BoxRun, _ page: BoxPage) -> Bool {
    page.runs.contains { other in
      other.box.left >= run.box.right && other.box.left - run.box.right < 40
        && other.box.top < run.box.middle && other.box.bottom > run.box.middle
        && other.words.contains { $0.hasLetter }
    }
  }
}

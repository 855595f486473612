import PlanText

/// Marks that recognition makes of ruling lines, stamps and dirt.
enum Noise {
  /// The page without upright strokes and without runs of mere marks; how many were left out.
  static func removed(from page: BoxPage) -> (page: BoxPage, count: Int) {
    var page = page
    var count = 0
    page.runs = page.runs.compactMap { run in
      let words = run.words.filter { !isStroke($0.text) }
      count += run.words.count - words.count
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
  private static func isStroke(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 == 0x7C } }

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

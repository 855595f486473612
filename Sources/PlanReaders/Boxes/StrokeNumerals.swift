import PlanText

/// Roman numerals of upright strokes, which recognition takes for other letters of strokes: `1/2026` for I/2026, `IH.` for III.
enum StrokeNumerals {
  private static let lookalikes = Set("I1lHTLJÍÌỈĨỊi".unicodeScalars)
  private static let mostLetters = 4
  private static let closing = Set(".,;:)/-".unicodeScalars)

  /// The words of a page that may be such numerals.
  static func places(of page: BoxPage) -> [Box] {
    page.words.filter { parts(of: $0) != nil }.map(\.box)
  }

  /// The page with the numerals that its picture shows.
  static func read(_ page: BoxPage, _ strokes: [UprightStrokes]) -> BoxPage {
    guard !strokes.isEmpty else { return page }
    var page = page
    for run in page.runs.indices {
      for index in page.runs[run].words.indices {
        let word = page.runs[run].words[index]
        guard let (letters, rest) = parts(of: word),
          let seen = strokes.first(where: { $0.place.holdsMiddle(of: word.box) }),
          // A 1 without its flag looks like an I without lines.
          seen.isCrossed || letters.contains(where: { !("0"..."9" ~= $0) })
        else { continue }
        page.runs[run].words[index].text =
          WordText([UInt8](repeating: 0x49, count: seen.count) + Array(String(rest).utf8))
      }
    }
    return page
  }

  private typealias Letters = Substring.UnicodeScalarView

  /// The letters of strokes that a word is but for marks and a number behind them: `IH` and `.`, `1` and `/2026`; nil for other words.
  private static func parts(of word: BoxWord) -> (letters: Letters, rest: Letters)? {
    guard word.text.count < 24 else { return nil }
    let word = String(decoding: word.text, as: UTF8.self).unicodeScalars[...]
    let letters = word.prefix { lookalikes.contains($0) }
    let rest = word[letters.endIndex...]
    guard 1...mostLetters ~= letters.count else { return nil }
    let isMarked = rest.allSatisfy(closing.contains)
    let isDated = rest.first == "/" && rest.dropFirst().allSatisfy { "0"..."9" ~= $0 }
    return isMarked || isDated ? (letters, rest) : nil
  }
}

import Foundation
import PlanText
import Testing

/// One line of `TimeExamples`.
struct TimeCase: Sendable, CustomTestStringConvertible {
  var text: String
  /// The words that are the time, then what they mean.
  var expected: String

  var testDescription: String { text }

  static func all(_ lines: String) -> [TimeCase] {
    lexiconLines(lines).map { line in
      let (phrase, value) = splitEntry(line)
      let marks = phrase.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
      let words = marks.count == 3 ? String(marks[1]) : phrase
      return TimeCase(text: marks.joined(), expected: words + " = " + value)
    }
  }

  /// What a reader makes of the text, in the form of the examples.
  func reading(defaultYear: Int?) -> String {
    let tokens = Tokens(text)
    let reader = TimeReader(
      defaultYear: defaultYear,
      issued: PartialDate(year: 2026, month: 1, day: 15)
    )
    return reader.matches(tokens, in: 0..<tokens.count).map { match in
      let impossible = match.impossible.map { " ! " + tokens.words($0) } ?? ""
      return tokens.words(match.range) + " = " + Self.describe(match.times) + impossible
    }.joined(separator: "; ")
  }

  static func describe(_ times: [TimeExpression]) -> String {
    times.map { time in
      [
        time.relation.rawValue, time.from?.iso ?? "-", time.to?.iso ?? "-",
        time.recurs?.rawValue ?? "-",
      ].joined(separator: " ")
    }.joined(separator: " & ")
  }

  /// The same words written otherwise: in capitals, composed anew, with i for y, with other dashes, with no-break or doubled spaces.
  func variants() -> [TimeCase] {
    let split = splitEntry(expected)
    func variant(_ change: (String) -> String) -> TimeCase {
      var (meaning, impossible) = (split.value, "")
      if let mark = meaning.firstIndex(of: "!") {
        impossible = String(meaning[mark...].dropFirst(2))
        meaning = String(meaning[..<mark])
      }
      return TimeCase(
        text: change(text),
        expected: change(split.phrase) + " = " + meaning
          + (impossible.isEmpty ? "" : "! " + change(impossible))
      )
    }
    var all = [
      variant { $0.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "–") },
      variant {
        $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
      },
      variant {
        $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "  ")
      },
    ]
    all.append(
      variant { text in
        let apart = text.decomposedStringWithCanonicalMapping
        return String(decoding: Composition.compose(Array(apart.utf8)).text, as: UTF8.self)
      })
    for (usual, other) in [
      ("Quý", "Quí"), ("quý", "quí"), ("kỳ", "kì"), ("Kỳ", "Kì"), ("kỷ", "kỉ"),
    ] {
      all.append(
        variant { $0.replacingOccurrences(of: usual, with: other) })
    }
    // In capitals every word is a name, so the feast of an example could run on.
    if !text.contains("dịp") { all.append(variant { $0.uppercased() }) }
    return all
  }
}

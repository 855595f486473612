import Testing

@testable import PlanText

/// A class may be said of a word too often, never too seldom.
@Suite struct VocabularyTests {
  private static let first = WordClasses(rawValue: 1)
  private static let second = WordClasses(rawValue: 2)
  private static let unknown = WordClasses(rawValue: 4)
  private static let capital = WordClasses(rawValue: 8)

  private func tokens(_ text: String) -> Tokens {
    let vocabulary = Vocabulary(
      [
        (PhraseTable<Bool>(lines: "phòng y tế\nsở").firstWords, Self.first),
        (WordFilter("và : 0"), Self.second),
      ], capitals: Self.capital)
    return Tokens(SourceDocument(paragraphs: text), vocabulary: vocabulary)
  }

  @Test func eachWordIsOfTheClassesThatItBegins() {
    let tokens = tokens("PHÒNG Y tế và sở: 15")
    let classes = tokens.wordClasses.map { $0.subtracting(Self.unknown) }
    #expect(classes[0].contains(Self.first))
    #expect(classes[3].contains(Self.second))
    #expect(classes[4].contains(Self.first))
    #expect(classes[5].contains(Self.second))
    #expect(classes[6].contains(Self.second))
    #expect(classes[1].isDisjoint(with: [Self.first, Self.second]))
    #expect(classes[4].isDisjoint(with: Self.second))
    #expect(tokens.classes(0..<3).isDisjoint(with: Self.second))
    #expect(tokens.classes(0..<4).contains([Self.first, Self.second]))
    #expect(tokens.classes(0..<0).isEmpty)
  }

  @Test func wordsWithACapitalAreAClass() {
    let capitals = tokens("Sở y Tế, 15").wordClasses.map { $0.contains(Self.capital) }
    #expect(capitals == [true, false, true, false, false])
  }

  @Test func theFirstOfSomeClassesIsFound() {
    let tokens = tokens("và y tế: Sở")
    #expect(tokens.first(of: Self.capital, from: 0, before: 5) == 4)
    #expect(tokens.first(of: [Self.capital, Self.second], from: 1, before: 5) == 3)
    #expect(tokens.first(of: Self.capital, from: 0, before: 4) == 4)
    #expect(tokens.first(of: Self.capital, from: 5, before: 5) == 5)
    #expect(tokens.first(of: Self.first, from: 0, before: 9) == 4)
    #expect(tokens.first(of: Self.second, from: 4, before: 9) == 9)
  }

  @Test func aClassWithoutWordsIsEveryWords() {
    #expect(tokens("một hai").wordClasses.allSatisfy { $0.contains(Self.unknown) })
  }

  @Test func wordsThatNobodyLookedUpMayBeAnything() {
    #expect(Tokens("một hai").wordClasses.allSatisfy { $0 == .all })
    var changed = tokens("một hai")
    changed.compare(0..<1, as: Tokens("sở").all.map(\.key))
    #expect(changed.wordClasses[0] == .all)
    #expect(changed.wordClasses[1] != .all)
  }

  @Test func wordsAreComparedByteByByte() {
    let tokens = Tokens("Sở Y tế")
    let all = tokens.span(0..<tokens.count)
    #expect(tokens.holds("Sở Y tế", at: all))
    #expect(!tokens.holds("Sở y tế", at: all))
    #expect(!tokens.holds("Sở Y tế ", at: all))
    #expect(!tokens.holds("Sở Y t", at: all))
    #expect(!tokens.holds("So\u{31B}\u{309} Y tế", at: all))
    #expect(tokens.holds("", at: tokens.span(0..<0)))
  }
}

import PlanText
import Testing

@Suite struct PhraseTableTests {
  enum Role: String { case head, tail }

  let table = PhraseTable<String>(
    lines: """
      # comment
      ủy ban = committee
      ủy ban nhân dân = people's committee
      số 1 = number
      phó chủ tịch = deputy

      ủy ban = second
      """
  )

  private func match(_ text: String) -> String? {
    let tokens = Tokens(text)
    return table.match(tokens, at: 0, before: tokens.count).map { "\($0.value) \($0.length)" }
  }

  @Test func theLongestPhraseWins() {
    #expect(match("Uỷ ban nhân dân huyện") == "people's committee 4")
    #expect(match("ỦY BAN NHÂN") == "committee 2")
    #expect(match("ban nhân dân") == nil)
    #expect(match("") == nil)
  }

  @Test func aNumberInAPhraseStandsForAnyNumber() {
    #expect(match("số 375/KH") == "number 2")
    #expect(match("số KH") == nil)
  }

  @Test func aPhraseEndsBeforeTheEndItIsGiven() {
    let tokens = Tokens("ủy ban nhân dân")
    #expect(table.match(tokens, at: 0, before: 3)?.length == 2)
    #expect(table.match(tokens, at: 0, before: 1) == nil)
    #expect(table.exactly(tokens, 0..<4) == "people's committee")
    #expect(table.exactly(tokens, 0..<3) == nil)
  }

  @Test func theFirstPhraseInARangeIsFound() {
    let tokens = Tokens("Kính gửi ủy ban và phó chủ tịch")
    let found = table.first(tokens, in: 0..<tokens.count)
    #expect(found?.at == 2 && found?.value == "committee" && found?.length == 2)
    #expect(table.first(tokens, in: 4..<5) == nil)
  }

  @Test func linesWithUnknownValuesAreLeftOut() {
    let roles = PhraseTable<Role>(lines: "căn cứ = head\nnơi nhận = foot\nkính gửi = tail")
    #expect(roles.exactly(Tokens("nơi nhận"), 0..<2) == nil)
    #expect(roles.exactly(Tokens("kính gửi"), 0..<2) == .tail)
  }

  @Test func manyPhrasesAreAllFound() {
    let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    let words = (0..<3000).map { number -> String in
      var rest = number
      var spelled = [digits[rest % 10]]
      while rest >= 10 {
        rest /= 10
        spelled.append(digits[rest % 10])
      }
      return spelled.joined(separator: " ")
    }
    let table = PhraseTable<Int>(words.enumerated().map { ($1, $0) })
    for word in words {
      let tokens = Tokens(word)
      let found = table.match(tokens, at: 0, before: tokens.count)
      #expect(found.map { words[$0.value] } == word && found?.length == tokens.count)
    }
  }

  @Test func anEntryIsSplitAtItsFirstEqualsSign() {
    #expect(splitEntry("a = b = c") == ("a", "b = c"))
    #expect(splitEntry("a=b") == ("a=b", ""))
    #expect(lexiconLines("  # no\n\n  a = b\n") == ["a = b"])
  }
}

import Testing

@testable import PlanText

@Suite struct WordMemoTests {
  private func tokens(_ text: String, _ memo: inout WordMemo) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    Tokenizer.append(bytes, 0..<bytes.count, to: &tokens, &memo)
    return tokens
  }

  /// Each text stands many times in one, so that what is known of its words is used.
  @Test(arguments: [
    "Ủy ban nhân dân xã Tân Lập, UBND huyện và ỦY BAN NHÂN DÂN tỉnh",
    "quí I, quý I, Quí, QUÝ, kĩ thuật, kỹ thuật", "Cư M'gar, Ea H’leo, Cư' M, H’ leo M'",
    "nghiêngnghiêng nghiêngnghiêngx nghiêngnghiêngnghiêng abcdefghijklmno abcdefghijklmnop",
    "xã\u{A0}Tân\u{2009}Lập–Bình • “Lập” …",
    "a1b2 km2 m² 3.5kg (lần)", "ỷ y\u{309} ô\u{302} Я ж 中文",
    "-a a- .b b. 'c c' c'd",
  ])
  func wordsThatAreKnownAreTheSame(_ text: String) {
    let text = Array(repeating: text, count: 40).joined(separator: " ")
    var none = WordMemo(forBytes: 0)
    var memo = WordMemo(forBytes: text.utf8.count)
    let expected = tokens(text, &none)
    #expect(tokens(text, &memo) == expected)
    #expect(tokens(text, &memo) == expected)
  }

  /// Far more words than there are places for, so that they drive each other out.
  @Test func wordsThatShareAPlaceAreToldFromEachOther() {
    var random = RandomBytes(seed: 7)
    let letters = ["a", "b", "ế", "Ủ", "đ", "n", "g", "i", "T"]
    let words = (0..<6000).map { _ in
      (0...random.next(below: 5)).map { _ in letters[random.next(below: letters.count)] }.joined()
    }
    let text = (words + words).joined(separator: " ") + " ."
    var none = WordMemo(forBytes: 0)
    var memo = WordMemo(forBytes: text.utf8.count)
    #expect(tokens(text, &memo) == tokens(text, &none))
  }

  @Test func aKeyIsTheBytesOfTheWordAlone() throws {
    let bytes = Array("xã Tân xã, xã' nghiêngnghiêngnghiêng xãxã                ".utf8)
    try bytes.withUnsafeBytes { bytes in
      func word(_ start: Int) -> (key: WordKey, count: Int)? {
        WordKey.word(in: bytes, at: start, before: bytes.count)
      }
      let first = try #require(word(0))
      #expect(first.count == 3)
      #expect(word(9)?.key == first.key)
      // An apostrophe may go on with the word.
      #expect(word(14) == nil)
      // Longer than fifteen bytes.
      #expect(word(19) == nil)
      #expect(WordKey.word(in: bytes, at: 0, before: 2) == nil)
    }
  }
}

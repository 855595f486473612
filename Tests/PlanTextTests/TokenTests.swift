import PlanText
import Testing

@Suite struct TokenTests {
  private func keys(_ text: String) -> [Syllable] { Tokens(text).all.map(\.key) }

  @Test(arguments: [
    ("hòa", "hoà"), ("HÒA", "hoà"), ("thủy", "thuỷ"), ("Ủy", "uỷ"), ("khỏe", "khoẻ"),
    ("thúy", "thuý"),
    ("quý", "quí"), ("kỷ", "kỉ"), ("KỲ", "kì"), ("tỷ", "tỉ"), ("sỹ", "sĩ"), ("Đảng", "đảng"),
    ("ðảng", "đảng"), ("Ðảng", "đảng"), ("Ɖảng", "đảng"),
  ])
  func oneWordHasOneKeyHoweverItIsWritten(_ left: String, _ right: String) {
    #expect(keys(left) == keys(right))
  }

  @Test(arguments: [
    ("hoá", "hoa"), ("hoá", "hoà"), ("thoát", "hoát"), ("hoá", "thoát"), ("tư", "tu"), ("đề", "để"),
    ("ma", "mă"), ("da", "đa"), ("bàn", "ban"), ("kĩ", "kí"),
    ("nghiêngnghiêngx", "nghiêngnghiêngy"),
  ])
  func differentWordsHaveDifferentKeys(_ left: String, _ right: String) {
    #expect(keys(left) != keys(right))
  }

  @Test func aWordKeepsItsLettersWithoutItsMarks() {
    #expect(keys("được")[0].bare == keys("duoc")[0])
    #expect(keys("được")[0].toneless == keys("đươc")[0])
    #expect(keys("được")[0].letterCount == 4)
    #expect(keys("nghiêng")[0].letterCount == 7)
    #expect(keys("internationalisation")[0].letterCount == 10)
    #expect(keys(",")[0].letterCount == 0)
  }

  @Test func longWordsAreTheSameInAnyCase() {
    #expect(keys("INTERNATIONAL") == keys("international"))
    #expect(keys("www") == keys("WWW"))
  }

  @Test func textIsCutIntoWordsNumbersAndSymbols() {
    let tokens = Tokens("Số: 375/KH-UBND, ngày 02/12/2021 “…”")
    #expect(
      (0..<tokens.count).map { tokens.words($0..<$0 + 1) } == [
        "Số", ":", "375", "/", "KH", "-", "UBND", ",", "ngày", "02", "/", "12", "/", "2021", "“",
        "…", "”",
      ])
    #expect(tokens.value(2) == 375)
    #expect(tokens.value(0) == nil)
    #expect(tokens.digitCount(9) == 2)
    #expect(tokens[4].isAllCaps && tokens[4].isCapitalised && !tokens[4].spaceBefore)
    #expect(tokens[0].isCapitalised && !tokens[0].isAllCaps)
    #expect(tokens[8].spaceBefore)
    #expect(tokens[14].isSymbol("\"") && tokens[15].isSymbol("."))
  }

  @Test(arguments: ["-", "–", "—", "‑", "−", "‒"])
  func everyDashIsADash(_ dash: String) {
    #expect(Tokens("2021 \(dash) 2025")[1].isSymbol("-"))
  }

  @Test(arguments: ["\u{A0}", "\u{200B}", "\u{FEFF}", "\u{3000}", "\t", "\u{2028}"])
  func everySpaceIsASpace(_ space: String) {
    let tokens = Tokens("kế\(space)hoạch")
    #expect(tokens.count == 2)
    #expect(tokens.all.last?.spaceBefore == true)
  }

  @Test func theTokensOfADocumentStayWithinTheirBlocks() {
    let document = SourceDocument(paragraphs: "KẾ HOẠCH\n\nnăm 2024\n-")
    let tokens = Tokens(document)
    #expect(tokens.blocks == [0..<2, 2..<4, 4..<5])
    #expect(tokens.indices(in: document.blocks[1].span) == 2..<4)
    #expect(tokens.words(at: tokens.span(2..<4)) == "năm 2024")
    #expect(tokens.span(3..<3).isEmpty)
  }

  @Test func tokensCoverEveryVisibleByteOfAnyText() {
    var random = RandomBytes(seed: 11)
    let letters = Array("aăâđêôơư ÀẾỘ 0129 .,;:/-–“”…\u{A0}\u{200B}中я\u{301}\n𝒳")
    for _ in 0..<300 {
      let text = String((0..<40).map { _ in letters[random.next(below: letters.count)] })
      let tokens = Tokens(text)
      var end: UInt32 = 0
      for token in tokens.all {
        #expect(token.start >= end && token.end > token.start)
        let gap = String(decoding: tokens.text[Int(end)..<Int(token.start)], as: UTF8.self)
        #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" })
        end = token.end
      }
    }
  }

  @Test func numbersBeyondEighteenDigitsHaveNoValue() {
    #expect(Tokens("123456789012345678").value(0) == 123_456_789_012_345_678)
    #expect(Tokens("1234567890123456789").value(0) == nil)
  }
}

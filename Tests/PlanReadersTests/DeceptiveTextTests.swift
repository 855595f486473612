import PlanReaders
import PlanText
import Testing

/// Text that looks like other text than it is.
@Suite struct DeceptiveTextTests {
  @Test(arguments: [
    "\u{200B}", "\u{200D}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{FFFE}",
    "\u{FFFF}",
  ])
  func signsWithinNumbersAndNamesDoNotPart(sign: String) throws {
    let document = try read("Ít nhất 1\(sign)2 mô hình ở Cao L\(sign)ộc", as: .text)
    expectInvariants(document)
    #expect(texts(of: document) == ["Ít nhất 12 mô hình ở Cao Lộc"])
  }

  @Test func aBlankThatDoesNotBreakIsABlank() throws {
    #expect(try blockTexts("Ít nhất\u{A0}12 mô\u{202F}hình", as: .text) == ["Ít nhất 12 mô hình"])
  }

  /// Letters of other alphabets and wide digits stay as they are written; none becomes another.
  @Test(arguments: ["Đ Ð Ɖ", "Ủy b\u{430}n", "１２ mô hình", "Ít nhất ٣ mô hình"])
  func lettersThatLookAlikeEndNowhereElse(text: String) throws {
    let document = try read(text, as: .text)
    expectInvariants(document)
    #expect(texts(of: document) == [text])
    #expect(document.info.encoding == "utf-8")
  }
}

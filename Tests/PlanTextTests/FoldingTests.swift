import PlanText
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("HÒA BÌNH", "Hoà Bình"), ("2021 - 2025", "2021–2025"), ("2021- 2025", "2021 — 2025"),
    ("“Lao động giỏi”", "\"Lao  động\u{A0}giỏi\""), ("quí IV", "Quý iv"),
    ("Ðồng Ðăng", "Đồng Đăng"),
    ("INTERNATIONAL", "international"), (" a ", "a"),
  ])
  func textsThatDifferInSpellingOnlyAreEqual(_ left: String, _ right: String) {
    #expect(Folding.equal(left, right))
    #expect(Folding.fold(left) == Folding.fold(right))
  }

  @Test(arguments: [
    ("hoá", "hoa"), ("02", "2"), ("mô hình", "môhình"), ("tư", "từ"), ("a, b", "a b"),
  ])
  func otherTextsAreNot(_ left: String, _ right: String) {
    #expect(!Folding.equal(left, right))
  }

  @Test func foldingTwiceIsFoldingOnceWhereNoToneIsWritten() {
    for text in ["Kê hoach – năm", "A - B", "375/KH-UBND", "“x”"] {
      let once = Folding.fold(text)
      let again = Folding.fold(String(decoding: once, as: UTF8.self))
      #expect(once == again || once.contains(0x31))
    }
  }
}

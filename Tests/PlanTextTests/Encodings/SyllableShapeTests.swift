import Testing

@testable import PlanText

@Suite struct SyllableShapeTests {
  static func verdict(_ word: String) -> SyllableShape.Verdict {
    var maker = SyllableMaker()
    for scalar in word.unicodeScalars {
      maker.add(Int(scalar.value) < 0x1F00 ? Letters.table[Int(scalar.value)] : 2000)
    }
    return SyllableShape.verdict(of: maker)
  }

  @Test(
    arguments: """
      kế hoạch nghiêng ngoằn ngoèo quỳnh quýt quốc quảng giếng gì già khuỷu thuở xoong uống yến ưỡn
      Đồng ĐĂNG nguyễn huyện thoắt oái ăn ấm ổ ở ạ
      """.split(whereSeparator: \.isWhitespace).map(String.init))
  func knowsSyllables(_ word: String) {
    #expect(Self.verdict(word) != .invalid)
  }

  @Test(arguments: ["kõ", "hạchh", "càt", "ghà", "ngế", "état", "où", "größe", "qă", "đ"])
  func knowsWhatIsNone(_ word: String) {
    #expect(Self.verdict(word) == .invalid)
  }

  @Test func everyUsualSyllableIsASyllable() {
    for word in UsualSyllables.words.split(whereSeparator: \.isWhitespace) {
      #expect(Self.verdict(String(word)) == .usual, "\(word)")
    }
  }
}

import PlanText
import Testing

@Suite struct CodePointIndexTests {
  @Test func countsCodePointsBeforeEveryOffset() {
    for length in [0, 1, 255, 256, 257, 700] {
      let text = String(String(repeating: "aế𝒳đ", count: 200).unicodeScalars.prefix(length))
      let bytes = Array(text.utf8)
      let index = CodePointIndex(bytes)
      var expected = 0
      for offset in 0...bytes.count {
        #expect(index.codePoints(before: offset) == expected)
        if offset < bytes.count, bytes[offset] & 0xC0 != 0x80 { expected += 1 }
      }
      #expect(expected == text.unicodeScalars.count)
      #expect(index.codePoints(before: bytes.count + 10_000) == expected)
    }
  }
}

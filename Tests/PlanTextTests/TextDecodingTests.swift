import PlanText
import Testing

@Suite struct TextDecodingTests {
  static let sample = "KẾ HOẠCH\r\nNhân rộng các mô hình 𝒳 “điển hình”\tnăm 2024\u{85}\n"

  private func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  @Test func leavesCleanTextAlone() {
    let bytes = Array(Self.sample.utf8)
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.text == bytes)
    #expect(decoded.encoding == "utf-8")
    #expect(decoded.repaired == 0 && decoded.droppedControls == 0)
    #expect(decoded.map == OffsetMap(identity: bytes.count))
  }

  @Test func leavesOutAByteOrderMark() {
    let decoded = TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array("năm".utf8))
    #expect(decoded.text == Array("năm".utf8))
    #expect(decoded.map.input(of: 0..<4) == 3..<7)
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(_ littleEndian: Bool, _ mark: Bool) {
    let bytes = utf16(Self.sample, littleEndian: littleEndian, mark: mark)
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.text == Array(Self.sample.utf8))
    #expect(decoded.encoding == (littleEndian ? "utf-16le" : "utf-16be"))
    #expect(decoded.repaired == 0 && decoded.droppedControls == 0)
    #expect(decoded.map.outputCount == decoded.text.count)
    let start = mark ? 2 : 0
    #expect(decoded.map.input(of: 0..<5) == start..<start + 6)
  }

  @Test func replacesLoneSurrogatesOfUTF16() {
    let decoded = TextDecoding.decode([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x00, 0xDC, 0x63])
    #expect(decoded.text == Array("a\u{FFFD}b\u{FFFD}\u{FFFD}".utf8))
    #expect(decoded.repaired == 3)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
      ([0xC3], "\u{FFFD}", 1),
      ([0xE1, 0xBA], "\u{FFFD}", 1),
      ([0xE1, 0xBA, 0x41], "\u{FFFD}A", 1),
      ([0xF0, 0x9F, 0x98], "\u{FFFD}", 1),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", 2),
      ([0xE0, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
      ([0xED, 0xA0, 0x80], "\u{FFFD}", 1),
      ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0x21], "\u{FFFD}\u{FFFD}!", 2),
      ([0xF5, 0x80], "\u{FFFD}\u{FFFD}", 2),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
      ([0xC4, 0x91, 0xE1, 0xBA, 0xBF, 0x80], "đế\u{FFFD}", 1),
    ] as [([UInt8], String, Int)])
  func mendsBrokenUTF8(_ bytes: [UInt8], _ expected: String, _ repaired: Int) {
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.text == Array(expected.utf8))
    #expect(decoded.repaired == repaired)
    #expect(decoded.map.outputCount == decoded.text.count)
    #expect(decoded.map.input(of: 0..<decoded.text.count) == 0..<bytes.count)
  }

  @Test func leavesOutControlCharactersButNotLineEnds() {
    let decoded = TextDecoding.decode(
      Array("a\0b\u{1}c\u{7F}d\u{9B}e\u{B}f\r\n\t\u{C}\u{85}\u{2028}g".utf8))
    #expect(decoded.text == Array("abcde\nf\r\n\t\u{C}\u{85}\u{2028}g".utf8))
    #expect(decoded.droppedControls == 4)
    #expect(decoded.repaired == 0)
  }

  @Test func keepsTheMapSmallOnGarbage() {
    let bytes = (0..<100_000).map { $0 % 2 == 0 ? UInt8(0xFF) : 0x41 }
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.repaired == 50_000)
    #expect(decoded.text.count == 200_000)
    #expect(decoded.map.outputCount == decoded.text.count)
    #expect(decoded.map.pieceCount < 10)
  }

  @Test func makesValidUTF8OfAnyBytes() {
    var random = RandomBytes(seed: 7)
    for round in 0..<400 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<(round % 12) { bytes[random.next(below: bytes.count)] = random.nextByte() }
      let decoded = TextDecoding.decode(bytes)
      #expect(String(validating: decoded.text, as: UTF8.self) != nil)
      #expect(decoded.map.outputCount == decoded.text.count)
      if decoded.repaired == 0, decoded.droppedControls == 0, decoded.encoding == "utf-8" {
        #expect(decoded.text.count == bytes.count || bytes.contains(0x0B))
      }
    }
  }
}

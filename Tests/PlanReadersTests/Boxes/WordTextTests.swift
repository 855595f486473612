import Testing

@testable import PlanReaders

@Suite struct WordTextTests {
  private static let texts = (0...40).map { count in
    (0..<count).map { UInt8(truncatingIfNeeded: 0x41 + $0 * 7) | ($0 % 3 == 2 ? 0x80 : 0) }
  }

  @Test func keepsItsBytesWhateverItsLength() {
    for bytes in Self.texts {
      let text = WordText(bytes)
      #expect(text.count == bytes.count && text.bytes == bytes && Array(text) == bytes)
      #expect(text.first == bytes.first && text.last == bytes.last)
      #expect(bytes.withUnsafeBufferPointer { WordText($0) } == text)
      #expect(text.withBytes { Array($0) } == bytes)
    }
  }

  @Test(arguments: ["", "a", "Hoạch", "ỦY", "nghiêm", "nghiêm-túc-ấấấ", "Đ😀ếếếếếế", "𝐀"])
  func countsCharacters(_ text: String) {
    #expect(WordText(Array(text.utf8)).characterCount == text.unicodeScalars.count)
  }

  @Test func isEqualToItselfAlone() {
    let texts = Self.texts.map { WordText($0) }
    #expect(Set(texts).count == texts.count)
    #expect(WordText([0x41]) != WordText([0x41, 0]))
    #expect(([0x41, 0x42] as WordText) == WordText([0x41, 0x42]))
  }

  @Test func growsBeyondWhatIsShort() {
    for bytes in Self.texts {
      for other in Self.texts {
        var text = WordText(bytes)
        text += WordText(other)
        #expect(text == WordText(bytes + other))
      }
    }
    var line = Array("a ".utf8)
    line.append(WordText(Array("Hoạch".utf8)))
    #expect(line == Array("a Hoạch".utf8))
  }
}

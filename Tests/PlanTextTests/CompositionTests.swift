import Foundation
import PlanText
import Testing

@Suite struct CompositionTests {
  static let vowels = Array("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY").map(String.init)
  static let tones = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

  /// As Foundation composes it.
  private func reference(_ text: String) -> [UInt8] {
    Array(text.precomposedStringWithCanonicalMapping.utf8)
  }

  @Test func composesEveryLetterAsUnicodeDoes() {
    for vowel in Self.vowels {
      for tone in Self.tones {
        for text in [vowel + tone, (vowel + tone).decomposedStringWithCanonicalMapping] {
          let composed = Composition.compose(Array(text.utf8))
          #expect(composed.text == reference(text))
          #expect(composed.changed)
        }
      }
    }
  }

  @Test func takesMarksInAnyOrder() {
    let shapes = [
      "a": ["\u{302}", "\u{306}"], "e": ["\u{302}"], "o": ["\u{302}", "\u{31B}"], "u": ["\u{31B}"],
    ]
    for (base, marks) in shapes {
      for mark in marks {
        for tone in Self.tones {
          let right = reference(base + mark + tone)
          #expect(Composition.compose(Array((base + tone + mark).utf8)).text == right)
          #expect(Composition.compose(Array((base + mark + tone).utf8)).text == right)
          let toned = Array((base + tone).precomposedStringWithCanonicalMapping.utf8)
          #expect(Composition.compose(toned + Array(mark.utf8)).text == right)
        }
      }
    }
  }

  @Test func composesLatinLettersAsUnicodeDoes() throws {
    for value in 0xC0...0x17F as ClosedRange<UInt32> {
      let scalar = try #require(Unicode.Scalar(value))
      let text = String(scalar)
      let apart = text.decomposedStringWithCanonicalMapping
      #expect(Composition.compose(Array(apart.utf8)).text == Array(text.utf8), "\(text)")
    }
  }

  @Test(arguments: [
    "KẾ HOẠCH Nhân rộng các mô hình, điển hình tiên tiến năm 2024",
    "Ủy ban nhân dân thị trấn Đồng Đăng, thuỷ lợi, thoát nước, người được nghiêng",
    "Sở hữu – “Tổ dân phố” № 3 ½ ñandú façade Zürich",
    "a", "", "đ", "\u{F0B7} ệ",
  ])
  func givesBackTheComposedTextOfADecomposedOne(_ text: String) {
    let apart = Array(text.decomposedStringWithCanonicalMapping.utf8)
    let composed = Composition.compose(apart)
    #expect(composed.text == Array(text.utf8))
    #expect(composed.map.outputCount == composed.text.count)
    #expect(
      composed.map.input(of: 0..<composed.text.count) == (apart.isEmpty ? nil : 0..<apart.count))
  }

  @Test func mapsEveryLetterToTheBytesItWasMadeFrom() {
    let text = "Kế hoạch được nghiệm thu"
    let apart = Array(text.decomposedStringWithCanonicalMapping.utf8)
    let composed = Composition.compose(apart)
    var at = 0
    for character in text {
      let count = String(character).utf8.count
      let input = composed.map.input(of: at..<at + count)
      let source = input.map { String(decoding: apart[$0], as: UTF8.self) }
      #expect(source == String(character))
      at += count
    }
  }

  @Test func leavesComposedTextAlone() {
    let text = Array("Kế hoạch số 375/KH-UBND".utf8)
    let composed = Composition(text)
    #expect(composed.text == text)
    #expect(!composed.changed)
    #expect(composed.map == OffsetMap(identity: text.count))
  }

  @Test(arguments: [
    ("ế\u{301}", "ế", 1), ("e\u{302}\u{302}\u{301}", "ế", 1), ("é\u{300}", "é", 1),
    ("a \u{301}b", "a b", 1), ("\u{301}ab", "ab", 1), ("1\u{323}", "1", 1), ("ơ\u{306}", "ơ", 1),
    ("ê\u{31B}\u{301}", "ế", 1), ("k\u{301}", "k\u{301}", 0), ("k\u{301}\u{301}", "k\u{301}", 1),
    ("x\u{301}\u{302}\u{303}\u{304}", "x\u{301}\u{302}", 2), ("=\u{338}", "=\u{338}", 0),
  ])
  func leavesOutDoubledAndStrayMarks(_ text: String, _ expected: String, _ dropped: Int) {
    let composition = Composition(Array(text.utf8))
    #expect(composition.text == Array(expected.utf8))
    #expect(composition.droppedMarks == dropped)
  }

  @Test func boundsALetterWithTenThousandMarks() {
    let marks = (0..<10_000).map { index in
      String(String.UnicodeScalarView([Unicode.Scalar(0x300 + UInt32(index % 0x70)) ?? "a"]))
    }
    let composition = Composition(Array(("a" + marks.joined() + "b").utf8))
    #expect(composition.text.count < 12)
    #expect(composition.text.last == 0x62)
    #expect(composition.droppedMarks > 9_990)
  }

  @Test func endsOnBrokenSequences() {
    for bytes in [[0xCC], [0x61, 0xCC], [0xCD], [0x80, 0xCC, 0x81], [0xE1, 0xCC, 0x81]] as [[UInt8]]
    {
      _ = Composition(bytes)
    }
  }
}

import Testing

@testable import PlanText

/// What real documents show; skipped where they are not at hand.
@Suite struct LegacyCorpusTests {
  static let plans =
    SharedFolder.files("corpus/dev", ["md", "txt"]) + SharedFolder.files("seeds", ["txt", "md"])
  static let transcripts = SharedFolder.files("corpus/legacy/truth", ["txt"])

  @Test(.enabled(if: !plans.isEmpty), arguments: plans + transcripts)
  func leavesUnicodeDocumentsAlone(_ path: String) {
    let bytes = SharedFolder.bytes(path)
    let decoded = TextDecoding.decodeFile(bytes)
    #expect(decoded.evidence == nil)
    #expect(decoded.text.encoding == "utf-8")
    #expect(decoded.text.text == TextDecoding.decode(bytes).text)
  }

  @Test(.enabled(if: !plans.isEmpty), arguments: plans.prefix(1) + plans.suffix(1))
  func readsPlansInEveryEncoding(_ path: String) throws {
    let text = String(decoding: Composition(SharedFolder.bytes(path)).text, as: UTF8.self)
    for encoding in LegacyEncoding.allCases where encoding != .tcvn3 {
      let plain = Self.without(encoding, text)
      let stored = try #require(LegacyEncoder.stored(plain, encoding))
      let raw = try #require(LegacyEncoder.bytes(plain, encoding))
      for bytes in encoding.isSpoilt ? [Array(stored.utf8)] : [Array(stored.utf8), raw] {
        let (decoded, evidence) = TextDecoding.decodeFile(bytes)
        #expect(evidence?.encoding == encoding, "\(encoding)")
        let share = Self.share(decoded.text, plain)
        #expect(share > 0.995, "\(encoding): \(share)")
      }
    }
  }

  /// The text without what the encoding cannot hold.
  private static func without(_ encoding: LegacyEncoding, _ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let kept: Unicode.Scalar =
        switch scalar {
        case "“", "”", "„", "«", "»": "\""
        case "‘", "’": "'"
        case "–", "—", "−": "-"
        case "\u{A0}": " "
        case "×": "x"
        default: scalar
        }
      if LegacyEncoder.bytes(String(kept), encoding) != nil,
        kept.value < 0x2000 || encoding.isSpoilt
      {
        result.append(kept)
      }
    }
    return String(result)
  }

  /// The share of the plan's words that come back.
  private static func share(_ bytes: [UInt8], _ plain: String) -> Double {
    let found = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let words = plain.split(whereSeparator: \.isWhitespace)
    guard found.count == words.count else { return 0 }
    return Double(zip(found, words).count { $0 == $1 }) / Double(max(1, words.count))
  }
}

extension LegacyEncoding {
  fileprivate var isSpoilt: Bool { self == .utf8Twice || self == .utf8Thrice }
}

import PlanText
import Testing

/// Legacy text whose bytes a program of Vietnamese Windows took for code page 1258.
@Suite struct StoredAs1258Tests {
  private func stored(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { CodePage.windows1258.scalar($0) }))
  }

  @Test func lettersAreFoundBehindIt() {
    #expect(LegacyEncoding.tcvn3.decodeRun(stored([0x74, 0x69, 0xD5, 0x6E, 0x67])) == "tiếng")
    #expect(LegacyEncoding.tcvn3.decodeRun(stored([0x74, 0x69, 0xD2, 0x6E])) == "tiền")
    #expect(
      LegacyEncoding.vni.decodeRun(stored([0x74, 0x72, 0xF6, 0xF4, 0xF8, 0x6E, 0x67])) == "trường")
  }

  @Test func unicodeTypedLaterStays() {
    for text in ["năm", "đường", "trường", "tiếng Việt", "sở"] {
      #expect(LegacyEncoding.tcvn3.decodeRun(text) == text)
      #expect(LegacyEncoding.vni.decodeRun(text) == text)
    }
  }
}

import PlanReaders
import PlanText
import Testing

/// Real files of offices, against their transcripts; skipped where they are not at hand.
@Suite struct LegacyCorpusTests {
  static let legacy = SharedFolder.files("corpus/legacy", ["doc", "rtf"])
  static let unicode =
    SharedFolder.files("corpus/dev", ["md", "txt", "docx"])
    + SharedFolder.files("seeds", ["md", "txt"])

  @Test(.enabled(if: !legacy.isEmpty), arguments: legacy)
  func transcriptsAreMet(_ path: String) throws {
    let transcript = path.replacing("/corpus/legacy/", with: "/corpus/legacy/truth/")
      .replacing(".doc", with: ".txt").replacing(".rtf", with: ".txt")
    // The transcripts write letters as the files store them.
    let document = try readDocument(SharedFolder.bytes(path), ReadOptions(fontCapitals: .stored))
    expectInvariants(document)
    var left: [Substring: Int] = [:]
    let text = String(decoding: document.text, as: UTF8.self)
    for word in text.split(whereSeparator: \.isWhitespace) { left[word, default: 0] += 1 }
    let words = String(decoding: SharedFolder.bytes(transcript), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
      .filter { $0.unicodeScalars.contains { $0.value >= 0xC0 } }
    var met = 0
    for word in words where left[word, default: 0] > 0 {
      left[word, default: 0] -= 1
      met += 1
    }
    #expect(Double(met) / Double(max(1, words.count)) > 0.98)
    #expect(document.notes.contains { $0.code == .legacyEncoding })
    #expect(["tcvn3", "vni"].contains(document.info.encoding))
  }

  @Test(.enabled(if: !unicode.isEmpty), arguments: unicode)
  func unicodeDocumentsAreNotTouched(_ path: String) throws {
    let document = try readDocument(SharedFolder.bytes(path))
    #expect(!document.notes.contains { $0.code == .legacyEncoding })
    #expect(document.info.encoding == "utf-8")
  }
}

import Foundation
import PlanReaders
import PlanText
import Testing

/// The map from the clean text to the file leads to the same words.
@Suite struct OriginTests {
  static let files: [String] = [
    SamplePlans.text, SamplePlans.markdown, Wrapping.fold(SamplePlans.text, 80),
    Wrapping.wrap(SamplePlans.markdown, 72, atHyphens: true),
    SamplePlans.text.decomposedStringWithCanonicalMapping,
    "\u{FEFF}" + SamplePlans.markdown.replacingOccurrences(of: "\n", with: "\r\n"),
    "|\n**Số**\n|\nNội&nbsp;dung\n|\n|\n1\n|\n*Hai\ndòng* và \\*sao\\*\n|",
  ]

  @Test(arguments: files)
  func wordsComeFromTheFile(file: String) throws {
    let bytes = Array(file.utf8)
    let document = try readDocument(bytes)
    #expect(!document.origins.isEmpty)
    var last = 0
    for block in document.blocks {
      let range = block.span.range
      let input = try #require(document.origins.input(of: range))
      #expect(input.upperBound <= bytes.count && input.lowerBound >= last)
      last = input.upperBound
      #expect(
        letters(String(decoding: bytes[input], as: UTF8.self))
          == letters(document.words(at: block.span))
      )
      try expectWords(of: range, in: document, bytes)
      if let line = block.origin.line {
        let before = bytes[..<input.lowerBound]
        let feeds = before.count { $0 == 0x0A }
        #expect(line == feeds + 1)
      }
    }
  }

  /// Each word alone leads to its own bytes.
  private func expectWords(
    of range: Range<Int>,
    in document: SourceDocument,
    _ bytes: [UInt8]
  ) throws {
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound
    where at == range.upperBound || document.text[at] == 0x20 {
      defer { start = at + 1 }
      let input = try #require(document.origins.input(of: start..<at))
      let word = String(decoding: document.text[start..<at], as: UTF8.self)
      #expect(letters(String(decoding: bytes[input], as: UTF8.self)) == letters(word))
    }
  }

  /// Letters and digits, composed; marks of Markdown and blanks are no part of the words.
  private func letters(_ text: String) -> String {
    let plain = text.replacingOccurrences(of: "&nbsp;", with: " ")
    return String(plain.precomposedStringWithCanonicalMapping.filter { $0.isLetter || $0.isNumber })
  }
}

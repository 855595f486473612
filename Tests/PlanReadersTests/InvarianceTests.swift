import Foundation
import PlanReaders
import PlanText
import Testing

/// The same text, however its lines were broken and its letters written, gives the same blocks.
@Suite struct InvarianceTests {
  static let samples = [SamplePlans.text, SamplePlans.markdown]

  @Test(arguments: samples, [60, 72, 80, 100, 120])
  func wrappedLinesGiveTheSameBlocks(text: String, width: Int) throws {
    let blocks = try blockTexts(text)
    #expect(try blockTexts(Wrapping.fold(text, width)) == blocks)
    #expect(try blockTexts(Wrapping.wrap(text, width, atHyphens: false)) == blocks)
    #expect(try blockTexts(Wrapping.wrap(text, width, atHyphens: true)) == blocks)
  }

  @Test(arguments: samples)
  func otherSpellingsGiveTheSameBlocks(text: String) throws {
    let blocks = try blockTexts(text)
    #expect(try blockTexts(text.replacingOccurrences(of: "\n", with: "\r\n")) == blocks)
    #expect(try blockTexts(text.replacingOccurrences(of: "\n", with: "\r")) == blocks)
    #expect(try blockTexts(text.decomposedStringWithCanonicalMapping) == blocks)
    #expect(try blockTexts("\u{FEFF}" + text) == blocks)
    #expect(try blockTexts(text.replacingOccurrences(of: " n", with: "\u{A0} n")) == blocks)
    let utf16 = try #require(text.data(using: .utf16LittleEndian))
    #expect(texts(of: try readDocument([0xFF, 0xFE] + Array(utf16))) == blocks)
  }

  @Test(arguments: samples)
  func readingIsRepeatable(text: String) throws {
    let first = try read(text)
    let second = try read(text)
    #expect(first.blocks == second.blocks && first.text == second.text)
    #expect(first.origins == second.origins && first.notes == second.notes)
  }

  /// Every paragraph of the plain sample is one line of it.
  @Test func paragraphsOfTheSampleAreItsLines() throws {
    let lines = SamplePlans.text.split(separator: "\n").map(String.init)
    #expect(try blockTexts(SamplePlans.text) == lines)
  }

  /// Every word of a plan stands in its blocks, in the same order.
  @Test(arguments: samples)
  func noWordIsLost(text: String) throws {
    func words(_ text: String) -> [Substring] {
      text.split { !$0.isLetter && !$0.isNumber }
    }
    #expect(words(try blockTexts(text).joined(separator: "\n")) == words(text))
  }

  /// The seed documents beside the repository, where there are any.
  @Test(arguments: seedFiles(), [60, 72, 80, 100])
  func seedsGiveTheSameBlocks(path: String, width: Int) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let blocks = try blockTexts(text)
    #expect(try blockTexts(Wrapping.fold(text, width)) == blocks)
    #expect(try blockTexts(Wrapping.wrap(text, width, atHyphens: false)) == blocks)
    #expect(try blockTexts(Wrapping.wrap(text, width, atHyphens: true)) == blocks)
    #expect(try blockTexts(text.decomposedStringWithCanonicalMapping) == blocks)
    #expect(try blockTexts(text.replacingOccurrences(of: "\n", with: "\r\n")) == blocks)
    expectInvariants(try read(text))
  }

  static func seedFiles() -> [String] {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let seeds = folder.appendingPathComponent("shared/seeds").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: seeds)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { seeds + "/" + $0 }
  }
}

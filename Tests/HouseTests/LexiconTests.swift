import Foundation
import Testing

/// The data of one lexicon: the lines between triple quotes, in blocks.
private func blocks(of file: SourceFile) -> [[String]] {
  file.text.components(separatedBy: "\"\"\"").enumerated().filter { !$0.offset.isMultiple(of: 2) }
    .map { $0.element.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } }
    .map { $0.filter { !$0.isEmpty } }
}

private func lexicons() throws -> [SourceFile] {
  try SourceFile.all().filter { $0.path.contains("/Lexicons/") }
}

@Test func lexiconLinesAreComposedAndEvenlySpaced() throws {
  for file in try lexicons() {
    for line in blocks(of: file).joined() {
      #expect(
        line.unicodeScalars.elementsEqual(
          line.precomposedStringWithCanonicalMapping.unicodeScalars), "\(file.path): \(line)")
      #expect(!line.contains("  "), "\(file.path): \(line)")
    }
  }
}

@Test func aLexiconBlockIsEitherAListOrATable() throws {
  for file in try lexicons() {
    for block in blocks(of: file) {
      let assigned = block.filter { $0.contains(" = ") }
      #expect(
        assigned.isEmpty || assigned.count == block.count, "\(file.path): \(block.first ?? "")")
    }
  }
}

@Test func noPhraseStandsTwiceInALexiconBlock() throws {
  for file in try lexicons() {
    for block in blocks(of: file) {
      var seen: Set<String> = []
      for line in block {
        let phrase = line.components(separatedBy: " = ")[0]
        #expect(seen.insert(phrase).inserted, "\(file.path): \(phrase)")
      }
    }
  }
}

/// Phrases stand in the order of their letters' codes, so that a word is found and added where it belongs.
@Test func theLexiconsOfTheParserAreSorted() throws {
  for file in try lexicons() where file.room == "PlanParser" {
    for block in blocks(of: file) {
      let phrases = block.map { Array($0.components(separatedBy: " = ")[0].unicodeScalars) }
      for (phrase, next) in zip(phrases, phrases.dropFirst()) {
        #expect(
          phrase.lexicographicallyPrecedes(next),
          "\(file.path): \(String(String.UnicodeScalarView(next)))")
      }
    }
  }
}

/// Audits compare facts: only what takes names and measures apart, and the lists of law beside their rules, know words.
@Test func obligationsAreComparedWithoutWords() throws {
  let knowing = ["Comparing", "Identity", "Quotas", "Rules"].map { "Sources/PlanAudit/\($0)/" }
  for file in try SourceFile.all() where file.room == "PlanAudit" {
    if knowing.contains(where: file.path.hasPrefix) { continue }
    #expect(!file.text.contains("PhraseTable"), "\(file.path)")
  }
}

import Foundation
import PlanAudit
import PlanReaders
import PlanText
import Spellings

/// Ways in which other hands and programs write the same plan.
enum Mutation: CaseIterable {
  case decomposed, otherTonePlacement, doubledSpaces, carriageReturns, longDashes

  /// The text as a file of that kind, read back.
  func document(_ text: String) throws -> AuditedDocument {
    // A blank line keeps paragraphs apart, as in any text file.
    let paragraphs = text.replacing("\n", with: "\n\n")
    let bytes = Array(applied(to: paragraphs).utf8)
    return audited(try readDocument(bytes, ReadOptions(name: "ke-hoach.txt")))
  }

  private func applied(to text: String) -> String {
    switch self {
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .otherTonePlacement: text.withTonesOnTheOtherLetter
    case .doubledSpaces: text.replacing(", ", with: ",  ").replacing(" - ", with: "  -  ")
    case .carriageReturns: text.replacing("\n", with: "\r\n")
    case .longDashes: text.replacing(" - ", with: " – ")
    }
  }
}

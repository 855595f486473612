import Foundation
import PlanAudit
import PlanReaders
import PlanText

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
    case .otherTonePlacement: Self.moved.reduce(text) { moveTones($0, $1.0, $1.1) }
    case .doubledSpaces: text.replacing(", ", with: ",  ").replacing(" - ", with: "  -  ")
    case .carriageReturns: text.replacing("\n", with: "\r\n")
    case .longDashes: text.replacing(" - ", with: " – ")
    }
  }

  private static let moved = [
    ("óa", "oá"), ("òa", "oà"), ("ọa", "oạ"), ("ỏa", "oả"), ("ủy", "uỷ"), ("úy", "uý"),
    ("ụy", "uỵ"), ("khỏe", "khoẻ"), ("Ủy", "Uỷ"),
  ]

  /// Replaces `old` where it ends a word: "hóa" but not "hóan".
  private func moveTones(_ text: String, _ old: String, _ new: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound]
      let next = rest[range.upperBound...].first
      result += next.map { $0.isLetter } == true ? old : new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

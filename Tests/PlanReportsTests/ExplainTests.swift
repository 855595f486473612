import Foundation
import PlanModel
import PlanParser
import PlanReports
import PlanText
import Testing

private let document = SourceDocument(
  paragraphs: """
    UBND HUYỆN ĐÔNG KHÊ
    Số:      /KH-UBND
    KẾ HOẠCH
    Phòng dịch năm 2024
    I. NHIỆM VỤ
    1. Giao Phòng GD&ĐT mở ít nhất 02 lớp, xong trước ngày 15/11.
    2. Toàn huyện đã có 14 trạm y tế.
    """
)

private func explained(_ pointer: String) throws -> Explanation {
  let reading = parsePlan(document)
  return try #require(
    explain(reading.plan, notes: reading.notes, document: document, pointer: pointer))
}

private func text(_ pointer: String, _ language: Language = .english) throws -> String {
  explanationText(try explained(pointer), of: document, in: language)
}

@Test func aQuotaIsQuotedWithCaretsUnderItsWords() throws {
  let lines = try text("/quotas/0").components(separatedBy: "\n")
  let line = try #require(lines.firstIndex { $0.contains("ít nhất 02 lớp") })
  let start =
    lines[line].unicodeScalars.count
    - (lines[line].components(separatedBy: "ít nhất 02 lớp").last?.unicodeScalars.count ?? 0)
  let carets = lines[line + 1]
  #expect(carets.unicodeScalars.count == start)
  #expect(carets.filter { $0 == "^" }.count == "ít nhất 02 lớp".unicodeScalars.count)
  #expect(lines.contains("  value: 2"))
  #expect(lines.contains { $0.contains("yearFromPeriod") })
}

@Test func stepsAreThoseThatTheReaderTook() throws {
  #expect(try explained("/assignments/0").reading?.contains(.abbreviationExpanded) == true)
  #expect(
    try explained("/timeline/0/when/to").reading?.all
      == [.yearFromPeriod, .abbreviationExpanded].sorted {
        (ReadingStep.allCases.firstIndex(of: $0) ?? 0)
          < (ReadingStep.allCases.firstIndex(of: $1) ?? 0)
      })
  #expect(try text("/assignments/0", .vietnamese).contains("chữ viết tắt được viết đầy đủ"))
}

@Test func aBlankNumberTellsThatItIsBlank() throws {
  let serial = try explained("/header/number/serial")
  #expect(serial.isPresent)
  #expect(serial.isAbsent)
  #expect(serial.notes.map(\.code) == [.blankNumber])
}

@Test func anAbsentQuotaNamesTheNumberThatWasNotTakenAndWhy() throws {
  let absent = try explained("/quotas/-")
  #expect(absent.isAbsent)
  let reasons = absent.candidates.map {
    "\(document.words(at: $0.span)) \($0.reason?.rawValue ?? "")"
  }
  #expect(reasons == ["14 statistics"])
  #expect(try text("/quotas/7").contains("what is or was, not a target"))
}

@Test func everyCandidateIsOneOfTheLedgersItems() throws {
  let items = Set(parsePlan(document).plan.ledger.items)
  for field in ExplainedField.allCases {
    let path = "/" + field.rawValue.replacingOccurrences(of: ".", with: "/")
    let pointer = isExplained(path) ? path : path + "/-"
    #expect(try explained(pointer).candidates.allSatisfy(items.contains))
  }
}

@Test(arguments: ["", "/", "quotas", "/quotas", "/quotas/x", "/quotas/-1", "/blocks/0", "/header"])
func whatIsNoPointerToAFactIsNotExplained(pointer: String) {
  #expect(!isExplained(pointer))
}

@Test func anExplanationIsWrittenAsGroundedJSON() throws {
  let bytes = writeExplanationJSON(
    try explained("/quotas/0/per"), document: document, language: .english)
  let value = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
  #expect(value?["field"] as? String == "quotas")
  #expect(value?["present"] as? Bool == false)
  #expect((value?["words"] as? [[String: Any]])?.first?["text"] as? String == "ít nhất 02 lớp")
}

@Test func stepsAndRulesHaveWordsInBothLanguages() throws {
  for pointer in ["/quotas/0", "/header/issuer", "/timeline/0"] {
    #expect(try text(pointer) != text(pointer, .vietnamese))
  }
}

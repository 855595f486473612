import PlanModel
import PlanParser
import PlanText
import Testing

private func plan(_ text: String) -> Plan {
  parsePlan(SourceDocument(paragraphs: text)).plan
}

private let head = "UBND HUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nKẾ HOẠCH\nPhòng dịch năm 2024\n"

@Test func qualitiesAreOrderedByHowFarTheyGo() {
  #expect(ReadingQuality.allCases == ReadingQuality.allCases.sorted())
  #expect(ReadingSteps().quality == .exact)
  for step in ReadingStep.allCases {
    var steps = ReadingSteps(step)
    #expect(steps.contains(step))
    #expect(steps.all == [step])
    #expect(steps.quality == step.quality)
    #expect(step.quality > .exact)
    steps.insert(.yearFromPeriod)
    #expect(steps.quality == .inferred)
  }
}

@Test func anIssuerTellsHowItsNameCameAbout() {
  let spelled = plan("Trường THCS Hoa Lâm\nKẾ HOẠCH\nNăm học mới")
  #expect(spelled.header.issuer?.reading.quality ?? .inferred <= .normalised)
  let capitals = plan(head).header.issuer
  #expect(capitals?.reading.all == [.abbreviationExpanded, .capitalsLowered])
  let preamble = plan(
    "KẾ HOẠCH\nNông thôn mới\nThực hiện chỉ đạo của tỉnh, UBND huyện Đông Khê ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH"
  ).header.issuer
  #expect(preamble?.reading.contains(.issuerFromPreamble) == true)
  #expect(preamble?.reading.quality == .inferred)
  let agency = plan("UBND HUYỆN ĐÔNG KHÊ\nPHÒNG NỘI VỤ\nKẾ HOẠCH\nCải cách").header.issuer
  #expect(agency?.reading.contains(.placeFromOtherLine) == true)
}

@Test(arguments: [
  ("trước ngày 15/11/2024", []), ("trước ngày 15/11", [ReadingStep.yearFromPeriod]),
  ("trong tháng 3/2024", []), ("trước năm 2025", []), ("trong quý II", [.yearFromPeriod]),
  ("trước ngày 15/11 hằng năm", []),
])
func aTimeTellsWhereItsYearComesFrom(words: String, steps: [ReadingStep]) {
  let entry = plan(head + "I. NHIỆM VỤ\n1. Phòng Y tế báo cáo kết quả \(words).").timeline.first
  #expect(entry?.reading.all == steps)
}

@Test func citationsTellWhatAListGaveThem() {
  let citations = plan(
    head
      + "Căn cứ các Quyết định số 99/QĐ-UBND, 103/QĐ-UBND ngày 02/3/2023 của Ủy ban nhân dân tỉnh Hoa Lâm;\nCăn cứ Công văn số 7 /SNV-CC;\nI. MỤC ĐÍCH"
  ).citations
  #expect(citations.count == 3)
  #expect(citations.first?.reading.contains(.issuerFromList) == true)
  #expect(citations.dropFirst().first?.reading.all == [.kindFromSymbol])
  #expect(citations.last?.reading.contains(.spacesDropped) == true)
}

@Test func quotasTellOfNumberWordsAndInheritedComparisons() {
  let quotas = plan(
    head
      + "I. NHIỆM VỤ\n1. Mỗi xã chọn không quá 01 tập thể, 03 cá nhân.\n2. Mỗi xã có ít nhất hai mô hình."
  ).quotas
  #expect(quotas.map(\.reading.all) == [[], [.comparisonFromList], [.numberWordsCounted]])
}

@Test func assignmentsTellOfNamesWrittenOut() {
  let assignments = plan(
    head + "I. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng GD&ĐT kiểm tra.\n2. Giao Phòng Y tế báo cáo."
  ).assignments
  #expect(assignments.map(\.reading.quality) == [.normalised, .exact])
}

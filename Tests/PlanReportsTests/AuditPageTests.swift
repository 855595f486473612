import Foundation
import PlanAudit
import PlanModel
import PlanParser
import PlanText
import Testing

@testable import PlanReports

/// The page of an audit: its data says what the audit says, every quote marks the words, and nothing of the text is obeyed. Scripts/check-pages uses it in a browser.
@Suite struct AuditPageTests {
  private static let parent = """
    ỦY BAN NHÂN DÂN
    HUYỆN ĐÔNG KHÊ
    Số: 28/KH-UBND
    Đông Khê, ngày 05 tháng 02 năm 2024
    KẾ HOẠCH
    Tập huấn năm 2024
    I. CHỈ TIÊU
    1. Mỗi xã mở ít nhất 02 lớp tập huấn trong năm 2024.
    2. UBND các xã, thị trấn tổ chức ra quân trước ngày 30/3/2024.
    II. TỔ CHỨC THỰC HIỆN
    1. UBND các xã, thị trấn báo cáo kết quả về UBND huyện trước ngày 15/11/2024.
    """

  private static func child(_ place: String, _ line: String, number: Int) -> String {
    """
    ỦY BAN NHÂN DÂN
    XÃ \(place.uppercased())
    Số: \(number)/KH-UBND
    \(place), ngày 10 tháng 3 năm 2024
    KẾ HOẠCH
    Tập huấn năm 2024
    Thực hiện Kế hoạch số 28/KH-UBND ngày 05/02/2024 của UBND huyện Đông Khê về tập huấn năm 2024, UBND xã ban hành Kế hoạch như sau:
    I. CHỈ TIÊU
    1. Trạm Y tế xã mở \(line) trong năm 2024.
    """
  }

  private func plan(_ text: String, _ name: String) -> AuditedDocument {
    var document = SourceDocument(paragraphs: text)
    document.info.name = name
    let reading = parsePlan(document)
    return AuditedDocument(plan: reading.plan, document: document, notes: reading.notes)
  }

  private func report(_ language: Language = .vietnamese, hostile: String = "") -> AuditReport {
    AuditReport(
      auditPlans([
        plan(Self.parent, "huyen.txt"),
        plan(Self.child("Khe Sâu", "ít nhất 03 lớp tập huấn", number: 5), "khe-sau.txt"),
        plan(
          Self.child("Suối Reo", "ít nhất 01 lớp tập huấn \(hostile)", number: 7),
          "suoi-reo\(hostile).txt"),
      ]), generator: "kehoach", language: language)
  }

  private func page(_ report: AuditReport) -> String {
    String(decoding: writeAuditPage(report), as: UTF8.self)
  }

  private func data(_ page: String) throws -> [String: Any] {
    let start = try #require(page.range(of: "id=\"data\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    let json = Data(page[start.upperBound..<end.lowerBound].utf8)
    return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
  }

  /// Words that a quote marks.
  private func words(_ quote: Int, _ data: [String: Any]) throws -> String {
    let quotes = try #require(data["quotes"] as? [[Int]])
    let strings = try #require(data["s"] as? [String])
    let units = Array(strings[quotes[quote][0]].utf16)
    return String(
      decoding: units[quotes[quote][1]..<quotes[quote][1] + quotes[quote][2]], as: UTF16.self)
  }

  @Test func theMatrixHoldsEveryVerdictWithItsWords() throws {
    let report = report()
    let data = try data(page(report))
    let family = try #require((data["families"] as? [[String: Any]])?.first)
    let columns = try #require(family["plans"] as? [Int])
    let cells = try #require(family["cells"] as? [[Any]])
    let matrix = try #require(obligationMatrices(report.audits).first)
    #expect(columns == matrix.columns && columns.count == 2)
    #expect(matrix.rows.count > 2)
    for (column, cell) in cells.enumerated() {
      let letters = try #require(cell[0] as? String)
      let quotes = try #require(cell[1] as? [Int])
      for (row, letter) in letters.enumerated() {
        let verdict = matrix.rows[row].verdicts[column]
        let ruling = verdict.flatMap { AuditPageWords.rulings.firstIndex(of: $0.ruling) }
        #expect(String(letter) == (ruling.map { "\($0)" } ?? " "))
        guard let child = verdict?.child else { continue }
        #expect(
          try words(quotes[row], data) == report.audits[columns[column]].child.words(at: child.span)
        )
      }
    }
  }

  @Test func everyFindingIsThereWithBothQuotes() throws {
    let report = report()
    let data = try data(page(report))
    let found = try #require(data["findings"] as? [[Int]])
    let strings = try #require(data["s"] as? [String])
    let all = report.audits.flatMap { audit in audit.findings.map { (audit, $0) } }
    #expect(found.count == all.count && all.contains { $0.1.rule == .quotaBelowParent })
    for (row, (audit, finding)) in zip(found, all) {
      #expect(strings[row[3]] == message(of: finding, in: audit, .vietnamese))
      #expect(strings[row[4]] == suggestion(for: finding, in: audit, .vietnamese))
      if let child = finding.child {
        #expect(try words(row[5], data) == audit.child.words(at: child.span))
      }
      if let span = finding.parent?.span, let parent = audit.parent {
        #expect(try words(row[6], data) == parent.words(at: span))
      }
    }
  }

  @Test func aPlanIsCalledCompliantOnlyWhenItIs() {
    let report = report()
    for audit in report.audits {
      #expect((AuditPageStatus(audit) == .compliant) == audit.summary.isCompliant)
    }
    #expect(AuditPageStatus(report.audits[2]) == .fails)
    // Errors of its own go before the question what it was compared with.
    #expect(report.audits[0].identity.verdict == .notGiven)
    #expect(
      AuditPageStatus(report.audits[0])
        == (report.audits[0].summary[.error] > 0 ? .fails : .notCompared))
  }

  @Test func nothingOfTheTextIsObeyed() throws {
    let hostile = "</script><script>alert(1)</script>\u{2028}\u{1B}[31m\"'&<!--"
    let report = report(hostile: hostile)
    let page = page(report)
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "</script>").count == 3)
    #expect(!page.contains("<!--"))
    #expect(!page.contains("\u{1B}"))
    let strings = try #require(try data(page)["s"] as? [String])
    #expect(strings.contains { $0.contains("</script><script>alert(1)</script>") })
  }

  @Test func wordsAreInTheLanguageOfTheReport() {
    #expect(page(report()).contains("<html lang=\"vi\">"))
    let english = page(report(.english))
    #expect(english.contains("<html lang=\"en\">") && english.contains("What to do"))
  }

  @Test func sameBytesEveryTime() { #expect(page(report()) == page(report())) }

  @Test func whatWasNotReadIsTold() throws {
    var report = report()
    report.unread = [UnreadDocument(name: "hong.pdf", message: "tệp hỏng")]
    let strings = try #require(try data(page(report))["s"] as? [String])
    #expect(strings.contains { $0.contains("hong.pdf") && $0.contains("tệp hỏng") })
  }
}

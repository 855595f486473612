import PlanAudit
import PlanText
import Testing

struct AuditTests {
  private let blank =
    "UBND HUYỆN ĐÔNG KHÊ\nSố: /KH-UBND\nĐông Khê, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Một.\nII. YÊU CẦU\n1. Hai.\nIV. KINH PHÍ\n1. Từ ngân sách.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình"

  @Test func fingerprintsStayWhileOtherPartsChange() {
    let before = checkPlan(audited(SourceDocument(paragraphs: blank)))
    let after = checkPlan(
      audited(SourceDocument(paragraphs: blank.replacing("1. Một.", with: "1. Một.\n2. Thêm."))))
    #expect(!before.findings.isEmpty)
    #expect(before.findings.map(\.fingerprint) == after.findings.map(\.fingerprint))
    #expect(before.findings.allSatisfy { $0.fingerprint.utf8.count == 16 })
  }

  @Test func aPlanWithoutAParentIsNeverCompliant() {
    #expect(!checkPlan(audited(SourceDocument(paragraphs: blank))).summary.isCompliant)
  }

  @Test func onlyTheRulesAskedForAreRun() throws {
    let rule = try #require(Rule.all.first { $0.id == .blankField })
    let audit = checkPlan(
      audited(SourceDocument(paragraphs: blank)), options: AuditOptions(rules: [rule]))
    #expect(audit.findings.map(\.rule) == [.blankField])
  }

  @Test func blanksOfADraftAreNotes() {
    let audit = checkPlan(
      audited(SourceDocument(paragraphs: blank)), options: AuditOptions(isDraft: true))
    #expect(audit.findings.first { $0.rule == .blankField }?.severity == .note)
  }

  /// A number written by hand is not blank because recognition reads nothing of it.
  @Test func whatAScanDoesNotShowIsANote() throws {
    let typed = SourceDocument(paragraphs: blank)
    var info = typed.info
    info.recognition = Recognition(engine: "x", language: "vie", confidence: 0.9)
    let scan = SourceDocument(info: info, text: typed.text, blocks: typed.blocks)
    let finding = try #require(checkPlan(audited(scan)).findings.first { $0.rule == .blankField })
    #expect(finding.severity == .note)
    #expect(finding.fault == .document(.illegible(.number)))
  }

  @Test(arguments: ["", "KẾ HOẠCH", "Nơi nhận:\n- Lưu: VT."])
  func emptyAndStrangeTextsGiveNoTrap(text: String) {
    let document = audited(SourceDocument(paragraphs: text))
    let audit = checkPlan(document, against: [document])
    #expect(!audit.summary.isCompliant)
  }
}

struct FolderAuditTests {
  private func plan(_ issuer: String, _ number: String, _ basis: String, _ body: String)
    -> AuditedDocument
  {
    audited(
      SourceDocument(
        paragraphs:
          "ỦY BAN NHÂN DÂN\n\(issuer)\nSố: \(number)/KH-UBND\nngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nNhân rộng mô hình năm 2024\n\(basis)\nI. NHIỆM VỤ\n\(body)"
      ))
  }

  private func basis(_ number: String, _ issuer: String) -> String {
    "Căn cứ Kế hoạch số \(number)/KH-UBND ngày 05/3/2024 của \(issuer) về nhân rộng mô hình năm 2024;"
  }

  @Test func parentsAreFoundByCitationOverTiers() {
    let folder = auditPlans([
      plan("XÃ SUỐI MƠ", "7", basis("12", "UBND huyện Đông Khê"), "1. Công an xã tuần tra."),
      plan("HUYỆN ĐÔNG KHÊ", "12", basis("99", "UBND tỉnh Hoa Lâm"), "1. Công an huyện tuần tra."),
      plan("TỈNH HOA LÂM", "99", "", "1. Công an tỉnh tuần tra."),
    ])
    #expect(folder.parents == [1, 2, nil])
    #expect(folder.audits[0].identity.verdict == .proved)
    #expect(folder.troubles.isEmpty)
  }

  @Test func duplicatesAreTold() {
    let one = plan("HUYỆN ĐÔNG KHÊ", "12", "", "1. Công an huyện tuần tra.")
    #expect(auditPlans([one, one]).troubles == [.duplicate(0, 1)])
  }

  @Test func ringsAreTold() {
    let folder = auditPlans([
      plan("HUYỆN ĐÔNG KHÊ", "12", basis("13", "UBND huyện Đông Khê"), "1. Một."),
      plan("HUYỆN ĐÔNG KHÊ", "13", basis("12", "UBND huyện Đông Khê"), "1. Hai."),
    ])
    #expect(folder.troubles == [.cycle([0, 1])])
  }

  @Test func numbersOfSiblingsAreSummedWithTheirQuotes() throws {
    let body = "1. Giao UBND các xã, thị trấn xây dựng ít nhất 05 mô hình."
    func child(_ name: String, _ number: String, _ count: String) -> AuditedDocument {
      plan(
        name, number, basis("12", "UBND huyện Đông Khê"),
        "1. Giao công chức Văn hóa - xã hội xây dựng ít nhất \(count) mô hình.")
    }
    let folder = auditPlans([
      plan("HUYỆN ĐÔNG KHÊ", "12", "", body), child("XÃ SUỐI MƠ", "7", "02"),
      child("XÃ ĐỒNG TÂM", "8", "01"),
    ])
    let sum = try #require(folder.rollUps.first)
    #expect(sum.ledger.total == Decimal(3))
    #expect(sum.ledger.requiredAmount == Decimal(5))
    #expect(sum.ledger.isEnough == false)
    #expect(sum.ledger.entries.map(\.plan) == [1, 2])
  }

  @Test func plansCheckedAgainstOneParentAreSummedAsWell() throws {
    let above = plan(
      "HUYỆN ĐÔNG KHÊ", "12", "", "1. Giao UBND các xã, thị trấn xây dựng ít nhất 05 mô hình.")
    func child(_ name: String, _ parent: String, _ count: String) -> Audit {
      checkPlan(
        plan(
          name, "7", basis(parent == "Đông Khê" ? "12" : "99", "UBND huyện \(parent)"),
          "1. Giao công chức Văn hóa - xã hội xây dựng ít nhất \(count) mô hình."),
        against: [above])
    }
    let audits = [child("XÃ SUỐI MƠ", "Đông Khê", "02"), child("XÃ ĐỒNG TÂM", "Đông Khê", "01")]
    let sum = try #require(rollUps(audits).first)
    #expect(sum.parent == nil)
    #expect(sum.ledger.total == Decimal(3))
    #expect(sum.ledger.entries.map(\.plan) == [0, 1])
    // One that follows another plan has no part in it.
    let stranger = child("XÃ NÀ PHÌA", "Lâm Thượng", "09")
    #expect(rollUps(audits + [stranger]).first?.ledger.total == Decimal(3))
    #expect(rollUps([audits[0], stranger]).isEmpty)
  }
}

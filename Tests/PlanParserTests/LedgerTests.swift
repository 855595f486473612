import Foundation
import PlanModel
import PlanParser
import PlanText
import Testing

private let head = """
  UBND HUYỆN ĐÔNG KHÊ
  Số: 12/KH-UBND
  Đông Khê, ngày 02 tháng 01 năm 2024
  KẾ HOẠCH
  Phòng dịch năm 2024

  """

/// The accounts of the items that stand in `text` below a plan's head, each as `words → fact` or `words · reason`.
private func accounts(_ text: String) -> [String] {
  let document = SourceDocument(paragraphs: head + text)
  let plan = parsePlan(document).plan
  let paths = FactPaths(plan)
  let start = SourceDocument(paragraphs: String(head.dropLast())).text.count
  return plan.ledger.items.filter { $0.span.start > start }.map { item in
    let account =
      switch item.account {
      case .held(let pointer): "→ " + paths.path(pointer)
      case .residue(let reason): "· " + reason.rawValue
      }
    return document.words(at: item.span) + " " + account
  }
}

@Test func theHeadIsHeldByTheHeader() {
  let document = SourceDocument(paragraphs: head)
  let plan = parsePlan(document).plan
  let paths = FactPaths(plan)
  let facts = plan.ledger.items.map { item in
    if case .held(let pointer) = item.account { paths.path(pointer) } else { "-" }
  }
  #expect(
    facts == ["/header/issuer", "/header/number", "/header/issued", "/header/period"])
}

@Test(arguments: [
  (
    "I. NHIỆM VỤ\n1. Giao Phòng Y tế xây dựng ít nhất 02 mô hình trước ngày 15/11.",
    [
      "1 → /outline/0/children/0", "Giao → /assignments/0", "Phòng Y tế → /assignments/0",
      "02 → /quotas/0", "trước ngày 15/11 → /timeline/0",
    ]
  ),
  (
    "I. NHIỆM VỤ\n1. Thực hiện Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
    [
      "1 → /outline/0/children/0", "5 · innerReference",
      "Nghị định số 30/2020/NĐ-CP → /citations/0", "ngày 05/3/2020 → /citations/0",
      "Chính phủ → /citations/0",
    ]
  ),
  (
    "I. LỊCH TRỰC\nTu?n 52 (23/12/2024 - 29/12/2024)",
    ["52 · ordinal", "23/12/2024 - 29/12/2024 → /timeline/0"]
  ),
  (
    "I. NHIỆM VỤ\n1. Rà soát theo chỉ đạo của Sở Y tế, báo cáo Ủy ban nhân dân tỉnh.",
    [
      "1 → /outline/0/children/0", "chỉ đạo · noun", "Sở Y tế · owner",
      "Ủy ban nhân dân tỉnh · addressee",
    ]
  ),
  (
    "I. NHIỆM VỤ\n1. Bầu cử đại biểu Quốc hội đến năm 2030, tầm nhìn đến năm 2045.",
    ["1 → /outline/0/children/0", "Quốc hội · owner", "đến năm 2030 · outlook", "2045 · outlook"]
  ),
  (
    "I. NHIỆM VỤ\n1. Theo mục (II) (4.1) của Kế hoạch, nuôi cá trên hồ Srêpốk 3; gọi (028) 3930 3279.",
    [
      "1 → /outline/0/children/0", "4 · innerReference", "1 · innerReference", "3 · code",
      "028 · contact",
      "3930 · contact", "3279 · contact",
    ]
  ),
  (
    "I. NHIỆM VỤ\n1. Hồ sơ đề nghị Chủ tịch UBND tỉnh; dự toán đã giao năm 2024; chiến lược dữ liệu quốc gia đến năm 2030.",
    [
      "1 → /outline/0/children/0", "đề nghị · noun", "Chủ tịch UBND tỉnh · addressee",
      "giao · narrative", "năm 2024 · planPeriod", "đến năm 2030 · nameOfPeriod",
    ]
  ),
  (
    "I. NHIỆM VỤ\n1. Tổ chức hội nghị.\n- Thành phần: Lãnh đạo Sở Y tế, Phòng Y tế.\n2. Trang của Tổng cục Thủy sản (nay Cục Thủy sản).",
    [
      "1 → /outline/0/children/0", "Lãnh đạo Sở Y tế · membership", "Phòng Y tế · membership",
      "2 → /outline/0/children/1", "Tổng cục Thủy sản · owner", "Cục Thủy sản · partOfName",
    ]
  ),
  (
    "I. NHIỆM VỤ\n1. Vận hành 24/7, ghi nhận lần thứ 2, gọi điện thoại 0912345678.",
    [
      "1 → /outline/0/children/0", "24/7 · fraction", "2 · ordinal", "0912345678 · contact",
    ]
  ),
])
func itemsAreHeldOrExplained(text: String, expected: [String]) {
  #expect(accounts(text) == expected)
}

@Test func anOrganThatIsGivenAJobOrHelpsIsNeverExplainedAway() {
  let found = accounts(
    "I. MỤC TIÊU\n1. Bảo đảm y tế cơ sở được yêu cầu Sở Y tế phối hợp với Sở Nội vụ.")
  for organ in ["Sở Y tế", "Sở Nội vụ"] {
    let own = found.filter { $0.hasPrefix(organ) }
    #expect(own.count == 1)
    #expect(own.allSatisfy { $0.contains("→") || $0.hasSuffix("unexplained") })
  }
}

@Test func wordsThatOnlyHoldADirectiveAreNoItems() {
  #expect(accounts("An toàn giao thông, giao dịch, ngoại giao.").isEmpty)
}

@Test func lettersOfOtherSpellingsAreAccountedForAlike() {
  let text =
    "I. NHIỆM VỤ\n1. Giao Phòng Văn hoá xây dựng ít nhất 02 mô hình theo uỷ quyền của Uỷ ban nhân dân tỉnh."
  let moved = text.replacingOccurrences(of: "hoá", with: "hóa")
    .replacingOccurrences(of: "uỷ", with: "ủy").replacingOccurrences(of: "Uỷ", with: "Ủy")
  func marks(_ text: String) -> [Substring] {
    accounts(text).compactMap { $0.split(separator: " ").last }
  }
  #expect(accounts(text).count > 3)
  #expect(marks(text) == marks(moved))
}

@Test func countsAddUp() {
  let items = [
    LedgerItem(.number, at: TextSpan(0..<1), .held(.quota(0))),
    LedgerItem(.number, at: TextSpan(2..<3), .residue(.statistics)),
    LedgerItem(.date, at: TextSpan(4..<5), .residue(.unexplained)),
  ]
  let ledger = Ledger(items)
  #expect(ledger.count().all == 3)
  #expect(ledger.count().unexplained == 1)
  #expect(ledger.count(of: .number).share == 1)
  #expect(ledger.count(of: .date).share == 0)
  #expect(ledger.count(of: .organ).share == 1)
  #expect(ledger.residue.count == 2)
}

@Test func unexplainedItemsAreToldOnce() {
  let document = SourceDocument(
    paragraphs: head + "I. NHIỆM VỤ\n1. Duy trì hoạt động của 31 tổ công nghệ số cộng đồng.")
  let notes = parsePlan(document).notes.filter { $0.code == .unexplainedItems }
  #expect(notes.count == 1)
  let counts: [String] = notes.flatMap { $0.details }
  #expect(counts == ["\(parsePlan(document).plan.ledger.items.count)", "1"])
}

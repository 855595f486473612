import PlanModel
import PlanText

extension Rule {
  static let fundingUnstated = Rule(
    .fundingUnstated, .document, .warning,
    title: Wording(
      vi: "Kế hoạch phải nêu nguồn hoặc mức kinh phí.",
      en: "A plan must say where its money comes from or how much it is."),
    rationale: Wording(
      vi: "Chỉ nêu nguồn là đủ.", en: "A source alone is enough."),
    examples: [
      RuleExample(
        "UBND HUYỆN ĐÔNG KHÊ\nKẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. KINH PHÍ\nTừ ngân sách huyện."
      ),
      RuleExample(
        "UBND HUYỆN ĐÔNG KHÊ\nKẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Nội vụ tổ chức lớp.⟦⟧"
      ),
    ]
  ) { context in
    let plan = context.child.plan
    guard context.child.isPlan, plan.funding.isEmpty, plan.particulars.funding.isEmpty,
      !context.child.hasUnreadParts, !plan.outline.isEmpty
    else { return [] }
    return [Found(.document(.fundingUnstated))]
  }
}

extension AuditedDocument {
  /// Whether parts of the document may not have been read.
  var hasUnreadParts: Bool {
    notes.contains {
      [.unreadPages, .unsureText, .unmappedFont, .unreadTable, .depthExceeded, .emptyDocument]
        .contains($0.code)
    }
  }
}

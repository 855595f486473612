import PlanModel

extension Rule {
  static let danglingReference = Rule(
    .danglingReference, .document, .warning,
    title: Wording(
      vi: "Mục, phụ lục được viện dẫn phải có trong văn bản.",
      en: "Sections and annexes that are referred to must exist."),
    rationale: Wording(
      vi:
        "Người thực hiện không tìm được nội dung được dẫn tới. Phụ lục có thể nằm ở tệp khác: khi đó chỉ là lưu ý.",
      en:
        "Readers cannot find what they are sent to. An annex may be in another file: then it is a note."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1",
    examples: [
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Theo nhiệm vụ nêu tại Mục II.\nII. TỔ CHỨC THỰC HIỆN"),
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Theo nhiệm vụ nêu tại ⟦Mục V⟧.\nII. TỔ CHỨC THỰC HIỆN"),
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Theo Mục V Quyết định số 12/QĐ-UBND ngày 02/3/2024.\nII. TỔ CHỨC THỰC HIỆN"
      ),
    ]
  ) { context in
    let references = context.child.plan.particulars.references
    let hasAnnexes = references.contains { $0.part == .annex && $0.isResolved }
    return references.filter { !$0.isResolved }.map { reference in
      let words = context.child.words(at: reference.span)
      switch reference.part {
      case .section:
        return Found(.document(.partMissing(label: words)), child: .child(reference.span))
      case .annex:
        return Found(
          .document(.annexMissing(label: words)), child: .child(reference.span),
          severity: hasAnnexes ? nil : .note)
      }
    }
  }
}

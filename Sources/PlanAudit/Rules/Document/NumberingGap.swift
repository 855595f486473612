import PlanText

extension Rule {
  static let numberingGap = Rule(
    .numberingGap, .document, .warning,
    title: Wording(
      vi: "Các mục phải được đánh số liên tục, không lặp, đúng thứ tự chữ cái.",
      en: "Parts must be numbered without gaps or repeats, letters in Vietnamese order."),
    rationale: Wording(
      vi:
        "Số nhảy hay lặp làm viện dẫn sai và có thể là dấu hiệu mất một mục. Thứ tự chữ: a b c d đ e g h i k l.",
      en:
        "Gaps make references wrong and may mean that a part is lost. The order of letters is a b c d đ e g h i k l."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6c",
    examples: [
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\nII. YÊU CẦU\nIII. TỔ CHỨC THỰC HIỆN\na) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nđ) Năm.\ne) Sáu."
      ),
      RuleExample("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\nII. YÊU CẦU\n⟦IV. TỔ CHỨC THỰC HIỆN⟧"),
      RuleExample("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\nII. YÊU CẦU\n⟦II. TỔ CHỨC THỰC HIỆN⟧"),
    ]
  ) { context in
    var skippedTo: String?
    return context.child.notes.compactMap { note in
      guard let kind = numbering(note.code), let span = note.span else { return nil }
      let label = note.details.last ?? ""
      let before = note.details.count > 1 ? note.details[0] : ""
      // "III, VI, V": one misprint; the number behind it is right.
      if kind == .outOfOrder, let skippedTo, skippedTo.hasSuffix(before), !before.isEmpty {
        return nil
      }
      skippedTo = kind == .skipped ? label : nil
      return Found(
        .document(.numbering(kind, label: label, before: before)), child: .child(span))
    }
  }

  private static func numbering(_ code: Note.Code) -> DocumentFault.Numbering? {
    switch code {
    case .labelGap: .skipped
    case .labelRepeated: .repeated
    case .labelOutOfOrder: .outOfOrder
    default: nil
    }
  }
}

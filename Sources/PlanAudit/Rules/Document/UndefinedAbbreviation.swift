import PlanModel
import PlanText

extension Rule {
  static let undefinedAbbreviation = Rule(
    .undefinedAbbreviation, .document, .warning,
    title: Wording(
      vi: "Chữ viết tắt không thông dụng phải được giải thích ở lần đầu.",
      en: "An uncommon abbreviation must be explained at its first use."),
    rationale: Wording(
      vi: "Không xét ký hiệu văn bản, nơi nhận, đề mục viết hoa và các chữ viết tắt thông dụng.",
      en:
        "Symbols of documents, recipients, headings in capitals and common abbreviations are exempt."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6đ",
    examples: [
      RuleExample(
        "KẾ HOẠCH\nCải cách\nI. MỤC ĐÍCH\n1. Đẩy mạnh cải cách hành chính (sau đây viết tắt là CCHX).\n2. Công tác CCHX do UBND xã thực hiện."
      ),
      RuleExample(
        "KẾ HOẠCH\nCải cách\nI. MỤC ĐÍCH\n1. Công tác ⟦CCHX⟧ do UBND xã thực hiện.\n2. Đẩy mạnh CCHX."
      ),
    ]
  ) { context in
    context.child.plan.particulars.abbreviations.filter { use in
      !use.isDefined && !UsualAbbreviations.contains(context.child, use.span)
    }.map { use in
      Found(
        .document(.undefined(abbreviation: context.child.words(at: use.span))),
        child: .child(use.span))
    }
  }
}

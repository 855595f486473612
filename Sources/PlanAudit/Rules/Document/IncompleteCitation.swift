import PlanModel
import PlanText

extension Rule {
  static let incompleteCitation = Rule(
    .incompleteCitation, .document, .warning,
    title: Wording(
      vi: "Lần dẫn đầu tiên phải đủ số, ngày, cơ quan ban hành và trích yếu.",
      en: "A first citation must have number, date, issuer and subject."),
    rationale: Wording(
      vi: "Các lần sau chỉ cần tên loại và số. Luật, pháp lệnh dẫn bằng tên là đủ.",
      en: "Later ones need only type and number. Laws named by title are complete."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6b",
    examples: [
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nCăn cứ Luật Đất đai;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\nI. MỤC ĐÍCH\n1. Theo Nghị định số 30/2020/NĐ-CP."
      ),
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Theo tinh thần ⟦Chỉ thị số 34-CT/TW⟧ và các văn bản hướng dẫn."
      ),
    ]
  ) { context in
    let citations = context.child.plan.citations
    return citations.enumerated().compactMap { index, citation in
      guard let number = citation.number, hasSymbol(number), citation.type != .law,
        citation.type != .ordinance, citation.type != .constitution
      else { return nil }
      // In "Quyết định số 99/QĐ-UBND, 103/QĐ-UBND ngày …" what follows holds for all.
      if index + 1 < citations.count, citations[index + 1].span.start >= citation.span.end,
        citations[index + 1].span.start - citation.span.end <= 8
      {
        return nil
      }
      var parts: [DocumentFault.CitationPart] = []
      if citation.date == nil { parts.append(.date) }
      if citation.issuer == nil { parts.append(.issuer) }
      if citation.title == nil { parts.append(.subject) }
      // An issuer or a subject alone may stand elsewhere in the sentence; without a date too it does not.
      guard parts.contains(.date), parts.count > 1 else { return nil }
      return Found(
        .document(.citationLacks(parts, cited: number)), child: .child(citation.span))
    }
  }

  /// Whether a number has a symbol of letters behind a slash or hyphen: `34-CT/TW`, not `06`.
  private static func hasSymbol(_ number: String) -> Bool {
    let parts = number.split(separator: "/")
    return parts.count > 1 && number.contains("-") && parts[0].allSatisfy { $0 != "." }
      && number.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true
  }
}

import PlanModel

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
      RuleExample("KẾ HOẠCH\nTập huấn\nCăn cứ Luật Đất đai;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\nI. MỤC ĐÍCH\n1. Theo Nghị định số 30/2020/NĐ-CP."),
      RuleExample("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Theo tinh thần ⟦Chỉ thị số 34-CT/TW⟧ và các văn bản hướng dẫn."),
    ]
  ) { context in
    context.child.plan.citations.compactMap { citation in
      guard let number = citation.number, citation.type != .law, citation.type != .ordinance,
        citation.type != .constitution
      else { return nil }
      var parts: [DocumentFault.CitationPart] = []
      if citation.date == nil { parts.append(.date) }
      if citation.issuer == nil { parts.append(.issuer) }
      if citation.title == nil { parts.append(.subject) }
      // The year stands in the number of a norm; a naming that only lacks its subject points to a known document.
      guard parts.contains(.date) || parts.contains(.issuer) else { return nil }
      return Found(
        .document(.citationLacks(parts, cited: number)), child: .child(citation.span))
    }
  }
}

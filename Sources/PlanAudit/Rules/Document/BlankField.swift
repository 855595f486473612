import PlanModel
import PlanText

extension Rule {
  static let blankField = Rule(
    .blankField, .document, .error,
    title: Wording(
      vi: "Văn bản ban hành không được để trống số, ngày, họ tên người ký hoặc chỗ chờ điền.",
      en: "An issued document must not leave its number, date, signer or other fields blank."),
    rationale: Wording(
      vi: """
        Thiếu hẳn số, ngày hoặc khối chữ ký cũng là trống. Ở bản quét, nơi con dấu và chữ viết tay có thể che chữ, chỗ thiếu \
        chỉ là lưu ý; với --draft (dự thảo) mọi chỗ trống đều chỉ là lưu ý. Phần chưa đọc được thì không kết luận.
        """,
      en: """
        A number, date or signature block that is not there at all is blank, too. On a scan, where seals and handwriting \
        hide words, what is missing is a note; with --draft every blank is. What was not read is not judged.
        """),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3, II.4, II.7",
    examples: [
      RuleExample(complete("Số: 12/KH-UBND", "Đông Khê, ngày 05 tháng 01 năm 2024")),
      RuleExample(complete("Số: ⟦/KH-UBND⟧", "Đông Khê, ngày 05 tháng 01 năm 2024")),
      RuleExample(complete("Số: 12/KH-UBND", "⟦Đông Khê, ngày tháng 01 năm 2024⟧")),
      RuleExample(
        "⟦KẾ HOẠCH⟧\nChuyển đổi số năm 2024\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n\(signature)"),
      RuleExample(
        "Số: 12/KH-UBND\nĐông Khê, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nChuyển đổi số năm 2024\n"
          + "I. MỤC ĐÍCH\n⟦1. Nâng cao nhận thức.⟧"),
      RuleExample(
        complete(
          "Số: 12/KH-UBND", "Đông Khê, ngày 05 tháng 01 năm 2024",
          "1. Thực hiện theo Công văn ⟦số …/UBND-VX⟧ của UBND huyện.")),
      RuleExample(
        complete(
          "Số: 12/KH-UBND", "Đông Khê, ngày 05 tháng 01 năm 2024",
          "1. Vận động hiến đất, góp ngày công lao động...")),
    ]
  ) { context in
    let header = context.child.plan.header
    let severity: Severity? = context.options.isDraft ? .note : nil
    let isScan = context.child.document.info.recognition != nil
    func inHead(_ blank: DocumentFault.Blank, _ span: TextSpan) -> Found {
      Found(
        .document(isScan ? .illegible(blank) : .blank(blank)), child: .child(span),
        severity: isScan ? .note : severity)
    }
    var result: [Found] = []
    if let number = header.number, number.serial == nil {
      result.append(inHead(.number, number.span))
    }
    if let issued = header.issued, !PartialDates.isWhole(issued.date ?? PartialDate()) {
      result.append(inHead(issued.date?.month == nil ? .date : .day, issued.span))
    }
    result += absences(in: context.child).map { part, span in
      Found(
        .document(.absent(part)), child: .child(span),
        severity: isScan ? .note : severity)
    }
    let own = header.number.flatMap { $0.serial == nil ? Tokens($0.symbol) : nil }
    for blank in context.child.plan.particulars.blanks {
      // The head's own blank number, repeated at an annex.
      if let own,
        context.child.words(at: blank).filter({ !$0.isWhitespace })
          .hasSuffix("/" + own.words(0..<own.count))
      {
        continue
      }
      result.append(
        Found(.document(.blank(.placeholder)), child: .child(blank), severity: severity))
    }
    return result
  }

  /// The parts of form that the text of a plan lacks, and where each of them should stand.
  private static func absences(
    in child: AuditedDocument
  ) -> [(part: DocumentFault.Part, place: TextSpan)] {
    let header = child.plan.header
    guard child.isPlan, !child.hasUnreadParts else { return [] }
    var result: [(DocumentFault.Part, TextSpan)] = []
    if let place = header.documentType?.span ?? header.title {
      switch (header.number, header.issued) {
      case (nil, nil): result.append((.numberAndDate, place))
      case (nil, _): result.append((.number, place))
      case (_, nil): result.append((.date, place))
      default: break
      }
    }
    if header.signatures.isEmpty, let end = child.document.blocks.last?.span {
      result.append((.signatureBlock, end))
    }
    return result
  }

  private static func complete(
    _ number: String, _ date: String, _ body: String = "1. Nâng cao nhận thức."
  ) -> String {
    "UBND HUYỆN ĐÔNG KHÊ\n\(number)\n\(date)\nKẾ HOẠCH\nChuyển đổi số năm 2024\nI. MỤC ĐÍCH\n\(body)\n\(signature)"
  }

  private static let signature = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình"
}

internal import PlanModel
internal import PlanText

extension Field {
  /// Tên loại văn bản: what the document says it is.
  package static let documentType = Field(
    name: "header.documentType",
    examples: [
      Example("KẾ HOẠCH\nPhòng, chống dịch năm 2024", gives: "plan | KẾ HOẠCH"),
      Example("K Ế  H O Ạ C H\nPhòng, chống dịch năm 2024", gives: "plan | K Ế  H O Ạ C H"),
      Example(
        "Q U Y Ế T Đ Ị N H :\nĐiều 1. Ban hành Kế hoạch", gives: "decision | Q U Y Ế T Đ Ị N H"),
      Example("QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch", gives: "decision | QUYẾT ĐỊNH"),
      Example(
        "CHƯƠNG TRÌNH, KẾ HOẠCH CÔNG TÁC\nCủa Hội đồng nhân dân xã năm 2026",
        gives: "plan | CHƯƠNG TRÌNH, KẾ HOẠCH CÔNG TÁC"),
      Example(
        "PHƯƠNG ÁN - KẾ HOẠCH\nChữa cháy rừng năm 2026", gives: "plan | PHƯƠNG ÁN - KẾ HOẠCH"),
      Example("KẾ HOẠCH TRIỂN KHAI CHUYỂN ĐỔI SỐ NĂM 2025", gives: "plan | KẾ HOẠCH"),
      Example(
        "UBND TỈNH HOA LÂM\nSố: 12/UBND-NV\nV/v báo cáo kết quả\nKính gửi: Các xã.",
        gives: "officialLetter | V/v"),
      Example(
        "BAN CHỈ ĐẠO TỈNH HOA LÂM\nSố: 17/KH-BCĐ\nHoa Lâm, ngày 18 tháng 12 năm 2024\nBẢO ĐẢM AN TOÀN THỰC PHẨM DỊP TẾT NĂM 2025\nTết đang tới gần.\n1. Mục tiêu:",
        gives: "plan | KH"),
      Example(
        "UBND TỈNH HOA LÂM\nSố: 54/KH-UBND\nPHÒNG, CHỐNG BỆNH DẠI NĂM 2018\nCăn cứ tình hình, UBND tỉnh xây dựng Kế hoạch như sau:\n- Tiêm phòng.",
        gives: "plan | KH"),
      Example("Báo Hoa Lâm đưa tin về một kế hoạch mới."),
    ],
    read: { draft in
      if let type = draft.zones.documentType, let range = draft.zones.typeTokens {
        draft.plan.header.documentType = Located(type, at: draft.tokens.span(range))
      } else if let (type, range) = DocumentTypeField.fromTitle(draft) {
        draft.plan.header.documentType = Located(type, at: draft.tokens.span(range))
      } else if let (type, range) = UntitledHead.type(draft) {
        draft.plan.header.documentType = Located(type, at: draft.tokens.span(range))
      } else if let subject = OfficialLetterReader.subject(draft) {
        draft.plan.header.documentType = Located(
          .officialLetter, at: draft.tokens.span(subject.opening))
      }
      let type = draft.plan.header.documentType
      if draft.document.blocks.isEmpty {
        draft.notes.append(Note(.emptyDocument, .warning))
      } else if type == nil {
        draft.notes.append(Note(.notAPlan, .warning))
      } else if let type, ![.plan, .programme, .scheme, .decision].contains(type.value) {
        draft.notes.append(Note(.notAPlan, .warning, at: type.span))
      }
    },
    describe: { plan, document in
      plan.header.documentType.map { ["\($0.value.rawValue) | \(document.words(at: $0.span))"] }
        ?? []
    })
}

enum DocumentTypeField {
  private static let opening = PhraseTable<DocumentType>(lines: "kế hoạch = plan")

  /// The type word at the start of a heading near the top, where no line holds it alone.
  static func fromTitle(_ draft: Draft) -> (type: DocumentType, range: Range<Int>)? {
    for line in draft.lines.prefix(8) where line.label == nil && line.tokens.count <= 60 {
      guard let first = line.body.first,
        let (type, length) = opening.match(draft.tokens, at: first, before: line.body.upperBound),
        draft.tokens[first].isCapitalised, line.headingLevel > 0, line.body.count > length
      else { continue }
      return (type, first..<first + length)
    }
    return nil
  }
}

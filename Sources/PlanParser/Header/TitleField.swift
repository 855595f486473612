internal import PlanModel
internal import PlanText

extension Field {
  /// Trích yếu nội dung.
  package static let title = Field(
    name: "header.title",
    examples: [
      Example(
        "KẾ HOẠCH\nPhòng, chống bệnh sốt xuất huyết năm 2024\nThực hiện Kế hoạch số 5/KH-UBND, UBND xã ban hành Kế hoạch như sau:",
        gives: "Phòng, chống bệnh sốt xuất huyết năm 2024"),
      Example(
        "KẾ HOẠCH TRIỂN KHAI CHUYỂN ĐỔI SỐ NĂM 2025", gives: "TRIỂN KHAI CHUYỂN ĐỔI SỐ NĂM 2025"),
      Example(
        "KẾ HOẠCH\nPhòng dịch (Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 02/3/2024)",
        gives: "Phòng dịch"),
      Example(
        "UBND TỈNH HOA LÂM\nSố: 12/UBND-NV\nV/v báo cáo kết quả\nKính gửi: Các xã.",
        gives: "báo cáo kết quả"),
      Example(
        "QUYẾT ĐỊNH CỦA UBND TỈNH HOA LÂM\nVề việc phê duyệt Kế hoạch trồng rừng",
        gives: "Về việc phê duyệt Kế hoạch trồng rừng"),
      Example(
        "KẾ HOẠCH Diệt chuột năm 2021\nNgày 06/4/2021\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nDiệt chuột bảo vệ mùa màng năm 2021",
        gives: "Diệt chuột bảo vệ mùa màng năm 2021"),
      Example(
        "BAN CHỈ ĐẠO TỈNH HOA LÂM\nSố: 17/KH-BCĐ\nHoa Lâm, ngày 18 tháng 12 năm 2024\nBẢO ĐẢM AN TOÀN THỰC PHẨM DỊP TẾT NĂM 2025\nTết đang tới gần.\n1. Mục tiêu:",
        gives: "BẢO ĐẢM AN TOÀN THỰC PHẨM DỊP TẾT NĂM 2025"),
      Example(
        "KẾ HOẠCH\nHoa Lâm, ngày 12 tháng 01 năm 2024\nTổ chức Tháng Thanh niên năm 2024\nI. MỤC ĐÍCH",
        gives: "Tổ chức Tháng Thanh niên năm 2024"),
      Example(
        "QUYẾT ĐỊNH\nV/V BAN HÀNH KẾ HOẠCH TRỒNG RỪNG\nCHỦ TỊCH UBND TỈNH HOA LÂM\nĐiều 1. Ban hành Kế hoạch.",
        gives: "V/V BAN HÀNH KẾ HOẠCH TRỒNG RỪNG"),
      // Who decides, run together with what is decided.
      Example(
        "QUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH HOẠT ĐỘNG NĂM 2023 GIÁM ĐỐC SỞ Y TẾ TỈNH HOA LÂM\nCăn cứ Luật Dược;\nQUYẾT ĐỊNH:",
        gives: "BAN HÀNH KẾ HOẠCH HOẠT ĐỘNG NĂM 2023"),
      Example(
        "QUYẾT ĐỊNH\nVỀ VIỆC KHEN THƯỞNG GIÁM ĐỐC SỞ Y TẾ TỈNH HOA LÂM\nCăn cứ Luật Dược;\nQUYẾT ĐỊNH:",
        gives: "VỀ VIỆC KHEN THƯỞNG GIÁM ĐỐC SỞ Y TẾ TỈNH HOA LÂM"),
      Example(
        "QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ LÀM VIỆC CỦA GIÁM ĐỐC SỞ Y TẾ TỈNH HOA LÂM\nCăn cứ Luật Dược;\nQUYẾT ĐỊNH:",
        gives: "BAN HÀNH QUY CHẾ LÀM VIỆC CỦA GIÁM ĐỐC SỞ Y TẾ TỈNH HOA LÂM"),
      Example("K Ế H O Ạ C H\nDiệt chuột năm 2021\nI. MỤC ĐÍCH", gives: "Diệt chuột năm 2021"),
      Example("KẾ HOẠCH\nCăn cứ Luật Đất đai;"),
    ],
    read: { draft in
      draft.plan.header.title = TitleField.read(draft)
      if draft.plan.header.title == nil, draft.zones.typeLine != nil {
        draft.notes.append(Note(.missingTitle, .warning))
      }
    },
    describe: { plan, document in plan.header.title.map { [document.words(at: $0)] } ?? [] })
}

enum TitleField {
  /// Words that open a preamble, never a title.
  private static let preambles = PhraseTable<Bool>(
    lines: """
      căn cứ
      kính gửi
      nơi nhận
      """
  )
  private static let issuing = PhraseTable<Bool>(
    lines: "ban hành kế hoạch\nxây dựng kế hoạch\nlập kế hoạch\nđề ra kế hoạch")

  static func read(_ draft: Draft) -> TextSpan? {
    let tokens = draft.tokens
    guard let line = draft.zones.typeLine, let word = draft.zones.typeTokens else {
      guard let (_, range) = DocumentTypeField.fromTitle(draft),
        let owner = draft.lines.first(where: { $0.tokens.contains(range.lowerBound) })
      else {
        let subject = UntitledHead.title(draft) ?? OfficialLetterReader.subject(draft)?.subject
        return subject.flatMap { trimmed($0, tokens) }
      }
      return trimmed(range.upperBound..<owner.tokens.upperBound, tokens)
    }
    let rest = word.upperBound..<draft.lines[line].tokens.upperBound
    if rest.count > 1, !isIssuer(rest, tokens) { return trimmed(rest, tokens) }
    for next in draft.lines.indices.dropFirst(line + 1).prefix(3) {
      let candidate = draft.lines[next]
      guard let first = candidate.tokens.first else { continue }
      // Place and date between the type word and the title, on a line of their own or before it.
      if let end = IssuedField.end(of: candidate.tokens, draft) {
        if end < candidate.tokens.upperBound {
          return trimmed(end..<candidate.tokens.upperBound, tokens)
        }
        continue
      }
      if candidate.label?.style == .roman || candidate.tokens.count > 120 { return nil }
      if preambles.match(tokens, at: first, before: candidate.tokens.upperBound) != nil {
        return nil
      }
      if let last = candidate.tokens.last, [0x3A, 0x3B].contains(tokens[last].symbol) {
        return nil
      }
      if !tokens[first].isAllCaps, issuing.first(tokens, in: candidate.tokens) != nil,
        candidate.tokens.count > 30
      {
        return nil
      }
      return trimmed(DecidingLine.cut(from: next, draft), tokens)
    }
    return nil
  }

  private static let ownership = PhraseTable<Bool>(lines: "của")

  /// "QUYẾT ĐỊNH CỦA UBND TỈNH HOA LÂM": who issues it, and the title on the next line.
  private static func isIssuer(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    guard ownership.match(tokens, at: range.lowerBound, before: range.upperBound) != nil,
      let (_, stop) = OrganReader.match(
        tokens, at: range.lowerBound + 1, before: range.upperBound)
    else { return false }
    return stop == range.upperBound
  }

  private static let attached = PhraseTable<Bool>(
    lines: "kèm theo\nban hành kèm theo\nban hành theo\nđính kèm")

  /// Where "(Ban hành kèm theo Quyết định …)" begins, which says what the plan is attached to and not what it is about.
  private static func attachment(_ range: Range<Int>, _ tokens: Tokens) -> Int? {
    range.dropFirst().first {
      tokens[$0].isSymbol("(")
        && attached.match(tokens, at: $0 + 1, before: range.upperBound) != nil
    }
  }

  /// Without what it is attached to, brackets around it, rules below it and a closing full stop.
  private static func trimmed(_ range: Range<Int>, _ tokens: Tokens) -> TextSpan? {
    var range = range
    if let bracket = attachment(range, tokens) { range = range.lowerBound..<bracket }
    while let last = range.last, [0x2E, 0x2D, 0x5F, 0x2A, 0x3B, 0x2C].contains(tokens[last].symbol)
    {
      range = range.lowerBound..<last
    }
    while let first = range.first, [0x3A, 0x2D, 0x2A, 0x2E].contains(tokens[first].symbol) {
      range = first + 1..<range.upperBound
    }
    return range.isEmpty ? nil : tokens.span(range)
  }
}

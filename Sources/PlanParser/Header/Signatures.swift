internal import PlanModel
internal import PlanText

extension Field {
  /// Who signs, in whose name and as what.
  package static let signatures = Field(
    name: "header.signatures",
    examples: [
      Example(
        "KẾ HOẠCH\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu",
        gives: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Lê Văn Mẫu"),
      Example(
        "KẾ HOẠCH\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND huyện (b/c); CHỦ TỊCH\n- Các thôn;\n- Lưu VP. Lê Văn Mẫu",
        gives: "TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Lê Văn Mẫu"),
      Example(
        "KẾ HOẠCH\nĐẠI DIỆN\nHỘI NÔNG DÂN XÃ\nCHỦ TỊCH\nLê Văn Mẫu\nTM. BAN THƯỜNG VỤ\nHỘI LHPN\nCHỦ TỊCH\nLò Thị Thử",
        gives: "ĐẠI DIỆN HỘI NÔNG DÂN XÃ | CHỦ TỊCH | Lê Văn Mẫu",
        "TM. BAN THƯỜNG VỤ HỘI LHPN | CHỦ TỊCH | Lò Thị Thử"),
      Example(
        "KẾ HOẠCH\nNơi nhận:\n- Lưu: VT.\nTM.\nỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Mẫu",
        gives: "TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Lê Văn Mẫu"),
      Example(
        "KẾ HOẠCH\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLưu Thị Mẫu",
        gives: "KT.CHỦ TỊCH | PHÓ CHỦ TỊCH | Lưu Thị Mẫu"),
      Example(
        "KẾ HOẠCH\nHIỆU TRƯỞNG\n(Đã ký)\nTrần Thị Thử", gives: "- | HIỆU TRƯỞNG | Trần Thị Thử"),
      Example(
        "KẾ HOẠCH\nNơi nhận:\n- Lưu: VT.\nTRẠM TRƯỞNG (đã ký)\nTrần Thị Thử",
        gives: "- | TRẠM TRƯỞNG | Trần Thị Thử"),
      Example(
        "KẾ HOẠCH\nI. MỤC TIÊU\nGiảm nghèo.\nTM. BAN CHẤP HÀNH\nCHI HỘI TRƯỞNG\nTrần Thị Thử",
        gives: "TM. BAN CHẤP HÀNH | CHI HỘI TRƯỞNG | Trần Thị Thử"),
      Example(
        "KẾ HOẠCH\nI. MỤC TIÊU\nTiêm phòng.\nTRƯỞNG TRẠM\nBS. Trần Văn Mẫu",
        gives: "- | TRƯỞNG TRẠM | BS. Trần Văn Mẫu"),
      Example(
        "KẾ HOẠCH\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nHoàng Ví Dụ",
        gives: "T/M BAN THƯỜNG VỤ | BÍ THƯ | Hoàng Ví Dụ"),
      Example(
        "KẾ HOẠCH\nI. MỤC TIÊU\nGiảm nghèo.\nTỔNG GIÁM ĐỐC\nLò Văn Mẫu\nNơi nhận:\n- Lưu: VT.\nSAO Y\nSố: 15/SY-VP\nHoa Lâm, ngày 06/01/2026\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nMai Thị Thử",
        gives: "- | TỔNG GIÁM ĐỐC | Lò Văn Mẫu"),
      Example(
        "KẾ HOẠCH\nI. MỤC TIÊU\nGiảm nghèo.\nTM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN\nBÍ THƯ\nLê Văn Mẫu",
        gives: "TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN | BÍ THƯ | Lê Văn Mẫu"),
      Example(
        "KẾ HOẠCH\nI. MỤC TIÊU\nHuấn luyện.\nCHỈ HUY TRƯỞNG\nLê Văn Mẫu\nPHÊ DUYỆT CHỦ TỊCH UBND XÃ\nY Thử H’Mẫu",
        gives: "- | CHỈ HUY TRƯỞNG | Lê Văn Mẫu", "- | CHỦ TỊCH UBND XÃ | Y Thử H’Mẫu"),
      Example(
        "KẾ HOẠCH\nI. MỤC TIÊU\nGiảm nghèo.\nTRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND THÀNH PHỐ\nĐại tá Lê Văn Mẫu",
        gives: "- | TRƯỞNG BAN PHÓ CHỦ TỊCH UBND THÀNH PHỐ | Đại tá Lê Văn Mẫu"),
      Example(
        "KẾ HOẠCH\nI. MỤC TIÊU\nGiảm nghèo.\nGIÁM ĐỐC\nLê Văn Mẫu\nPHỤ LỤC\nXÁC NHẬN CỦA ĐƠN VỊ\nTRƯỞNG KHOA\n(Ký, ghi rõ họ tên)",
        gives: "- | GIÁM ĐỐC | Lê Văn Mẫu"),
      Example(
        "QUYẾT ĐỊNH\nĐiều 1. Ban hành Kế hoạch.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu\nKẾ HOẠCH\nI. MỤC ĐÍCH\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu",
        gives: "KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Lê Văn Mẫu"),
    ],
    read: { draft in
      draft.plan.header.signatures = Signatures.read(draft)
      if draft.plan.header.signatures.isEmpty, draft.zones.typeLine != nil {
        draft.notes.append(Note(.missingSignature, .warning))
      }
    },
    describe: { plan, _ in
      plan.header.signatures.map {
        [$0.authority, $0.position, $0.name].map { $0 ?? "-" }.joined(separator: " | ")
      }
    })
}

/// Collects signature lines into signatures.
enum Signatures {
  static func read(_ draft: Draft) -> [Signature] {
    let (lines, tokens) = (draft.lines, draft.tokens)
    var signatures: [Signature] = []
    var index = draft.zones.typeLine.map { $0 + 1 } ?? 0
    var lastEnd: Int?
    let copies = draft.zones.copies
    var copy = 0
    var known: Set<String> = []
    while index < lines.count {
      while copy < copies.count, copies[copy].upperBound <= index { copy += 1 }
      if copy < copies.count, copies[copy].contains(index) {
        index = copies[copy].upperBound
        continue
      }
      if let signature = GluedClosing.signature(index, draft) {
        signatures.append(signature)
        index = ClosingReader.recipientsEnd(lines, tokens, from: index)
        continue
      }
      let opens =
        lines[index].opening.contains(.closings)
        && (SignatureReader.isAuthority(lines[index], tokens)
          || SignatureReader.isPosition(lines[index], tokens) && isSignaturePlace(draft, index))
      guard opens else {
        index += 1
        continue
      }
      let (signature, end) = collect(draft, from: index)
      // A form that somebody else is to sign, attached behind what was signed.
      let isForm =
        signature?.name == nil && signatures.contains { $0.name != nil }
        && lines[index..<end].contains { SignatureReader.asksForName($0, tokens) }
      // The decision and what is attached to it are signed alike; a post right below a name is the signer's other one.
      if let signature, !isForm,
        index != lastEnd || signature.name != nil || signature.authority != nil,
        signature.name == nil
          || known.insert(key(of: signature)).inserted
      {
        signatures.append(signature)
      }
      lastEnd = signature?.name == nil ? nil : end
      index = max(end, index + 1)
    }
    return signatures
  }

  /// What tells one signature from another.
  private static func key(of signature: Signature) -> String {
    var key = signature.authority ?? ""
    for part in [signature.position, signature.name] { key += "\n" + (part ?? "") }
    return key
  }

  /// A post alone opens a signature only near the end or in the closing block.
  private static func isSignaturePlace(_ draft: Draft, _ index: Int) -> Bool {
    if draft.zones.isClosing(index) { return true }
    // "Trưởng ban" in a row of a list of names.
    if draft.lines[index].cell != nil,
      !draft.lines[index].tokens.allSatisfy({
        draft.tokens[$0].isAllCaps || draft.tokens[$0].kind != .word
      })
    {
      return false
    }
    let next = index + 1
    guard next < draft.lines.count else { return index > 0 }
    return SignatureReader.isName(draft.lines[next], draft.tokens)
      || SignatureReader.isFiller(draft.lines[next], draft.tokens)
        && !draft.lines[next].tokens.isEmpty
  }

  private static func collect(_ draft: Draft, from start: Int) -> (Signature?, end: Int) {
    let (lines, tokens) = (draft.lines, draft.tokens)
    var authority: [String] = []
    var position: [String] = []
    var name: String?
    var spans: [TextSpan] = []
    var index = start
    while index < lines.count, index < start + 12, name == nil {
      let line = lines[index]
      if SignatureReader.isFiller(line, tokens) {
        index += 1
        continue
      }
      if !position.isEmpty, SignatureReader.isAuthority(line, tokens) { break }
      if !authority.isEmpty || !position.isEmpty, SignatureReader.namesOrgan(line, tokens),
        position.isEmpty || SignatureReader.hasName(below: index, lines, tokens)
      {
        if position.isEmpty {
          authority.append(draft.understood(line.tokens))
        } else {
          position.append(draft.understood(line.tokens))
        }
        spans.append(tokens.span(line.tokens))
        index += 1
        continue
      }
      let parts = SignatureReader.split(line.tokens, tokens)
      if let part = parts.authority { authority.append(draft.understood(part)) }
      if let part = parts.position { position.append(draft.understood(part)) }
      if let part = parts.name { name = tokens.words(part) }
      guard parts.authority != nil || parts.position != nil || parts.name != nil else { break }
      spans.append(tokens.span(line.tokens))
      index += 1
    }
    guard !authority.isEmpty || !position.isEmpty, !spans.isEmpty else { return (nil, index) }
    // The name stands in the next row of the table, behind the recipients.
    let behind =
      name == nil && index < lines.count
      ? ClosingReader.recipientsEnd(lines, tokens, from: index) : index
    if behind > index, behind < lines.count, let cell = lines[behind].cell,
      lines[start].cell?.table == cell.table, SignatureReader.isName(lines[behind], tokens)
    {
      name = tokens.words(lines[behind].tokens)
      spans.append(tokens.span(lines[behind].tokens))
    }
    return (
      Signature(
        authority: authority.isEmpty ? nil : authority.joined(separator: " "),
        position: position.isEmpty ? nil : position.joined(separator: " "),
        name: name, lines: spans), index
    )
  }
}

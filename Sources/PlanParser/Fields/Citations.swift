internal import PlanModel
internal import PlanText

extension Field {
  /// Every official document that the plan names with a number, and laws named by title.
  package static let citations = Field(
    name: "citations",
    examples: [
      // Another organ's document may bear the plan's own number.
      Example(
        "UBND HUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nĐông Khê, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nGiảm nghèo\nCăn cứ Kế hoạch số 12/KH-UBND ngày 02/01/2024 của Ủy ban nhân dân tỉnh Hoa Lâm;\nI. MỤC ĐÍCH\n1. (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2024)",
        gives: "plan 12/KH-UBND 2024-01-02 Ủy ban nhân dân tỉnh Hoa Lâm basis"),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nCăn cứ Kế hoạch số 219/KH-UBND ngày 10 tháng 11 năm 2021 của Ủy ban nhân dân tỉnh Hoa Lâm về giảm nghèo, UBND huyện Đông Khê ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Thực hiện Chỉ thị số 34-CT/TW và Luật Đất đai.",
        gives: "plan 219/KH-UBND 2021-11-10 Ủy ban nhân dân tỉnh Hoa Lâm basis",
        "directive 34-CT/TW - - mention", "law - - - mention"),
      Example(
        "KẾ HOẠCH\nChuyển đổi số\nCăn cứ các Quyết định số 99/QĐ-UBND, 103/QĐ-UBND ngày 02/3/2023 của UBND tỉnh Hoa Lâm;\nI. MỤC ĐÍCH",
        gives: "decision 99/QĐ-UBND - Ủy ban nhân dân tỉnh Hoa Lâm basis",
        "decision 103/QĐ-UBND 2023-03-02 Ủy ban nhân dân tỉnh Hoa Lâm basis"),
      Example(
        "KẾ HOẠCH\nTập huấn\nThực hiện Công văn số 423/UBND-NV ngày 21/02/2024 của UBND huyện Đông Khê;\nI. MỤC ĐÍCH\n1. Theo Công văn số 423/UBND-NV.",
        gives: "officialLetter 423/UBND-NV 2024-02-21 Ủy ban nhân dân huyện Đông Khê basis"),
      Example(
        "KẾ HOẠCH\nHuấn luyện\nXét đề nghị của các đơn vị: Công ty TNHH Sông Hạc tại Văn bản số 21.4/GĐN ngày 21/4/2026; Mỏ đá Núi Voi tại Văn bản số 02 tháng 4 năm 2026; theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 88/TTr-NV ngày 25/4/2026;\nI. MỤC ĐÍCH",
        gives: "officialLetter 21.4/GĐN 2026-04-21 Công ty TNHH Sông Hạc basis",
        "officialLetter 02 2026-04 Mỏ đá Núi Voi basis",
        "proposal 88/TTr-NV 2026-04-25 Trưởng phòng Nội vụ basis"),
      // A free name ends before what the letter is about.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nThực hiện Công văn số 512/TTYT-DS ngày 15/9/2026 của Trung tâm Y tế khu vực Đồng Khê về việc triển khai chiến dịch; Công văn số 7/BV-KH ngày 16/9/2026 của Bệnh viện Đa khoa khu vực Sông Hạc về việc phối hợp;\nI. MỤC ĐÍCH",
        gives: "officialLetter 512/TTYT-DS 2026-09-15 Trung tâm Y tế khu vực Đồng Khê basis",
        "officialLetter 7/BV-KH 2026-09-16 Bệnh viện Đa khoa khu vực Sông Hạc basis"),
      Example(
        "KẾ HOẠCH\nQuy hoạch\nCăn cứ các Nghị định của Chính phủ quy định chi tiết Luật Quy hoạch (số 37/2019/NĐ-CP ngày 07/5/2019, số 58/2023/NĐ-CP ngày 12/8/2023 sửa đổi một số điều của Nghị định số 37/2019/NĐ-CP và số 22/2025/NĐ-CP);\nI. MỤC ĐÍCH",
        gives: "law - - - basis", "decree 37/2019/NĐ-CP 2019-05-07 Chính phủ basis",
        "decree 58/2023/NĐ-CP 2023-08-12 Chính phủ basis", "decree 22/2025/NĐ-CP - Chính phủ basis"),
      Example(
        "KẾ HOẠCH\nY tế trường học\nCăn cứ Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT ngày 12/5/2016 của Bộ Y tế, Bộ Giáo dục và Đào tạo quy định về y tế trường học;\nCăn cứ các Kế hoạch số 12/KH-SGDĐT, số 15/KH-SGDĐT lần lượt ngày 05/01/2023, ngày 12/01/2023 của Sở Giáo dục và Đào tạo;\nCăn cứ Quyết định số 9/QĐ-UBND và Quyết định số 10/QĐ-UBND cùng ngày 02/02/2023 của UBND huyện Đông Khê;\nI. MỤC ĐÍCH",
        gives:
          "jointCircular 13/2016/TTLT-BYT-BGDĐT 2016-05-12 Bộ Y tế, Bộ Giáo dục và Đào tạo basis",
        "plan 12/KH-SGDĐT 2023-01-05 Sở Giáo dục và Đào tạo basis",
        "plan 15/KH-SGDĐT 2023-01-12 Sở Giáo dục và Đào tạo basis",
        "decision 9/QĐ-UBND 2023-02-02 Ủy ban nhân dân huyện Đông Khê basis",
        "decision 10/QĐ-UBND 2023-02-02 Ủy ban nhân dân huyện Đông Khê basis"),
      Example(
        "KẾ HOẠCH\nDạy học (Ban hành kèm theo Quyết định số 7/QĐ-HT ngày 01/9/2024 của Hiệu trưởng)\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n- Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019.\nII. MỤC TIÊU\n1. Theo Luật Giáo dục, Luật Trẻ em 2016 (Luật số 102/2016/QH13), Hiến pháp và pháp luật.",
        gives: "decision 7/QĐ-HT 2024-09-01 Hiệu trưởng mention",
        "law 43/2019/QH14 2019-06-14 - basis", "law 102/2016/QH13 2016 - mention"),
      Example(
        "KẾ HOẠCH\nTập huấn\nThực hiện Chương trình phối hợp số 16/CTPH-BTP-BCA ngày 05/5/2023 giữa Bộ Tư pháp và Bộ Công an, Sở Tư pháp ban hành Kế hoạch:\nI. MỤC ĐÍCH",
        gives: "programme 16/CTPH-BTP-BCA 2023-05-05 Bộ Tư pháp và Bộ Công an basis"),
      Example(
        "UBND TỈNH HOA LÂM\nSố: 5/QĐ-UBND\nCăn cứ Luật tổ chức HĐND và UBND ngày 26/11/2003;\nXét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 20/TTr-SYT ngày 15/02/2022,\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch.",
        gives: "law - 2003-11-26 - basis", "proposal 20/TTr-SYT 2022-02-15 Giám đốc Sở Y tế basis"),
      Example(
        "KẾ HOẠCH\nTrồng cây\nI. CƠ SỞ ĐỂ XÂY DỰNG KẾ HOẠCH\nQuyết định số 7/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;\nII. MỤC TIÊU",
        gives: "decision 7/QĐ-TTg 2020-06-03 Thủ tướng Chính phủ basis"),
      // The short form of a name behind it, or before its place.
      Example(
        "KẾ HOẠCH\nNăm học\nCăn cứ Quyết định số 16/QĐ-UBND ngày 08/8/2023 của Ủy ban nhân dân (UBND) tỉnh Hoa Lâm về khung thời gian;\nCông văn số 41/SGDĐT-TH ngày 15/8/2023 của Sở Giáo dục và Đào tạo (GDĐT) về nhiệm vụ năm học;\nThông báo số 10-TB/QU ngày 08/01/2023 của Quận ủy;\nI. MỤC ĐÍCH",
        gives: "decision 16/QĐ-UBND 2023-08-08 Ủy ban nhân dân tỉnh Hoa Lâm basis",
        "officialLetter 41/SGDĐT-TH 2023-08-15 Sở Giáo dục và Đào tạo basis",
        "notice 10-TB/QU 2023-01-08 Quận ủy basis"),
      // A title in quotation marks ends with them, so that the next document stands for itself.
      Example(
        "KẾ HOẠCH\nPhát triển đoàn viên\nThực hiện Nghị quyết số 2-NQ/TW ngày 12/6/2021 về “Đổi mới công đoàn” của Ban Chấp hành Trung ương, Kế hoạch số 7/KH-LĐLĐ ngày 02/7/2021 của Liên đoàn Lao động tỉnh;\nI. MỤC ĐÍCH",
        gives: "resolution 2-NQ/TW 2021-06-12 Ban Chấp hành Trung ương basis",
        "plan 7/KH-LĐLĐ 2021-07-02 Liên đoàn Lao động tỉnh basis"),
      Example(
        "KẾ HOẠCH\nTuyên truyền\nThực hiện Hướng dẫn số 4-HD/BTGTW, ngày 26/12/2023 của Ban Tuyên giáo Trung ương \"Tuyên truyền các ngày lễ lớn\"; Kế hoạch số 98-KH/HU, ngày 15/01/2024 của Ban Thường vụ Huyện ủy;\nI. MỤC ĐÍCH",
        gives: "guideline 4-HD/BTGTW 2023-12-26 Ban Tuyên giáo Trung ương basis",
        "plan 98-KH/HU 2024-01-15 Ban Thường vụ Huyện ủy basis"),
      // Long names of issuers; a title that opens with its own kind.
      Example(
        "KẾ HOẠCH\nTrồng cây\nCăn cứ Nghị quyết số 1-NQ/ĐH ngày 23/10/2020 của Đại hội đại biểu Đảng bộ tỉnh Hoa Lâm lần thứ XIX; Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ 6, Ban Chấp hành Trung ương khóa XII; Kế hoạch số 298-KH/TWĐTN ngày 14/7/2023 của Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh; Quyết định số 24/QĐ-UBQG ngày 03/3/2022 của Chủ tịch Ủy ban Quốc gia về chuyển đổi số ban hành Quy chế;\nI. MỤC ĐÍCH",
        gives:
          "resolution 1-NQ/ĐH 2020-10-23 Đại hội đại biểu Đảng bộ tỉnh Hoa Lâm lần thứ XIX basis",
        "resolution 20-NQ/TW 2017-10-25 Ban Chấp hành Trung ương khóa XII basis",
        "plan 298-KH/TWĐTN 2023-07-14 Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh basis",
        "decision 24/QĐ-UBQG 2022-03-03 Chủ tịch Ủy ban Quốc gia về chuyển đổi số basis"),
      // What only the title names; what a committee is for is part of its name.
      Example(
        "KẾ HOẠCH\nthực hiện Nghị quyết số 9-NQ/TU, ngày 02/3/2024 của Ban Thường vụ Tỉnh ủy\nCăn cứ Kế hoạch số 1-KH/BCĐTW ngày 21/3/2024 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ và chuyển đổi số về triển khai phong trào học tập;\nCăn cứ Chỉ lệnh số 8/CL-BCH ngày 12/8/2024;\nI. MỤC ĐÍCH",
        gives: "resolution 9-NQ/TU 2024-03-02 Ban Thường vụ Tỉnh ủy mention",
        "plan 1-KH/BCĐTW 2024-03-21 Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ và chuyển đổi số basis",
        "other 8/CL-BCH 2024-08-12 - basis"),
      // A ministry's second half in small letters; who issued it behind the subject; an organ and what it is besides.
      Example(
        "KẾ HOẠCH\nTrồng cây\nCăn cứ Công văn số 5/SGDĐT-VP ngày 05/3/2021 của Sở Giáo dục và đào tạo về việc trồng cây;\nCăn cứ Thông tư số 13/2016/TT-BYT ngày 12/5/2016 quy định về y tế trường học do Bộ Y tế ban hành;\nCăn cứ Kế hoạch số 61/KH-NHT ngày 01/3/2021 của Ủy ban nhân dân tỉnh Hoa Lâm - Trưởng nhóm hợp tác;\nCăn cứ Thông tư liên tịch số 7/2014/TTLT-BYT-BTC ngày 14/01/2014 quy định chế độ chi phòng dịch do Bộ Y tế và Bộ Tài chính ban hành;\nCăn cứ Thông tư số 20/2021/TT-BYT ngày 26/11/2021 bãi bỏ văn bản do Bộ Y tế ban hành;\nI. MỤC ĐÍCH",
        gives: "officialLetter 5/SGDĐT-VP 2021-03-05 Sở Giáo dục và đào tạo basis",
        "circular 13/2016/TT-BYT 2016-05-12 Bộ Y tế basis",
        "plan 61/KH-NHT 2021-03-01 Ủy ban nhân dân tỉnh Hoa Lâm basis",
        "jointCircular 7/2014/TTLT-BYT-BTC 2014-01-14 Bộ Y tế và Bộ Tài chính basis",
        "circular 20/2021/TT-BYT 2021-11-26 - basis"),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Dùng ảnh 3D/VR360, đạt 2/3 số hộ, 19/19 tiêu chí từ 01/7/2025."
      ),
    ],
    read: { draft in
      draft.scanLines()
      draft.plan.citations = Citations.read(draft)
      if draft.plan.header.issuer?.superior == nil {
        if let superior = SuperiorReader.read(draft.plan) {
          draft.plan.header.issuer?.superior = superior
          draft.plan.header.issuer?.reading.insert(.superiorFromBasis)
        }
      }
    },
    describe: { plan, _ in
      plan.citations.map {
        "\($0.type.rawValue) \($0.number ?? "-") \($0.date?.iso ?? "-") \($0.issuer ?? "-") \($0.role.rawValue)"
      }
    })
}

/// Gathers namings into citations: one a document, at its first naming.
struct Citations {
  private let settled: SettledDraft
  private var citations: [Citation] = []
  /// Citations by number, by kind and running number, by the title of a law.
  private var byNumber: [String: Int] = [:]
  private var bySerial: [String: Int] = [:]
  private var byTitle: [String: [Int]] = [:]

  static func read(_ draft: Draft) -> [Citation] {
    var gathering = Citations(draft: draft)
    let start = draft.zones.typeLine.map { $0 + 1 } ?? draft.zones.head.upperBound
    for index in draft.lines.indices.dropFirst(min(start, draft.zones.preamble.lowerBound))
    where !draft.zones.isClosing(index) {
      gathering.add(line: index)
    }
    gathering.addTitled()
    return gathering.citations
  }

  private init(draft: Draft) { settled = SettledDraft(draft) }

  private var draft: Draft { settled.draft }

  /// Namings in the plan's own title, which the preamble mostly repeats in full.
  private var titled: [CitationMatch] = []

  /// What only the title names: "KẾ HOẠCH thực hiện Nghị quyết số 5-NQ/TW".
  private mutating func addTitled() {
    for match in titled where match.number != nil && match.hasSymbol && known(match) == nil {
      remember(match)
      var citation = Citation(
        type: match.type, number: match.number, date: match.date, issuer: match.issuer,
        title: match.title.map { draft.tokens.span($0) }, role: .mention,
        span: draft.tokens.span(match.range), section: "")
      citation.reading = match.steps(draft.tokens)
      citations.append(citation)
    }
    if !titled.isEmpty { citations.sort { $0.span < $1.span } }
  }

  private mutating func add(line index: Int) {
    let title = draft.plan.header.title
    let holdsTitle =
      title.map { draft.tokens.span(draft.lines[index].tokens).contains($0) } ?? false
    let role: Citation.Role = !holdsTitle && isBasis(index) ? .basis : .mention
    for match in draft.citations[index] {
      let span = draft.tokens.span(match.range)
      // The title names what the preamble names in full.
      if title?.contains(draft.tokens.span(match.naming)) ?? false {
        titled.append(match)
        continue
      }
      if isOwn(match) { continue }
      if let known = known(match) {
        citations[known].mentions.append(span)
        complete(&citations[known], with: match)
        continue
      }
      remember(match)
      var citation = Citation(
        type: match.type, number: match.number, date: match.date, issuer: match.issuer,
        title: match.title.map { draft.tokens.span($0) }, role: role,
        span: span, section: draft.path(ofLine: index))
      citation.reading = match.steps(draft.tokens)
      citations.append(citation)
    }
  }

  private static let attached = PhraseTable<Bool>(
    lines: "kèm theo\nban hành kèm theo\nđính kèm\nđược ban hành kèm theo")
  private static let bases = PhraseTable<Bool>(
    lines:
      "căn cứ\ncác căn cứ\nnhững căn cứ\ncơ sở lập kế hoạch\ncơ sở pháp lý\ncơ sở xây dựng kế hoạch\ncơ sở để xây dựng kế hoạch\ncăn cứ pháp lý"
  )

  /// Whether a line says what the plan rests on: the preamble, a part "Căn cứ"; not the bracket below the title that names the decision it is attached to.
  private func isBasis(_ index: Int) -> Bool {
    let tokens = draft.tokens
    if draft.zones.preamble.contains(index) {
      let line = draft.lines[index].tokens
      guard let first = line.first, tokens[first].isSymbol("(") else { return true }
      return Self.attached.match(tokens, at: first + 1, before: line.upperBound) == nil
    }
    var section = draft.sectionOfLine[index]
    while let current = section {
      if let title = draft.sections[current].title,
        Self.bases.match(tokens, at: title.lowerBound, before: title.upperBound) != nil
      {
        return true
      }
      section = draft.sections[current].parent
    }
    return false
  }

  /// The citation of the document that `match` names again.
  private func known(_ match: CitationMatch) -> Int? {
    guard match.number != nil else {
      return byTitle[titleKey(match) ?? ""]?.first { isSameYear(citations[$0], match) }
    }
    if let known = byNumber[numberKey(match)] { return known }
    if !match.hasSymbol, let known = bySerial[serialKey(match)],
      match.date == nil || match.date == citations[known].date
    {
      return known
    }
    guard match.type == .law || match.type == .ordinance, let title = titleKey(match) else {
      return nil
    }
    return byTitle[title]?.first { citations[$0].number == nil && isSameYear(citations[$0], match) }
  }

  private mutating func remember(_ match: CitationMatch) {
    let next = citations.count
    if match.number != nil { byNumber[numberKey(match)] = next }
    if match.serial != nil, bySerial[serialKey(match)] == nil { bySerial[serialKey(match)] = next }
    if let title = titleKey(match) { byTitle[title, default: []].append(next) }
  }

  /// A law named with one year is not the law of another.
  private func isSameYear(_ citation: Citation, _ match: CitationMatch) -> Bool {
    guard let year = match.date?.year, let other = citation.date?.year else { return true }
    return year == other
  }

  /// What the first naming left out and a later one says is kept only in the later one; the entry itself stays as written, but for the title.
  private func complete(_ citation: inout Citation, with match: CitationMatch) {
    if citation.title == nil, let title = match.title, citation.number != nil {
      citation.title = draft.tokens.span(title)
      citation.reading.insert(.titleFromLaterNaming)
    }
  }

  /// Numbers are compared without case, hyphens and spaces; one that is blank or has no symbol is known by its kind as well.
  private func numberKey(_ match: CitationMatch) -> String {
    guard let number = match.number, match.hasSymbol else {
      return "\(match.type.rawValue) \(match.number ?? "") \(match.date?.iso ?? "")"
    }
    if match.serial == nil, number.first == "/" || number.first == "-" {
      return "\(match.type.rawValue) \(number) \(draft.tokens.span(match.naming).start)"
    }
    return number.lowercased().filter { $0 != "-" }
  }

  private func serialKey(_ match: CitationMatch) -> String {
    "\(match.type.rawValue) \(match.serial ?? -1)"
  }

  /// The words of a law's title, folded, without the commas that some leave out; nil for other documents.
  private func titleKey(_ match: CitationMatch) -> String? {
    guard [.law, .ordinance, .constitution].contains(match.type), let title = match.title else {
      return nil
    }
    let words = Folding.fold(draft.tokens, title).filter { $0 != 0x2C && $0 != 0x2D }
    return String(decoding: words, as: UTF8.self)
  }

  /// Another organ's document may bear the same number; its date tells.
  private static func isDatedOtherwise(_ match: CitationMatch, _ draft: Draft) -> Bool {
    guard let cited = match.date, let own = draft.plan.header.issued?.date else { return false }
    return [\PartialDate.year, \.month, \.day].contains { part in
      guard let left = cited[keyPath: part], let right = own[keyPath: part] else { return false }
      return left != right
    }
  }

  /// The document's own number, as annex heads repeat it.
  private func isOwn(_ match: CitationMatch) -> Bool {
    let tokens = draft.tokens
    let before = max(match.naming.lowerBound - 4, 0)..<match.naming.lowerBound
    let isAttached = before.contains {
      Self.attached.match(tokens, at: $0, before: match.naming.lowerBound) != nil
    }
    guard let own = draft.plan.header.number, let number = match.number, match.hasSymbol else {
      return false
    }
    let ownText = draft.document.words(at: own.span).filter { $0 != " " && $0 != "\u{A0}" }
    if own.serial != nil {
      return number.lowercased() == ownText.lowercased() && !Self.isDatedOtherwise(match, draft)
    }
    return isAttached && number.lowercased().hasSuffix(own.symbol.lowercased())
  }
}

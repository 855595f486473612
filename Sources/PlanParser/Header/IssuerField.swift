internal import PlanModel
internal import PlanText

extension Field {
  /// Cơ quan ban hành: from the head, else the preamble, else the signature block.
  package static let issuer = Field(
    name: "header.issuer",
    examples: [
      Example(
        "ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nPhòng dịch",
        gives: "Ủy ban nhân dân xã An Bình Tây | commune | peoplesCommittee | -"),
      Example(
        "UBND HUYỆN ĐÔNG KHÊ\nPHÒNG NỘI VỤ\nKẾ HOẠCH\nCải cách hành chính",
        gives:
          "Phòng Nội vụ huyện Đông Khê | district | specialisedAgency | Ủy ban nhân dân huyện Đông Khê"
      ),
      Example(
        "TỈNH HOA LÂM\nỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY\nKẾ HOẠCH\nTrồng cây",
        gives:
          "Ủy ban nhân dân xã An Bình Tây | commune | peoplesCommittee | Ủy ban nhân dân tỉnh Hoa Lâm"
      ),
      Example(
        "ĐẶC KHU HÒN NGUYỆT\nỦY BAN NHÂN DÂN\nKẾ HOẠCH\nTrồng cây",
        gives: "Ủy ban nhân dân đặc khu Hòn Nguyệt | commune | peoplesCommittee | -"),
      Example(
        "BỘ Y TẾ - BỘ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 8/KHLT-BYT-BGDĐT\nKẾ HOẠCH LIÊN TỊCH\nY tế trường học",
        gives: "Bộ Y tế - Bộ Giáo dục và Đào tạo | central | centralOrgan | -"),
      Example(
        "ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH HOA LÂM\nKẾ HOẠCH\nTình nguyện",
        gives:
          "Ban Chấp hành tỉnh Hoa Lâm | province | massOrganisation | Đoàn TNCS Hồ Chí Minh"),
      Example(
        "ĐOÀN TNCS HỒ CHÍ MINH\nBCH HUYỆN ĐÔNG KHÊ\nKẾ HOẠCH\nTình nguyện",
        gives:
          "Ban Chấp hành huyện Đông Khê | district | massOrganisation | Đoàn TNCS Hồ Chí Minh"),
      Example(
        "BCĐ PCTP VÀ XD PT\nXÃ AN BÌNH TÂY\nKẾ HOẠCH\nPhòng ma túy",
        gives: "Ban Chỉ đạo PCTP và XD PT xã An Bình Tây | commune | adHoc | -"),
      Example(
        "THUẾ TỈNH HOA LÂM\nTHUẾ CƠ SỞ 5\nKẾ HOẠCH\nThu thuế",
        gives: "Thuế cơ sở 5 | province | specialisedAgency | Thuế tỉnh Hoa Lâm"),
      Example(
        "UBND XÃ AN BÌNH TÂY\nTHÔN ĐÔNG THƯỢNG\nKẾ HOẠCH\nTrồng cây",
        gives: "Thôn Đông Thượng | commune | other | Ủy ban nhân dân xã An Bình Tây"),
      Example(
        "ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY\nPHÒNG KINH TẾ\nKẾ HOẠCH\nTrồng cây",
        gives:
          "Phòng Kinh tế xã An Bình Tây | commune | specialisedAgency | Ủy ban nhân dân xã An Bình Tây"
      ),
      Example(
        "HỘI LHPN TỈNH HOA LÂM\nBAN THƯỜNG VỤ\nKẾ HOẠCH\nThi đua",
        gives:
          "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Hoa Lâm | province | massOrganisation | Hội Liên hiệp Phụ nữ tỉnh Hoa Lâm"
      ),
      Example(
        "UBND TỈNH HOA LÂM\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\nThi đua",
        gives:
          "Sở Khoa học và Công nghệ tỉnh Hoa Lâm | province | specialisedAgency | Ủy ban nhân dân tỉnh Hoa Lâm"
      ),
      Example(
        "CÔNG AN TỈNH HOA LÂM - SỞ Y TẾ\nSố: 11/KHPH-CAT-SYT\nKẾ HOẠCH PHỐI HỢP\nPhòng dịch",
        gives: "Công an tỉnh Hoa Lâm - Sở Y tế | province | specialisedAgency | -"),
      Example(
        "TRƯỜNG ĐẠI HỌC HOA LÂM\nKHOA TOÁN - TIN\nKẾ HOẠCH\nThực tập",
        gives: "Khoa Toán - Tin | unit | serviceUnit | Trường Đại học Hoa Lâm"),
      // An apostrophe is part of a name; two columns on one line; the tier alone; standing bodies; committees for something.
      Example(
        "ỦY BAN NHÂN DÂN\nHUYỆN CƯ M’NGUYỆT\nKẾ HOẠCH\nTrồng cây",
        gives: "Ủy ban nhân dân huyện Cư M’nguyệt | district | peoplesCommittee | -"),
      Example(
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN BÌNH TÂY Độc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nTrồng cây",
        gives: "Ủy ban nhân dân xã An Bình Tây | commune | peoplesCommittee | -"),
      Example(
        "ỦY BAN NHÂN DÂN\nSố: 5/KH-UBND\nKẾ HOẠCH\nTRỒNG CÂY TỈNH HOA LÂM NĂM 2026\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH",
        gives: "Ủy ban nhân dân tỉnh Hoa Lâm | province | peoplesCommittee | -"),
      Example(
        "HỘI ĐỒNG NHÂN DÂN XÃ AN BÌNH TÂY\nTHƯỜNG TRỰC HĐND\nKẾ HOẠCH\nGiám sát",
        gives:
          "Thường trực Hội đồng nhân dân xã An Bình Tây | commune | peoplesCouncil | Hội đồng nhân dân xã An Bình Tây"
      ),
      Example(
        "KẾ HOẠCH\nHoạt động năm 2026\nBan Chỉ đạo chuyển đổi số huyện Đông Khê (sau đây gọi tắt là Ban Chỉ đạo) ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH",
        gives: "Ban Chỉ đạo chuyển đổi số huyện Đông Khê | district | adHoc | -"),
      Example(
        "HỘI LHPN TỈNH HOA LÂM\nKẾ HOẠCH\nThi đua",
        gives: "Hội Liên hiệp Phụ nữ tỉnh Hoa Lâm | province | massOrganisation | -"),
      Example(
        "QUYẾT ĐỊNH\nVề việc đính chính\nBộ trưởng Bộ Xây dựng\nCăn cứ Luật Xây dựng;\nĐiều 1. Đính chính.",
        gives: "Bộ Xây dựng | central | centralOrgan | -"),
      Example(
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH HOA LÂM\nCÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP\nKẾ HOẠCH\nThi đua",
        gives:
          "Công đoàn các khu công nghiệp | province | massOrganisation | Liên đoàn Lao động tỉnh Hoa Lâm"
      ),
      Example(
        "LIÊN MINH HTX TỈNH HOA LÂM\nHTX NÔNG NGHIỆP THANH TÂN\nKẾ HOẠCH\nTrồng cây",
        gives: "HTX Nông nghiệp Thanh Tân | unit | enterprise | Liên minh HTX tỉnh Hoa Lâm"),
      Example(
        "HỘI CỰU CHIẾN BINH XÃ ĐÔNG KHÊ\nBAN CHẤP HÀNH\nKẾ HOẠCH\nThi đua",
        gives:
          "Ban Chấp hành Hội Cựu chiến binh xã Đông Khê | commune | massOrganisation | Hội Cựu chiến binh xã Đông Khê"
      ),
      Example(
        "CHI CỤC BẢO VỆ MÔI TRƯỜNG\nKẾ HOẠCH\nQuan trắc",
        gives: "Chi cục Bảo vệ Môi trường | province | specialisedAgency | -"),
      // A council's committee.
      Example(
        "HỘI ĐỒNG NHÂN DÂN PHƯỜNG TRƯỜNG LÂM\nBAN KINH TẾ - NGÂN SÁCH\nKẾ HOẠCH\nGiám sát",
        gives:
          "Ban Kinh tế - Ngân sách Hội đồng nhân dân phường Trường Lâm | commune | peoplesCouncil | Hội đồng nhân dân phường Trường Lâm"
      ),
      // Two organs on one line.
      Example(
        "UBND TỈNH HOA LÂM SỞ Y TẾ\nKẾ HOẠCH\nPhòng dịch",
        gives:
          "Sở Y tế tỉnh Hoa Lâm | province | specialisedAgency | Ủy ban nhân dân tỉnh Hoa Lâm"),
      Example(
        "UBND PHƯỜNG TRƯỜNG AN TRƯỜNG MẦM NON ĐÔNG HÀ\nKẾ HOẠCH\nNăm học",
        gives: "Trường Mầm non Đông Hà | unit | serviceUnit | Ủy ban nhân dân phường Trường An"),
      // A slip of the keyboard in the head, told by the lines below.
      Example(
        "SỞ VĂN HÓA VÀ THẾ THAO\nKẾ HOẠCH\nHội thao của Sở Văn hóa và Thể thao\nSở Văn hóa và Thể thao ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH",
        gives: "Sở Văn hóa và Thể thao | province | specialisedAgency | -"),
      Example(
        "ỦY BAN NHÂN DÂN XÃ MỸ ÂN\nKẾ HOẠCH\nThi đua với Ủy ban nhân dân xã Mỹ An\nI. MỤC ĐÍCH\n1. Học tập Ủy ban nhân dân xã Mỹ An.",
        gives: "Ủy ban nhân dân xã Mỹ Ân | commune | peoplesCommittee | -"),
      Example(
        "KẾ HOẠCH\nXây dựng nông thôn mới\nThực hiện chỉ đạo của tỉnh, UBND huyện Đông Khê ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH",
        gives: "Ủy ban nhân dân huyện Đông Khê | district | peoplesCommittee | -"),
    ] + HeadParts.examples,
    read: { draft in
      draft.plan.header.issuer = IssuerField.read(draft)
      guard let issuer = draft.plan.header.issuer else {
        if draft.zones.typeLine != nil { draft.notes.append(Note(.missingIssuer, .warning)) }
        return
      }
      if issuer.reading.contains(.slipTolerated) {
        draft.notes.append(Note(.slipTolerated, .info, at: issuer.span, issuer.name))
      }
    },
    describe: { plan, _ in
      plan.header.issuer.map {
        ["\($0.name) | \($0.level?.rawValue ?? "-") | \($0.kind.rawValue) | \($0.superior ?? "-")"]
      } ?? []
    })
}

enum IssuerField {
  static func read(_ draft: Draft) -> Issuer? {
    let fromHead = head(draft)
    if let fromHead, hasPlace(fromHead, draft) { return fromHead }
    if let fromPreamble = IssuerPreamble.read(draft) {
      guard let fromHead else {
        var issuer = fromPreamble
        issuer.reading.insert(.issuerFromPreamble)
        return IssuerPlace.complete(issuer, draft)
      }
      return fromPreamble.kind == fromHead.kind
        ? IssuerPlace.complete(merge(fromHead, fromPreamble), draft) : fromHead
    }
    let authority = IssuerPreamble.authority(draft)
    if let fromHead {
      // "ỦY BAN NHÂN DÂN" above "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HOA LÂM"
      guard let authority, authority.kind == fromHead.kind, hasPlace(authority, draft) else {
        return fromHead
      }
      return merge(fromHead, authority)
    }
    var issuer = authority
    issuer?.reading.insert(.issuerFromPreamble)
    return issuer
  }

  /// A committee needs its place to be known; other organs stand by their name.
  private static func hasPlace(_ issuer: Issuer, _ draft: Draft) -> Bool {
    guard issuer.kind == .peoplesCommittee || issuer.kind == .peoplesCouncil else { return true }
    return issuer.level != nil
  }

  /// The head names the organ, the preamble its place.
  private static func merge(_ head: Issuer, _ preamble: Issuer) -> Issuer {
    var issuer = Issuer(
      span: head.span, name: preamble.name, level: preamble.level, kind: preamble.kind,
      superior: head.superior)
    issuer.reading = preamble.reading
    issuer.reading.insert(.placeFromOtherLine)
    return issuer
  }

  private static func head(_ draft: Draft) -> Issuer? {
    let tokens = draft.tokens
    let (organs, above, union) = IssuerLines.read(draft)
    var territory = above
    guard let last = organs.last else { return nil }
    var issuer = build(last.organ, last.range, draft)
    if !hasPlace(issuer, draft) || issuer.kind == .adHoc && issuer.level == nil,
      let (place, level) = placeLine(below: last.range, draft)
    {
      issuer.name += " " + ProperCase.place(tokens, place)
      issuer.level = level
      issuer.reading.insert(.placeFromOtherLine)
    }
    if !hasPlace(issuer, draft), organs.count == 1, let above,
      let (_, level) = PlaceReader.match(tokens, at: above.lowerBound, before: above.upperBound)
    {
      // "ĐẶC KHU HÒN NGUYỆT" above "ỦY BAN NHÂN DÂN"
      issuer.name += " " + ProperCase.place(tokens, above)
      issuer.level = level
      issuer.reading.insert(.placeFromOtherLine)
      territory = nil
    }
    let together = IssuerLines.together(organs, draft)
    if together > 1 {
      let names = organs.suffix(together).map { ProperCase.name(tokens, $0.range) }
      issuer.name = names.joined(separator: " - ")
      issuer.span = tokens.span(organs[organs.count - together].range)
    }
    if organs.count > together {
      let above = organs[organs.count - together - 1]
      issuer.superior = ProperCase.name(tokens, above.range)
      let place = place(missingIn: issuer, from: above, tokens)
      if !place.isEmpty {
        issuer.reading.insert(.placeFromOtherLine)
        // A "phòng" is a commune's below its committee, a district's below that of a district.
        issuer.level = IssuerLevel.level(of: above.organ, above.range, tokens) ?? issuer.level
      }
      let owner = IssuerPlace.owner(missingIn: issuer, from: above, tokens)
      issuer.name += place + owner
      // "BAN THƯỜNG VỤ" below "HỘI LHPN TỈNH X" stands where that stands.
      if !owner.isEmpty, let level = IssuerLevel.level(of: above.organ, above.range, tokens) {
        issuer.level = level
      }
      issuer.name = IssuerPlace.committee(issuer.name, of: last.range, below: above.organ, tokens)
      if [.massOrganisation, .peoplesCouncil].contains(above.organ.kind), issuer.kind == .party {
        issuer.kind = above.organ.kind
      }
      if issuer.kind == .party || issuer.kind == .serviceUnit || issuer.level == nil {
        issuer.level = issuer.level ?? IssuerLevel.level(of: above.organ, above.range, tokens)
      }
    } else if let territory, issuer.kind == .peoplesCommittee {
      issuer.superior = "Ủy ban nhân dân " + ProperCase.place(tokens, territory)
    }
    if let union { IssuerPlace.belongs(&issuer, to: union, tokens) }
    return issuer
  }

  /// The line "TỈNH HOA LÂM" that stands alone below "ỦY BAN NHÂN DÂN".
  private static func placeLine(below range: Range<Int>, _ draft: Draft) -> (Range<Int>, Level)? {
    let behind = draft.zones.head.filter { draft.lines[$0].tokens.lowerBound >= range.upperBound }
    for index in behind.prefix(2) {
      let line = IssuerLines.leftColumn(draft.lines[index].tokens, draft.tokens)
      guard !line.isEmpty, draft.tokens[line.lowerBound].isAllCaps,
        let (end, level) = PlaceReader.match(
          draft.tokens, at: line.lowerBound, before: line.upperBound),
        end == line.upperBound, line.count > 1
      else { continue }
      let isCity = IssuerLevel.bareCity.match(draft.tokens, at: line.lowerBound, before: end) != nil
      return (
        line,
        isCity && !IssuerLevel.isCentralCity(draft.tokens, line.lowerBound) ? .district : level
      )
    }
    return nil
  }

  /// An agency is known by its territory: that of the organ above it where its own line leaves it out ("Sở Y tế" below "UBND tỉnh X").
  private static func place(
    missingIn issuer: Issuer, from above: (organ: Organ, range: Range<Int>), _ tokens: Tokens
  ) -> String {
    guard
      (issuer.kind == .specialisedAgency || issuer.kind == .adHoc)
        && above.organ.kind == .peoplesCommittee
        || IssuerPlace.isBareUnion(issuer) && IssuerPlace.isTerritorial(above, tokens),
      case let own = Tokens(issuer.name),
      !own.all.indices.contains(where: {
        OrganHead.tiers.match(own, at: $0, before: own.count) != nil
      })
    else { return "" }
    for index in above.range
    where OrganHead.tiers.match(tokens, at: index, before: above.range.upperBound) != nil {
      let place = index..<above.range.upperBound
      return place.count > 1 ? " " + ProperCase.place(tokens, place) : ""
    }
    return ""
  }

  static func build(_ organ: Organ, _ range: Range<Int>, _ draft: Draft) -> Issuer {
    let spelling = IssuerSpelling.other(range, draft.tokens)
    var issuer = Issuer(
      span: organ.span,
      name: ProperCase.name(draft.tokens, spelling ?? range),
      level: IssuerLevel.level(of: organ, range, draft.tokens),
      kind: organ.kind,
      superior: nil)
    issuer.reading = NameReading.steps(to: issuer.name, from: range, draft.tokens)
    if spelling != nil { issuer.reading.insert(.slipTolerated) }
    return issuer
  }
}

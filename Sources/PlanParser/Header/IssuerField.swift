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
        "KẾ HOẠCH\nXây dựng nông thôn mới\nThực hiện chỉ đạo của tỉnh, UBND huyện Đông Khê ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH",
        gives: "Ủy ban nhân dân huyện Đông Khê | district | peoplesCommittee | -"),
    ],
    read: { draft in
      draft.plan.header.issuer = IssuerField.read(draft)
      if draft.plan.header.issuer == nil, draft.zones.typeLine != nil {
        draft.notes.append(Note(.missingIssuer, .warning))
      }
    },
    describe: { plan, _ in
      plan.header.issuer.map {
        ["\($0.name) | \($0.level?.rawValue ?? "-") | \($0.kind.rawValue) | \($0.superior ?? "-")"]
      } ?? []
    })
}

enum IssuerField {
  private static let issues = PhraseTable<Bool>(
    lines: """
      ban hành
      xây dựng
      triển khai
      tổ chức
      lập
      đề ra
      thông báo
      """
  )
  private static let nation = PhraseTable<Bool>(
    lines: """
      cộng hòa xã hội
      cộng hòa xã hội chủ nghĩa việt nam
      chủ nghĩa việt nam
      đảng cộng sản việt nam
      độc lập
      """
  )

  /// What mass organisations print on the right in place of the nation's name.
  private static let motto = PhraseTable<Bool>(
    lines: "đoàn tncs hồ chí minh\nđoàn thanh niên cộng sản hồ chí minh\ncông đoàn việt nam"
  )

  static func read(_ draft: Draft) -> Issuer? {
    let fromHead = head(draft)
    if let fromHead, hasPlace(fromHead, draft) { return fromHead }
    if let fromPreamble = preamble(draft) {
      guard let fromHead else {
        var issuer = fromPreamble
        issuer.reading.insert(.issuerFromPreamble)
        return issuer
      }
      return fromPreamble.kind == fromHead.kind ? merge(fromHead, fromPreamble) : fromHead
    }
    return fromHead
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
    var organs: [(organ: Organ, range: Range<Int>)] = []
    for index in draft.zones.head {
      let range = draft.lines[index].tokens
      guard let first = range.first, range.count <= 40,
        organs.isEmpty || motto.exactly(tokens, range) == nil,
        nation.match(tokens, at: first, before: range.upperBound) == nil
      else { continue }
      var at = first
      while at < range.upperBound,
        let (organ, end) = OrganReader.match(tokens, at: at, before: range.upperBound),
        organ.kind != .collective,
        organ.kind != .post || organ.name.utf8.count > 20 || tokens[at].isAllCaps
      {
        guard tokens[at].isAllCaps || draft.zones.typeLine != nil else { break }
        organs.append((organ, at..<end))
        at = end
        while at < range.upperBound, tokens[at].kind == .symbol { at += 1 }
      }
    }
    guard let last = organs.last else { return nil }
    var issuer = build(last.organ, last.range, draft)
    if !hasPlace(issuer, draft), let (place, level) = placeLine(below: last.range, draft) {
      issuer.name += " " + ProperCase.place(tokens, place)
      issuer.level = level
      issuer.reading.insert(.placeFromOtherLine)
    }
    if organs.count >= 2 {
      let above = organs[organs.count - 2]
      issuer.superior = ProperCase.name(tokens, above.range)
      let place = place(missingIn: issuer, from: above, tokens)
      if !place.isEmpty { issuer.reading.insert(.placeFromOtherLine) }
      issuer.name += place
      if issuer.kind == .party || issuer.kind == .serviceUnit || issuer.level == nil {
        issuer.level = issuer.level ?? level(of: above.organ, above.range, tokens)
      }
    }
    return issuer
  }

  /// The line "TỈNH HOA LÂM" that stands alone below "ỦY BAN NHÂN DÂN".
  private static func placeLine(below range: Range<Int>, _ draft: Draft) -> (Range<Int>, Level)? {
    let behind = draft.zones.head.filter { draft.lines[$0].tokens.lowerBound >= range.upperBound }
    for index in behind.prefix(2) {
      let line = draft.lines[index].tokens
      guard !line.isEmpty, draft.tokens[line.lowerBound].isAllCaps,
        let (end, level) = PlaceReader.match(
          draft.tokens, at: line.lowerBound, before: line.upperBound),
        end == line.upperBound, line.count > 1
      else { continue }
      let isCity = bareCity.match(draft.tokens, at: line.lowerBound, before: end) != nil
      return (line, isCity && !isCentralCity(draft.tokens, line.lowerBound) ? .district : level)
    }
    return nil
  }

  /// An agency is known by its territory: that of the organ above it where its own line leaves it out ("Sở Y tế" below "UBND tỉnh X").
  private static func place(
    missingIn issuer: Issuer, from above: (organ: Organ, range: Range<Int>), _ tokens: Tokens
  ) -> String {
    guard issuer.kind == .specialisedAgency, above.organ.kind == .peoplesCommittee else {
      return ""
    }
    let own = Tokens(issuer.name)
    guard
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

  /// The organ directly before "ban hành", "xây dựng" … in the preamble; the last one where there are several.
  private static func preamble(_ draft: Draft) -> Issuer? {
    let tokens = draft.tokens
    for index in draft.zones.preamble.reversed() {
      let range = draft.lines[index].tokens
      var found: Issuer?
      var at = range.lowerBound
      while at < range.upperBound {
        guard tokens[at].isCapitalised,
          let (organ, end) = OrganReader.match(tokens, at: at, before: range.upperBound)
        else {
          at += 1
          continue
        }
        if organ.kind != .collective, end < range.upperBound,
          issues.match(tokens, at: end, before: range.upperBound) != nil,
          at == range.lowerBound || !isOwner(tokens, at - 1)
        {
          found = build(organ, at..<end, draft)
        }
        at = end
      }
      if let found { return found }
    }
    return nil
  }

  private static let ownership = PhraseTable<Bool>(lines: "của\ndo")

  private static func isOwner(_ tokens: Tokens, _ index: Int) -> Bool {
    ownership.match(tokens, at: index, before: index + 1) != nil
  }

  private static func build(_ organ: Organ, _ range: Range<Int>, _ draft: Draft) -> Issuer {
    var issuer = Issuer(
      span: organ.span,
      name: ProperCase.name(draft.tokens, range),
      level: level(of: organ, range, draft.tokens),
      kind: organ.kind,
      superior: nil)
    issuer.reading = NameReading.steps(to: issuer.name, from: range, draft.tokens)
    return issuer
  }

  private static let centralCities = PhraseTable<Bool>(
    lines: """
      thành phố cần thơ
      thành phố hà nội
      thành phố hải phòng
      thành phố hồ chí minh
      thành phố huế
      thành phố đà nẵng
      """
  )
  private static let bareCity = PhraseTable<Bool>(lines: "thành phố")

  /// Whether the city whose name begins at `index` stands directly under the centre.
  static func isCentralCity(_ tokens: Tokens, _ index: Int) -> Bool {
    centralCities.match(tokens, at: index, before: tokens.count) != nil
  }

  /// The tier of an issuer; a city is a province's equal only if it is one of the six under the centre.
  private static func level(of organ: Organ, _ range: Range<Int>, _ tokens: Tokens) -> Level? {
    for index in range where bareCity.match(tokens, at: index, before: range.upperBound) != nil {
      guard organ.kind == .peoplesCommittee || organ.kind == .peoplesCouncil || organ.kind == .party
      else { continue }
      let isCentral = centralCities.match(tokens, at: index, before: range.upperBound) != nil
      let isBare = index + 2 >= range.upperBound
      return isCentral || isBare ? .province : .district
    }
    if organ.level == nil, organ.kind == .serviceUnit || organ.kind == .enterprise { return .unit }
    return organ.level
  }
}

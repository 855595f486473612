import PlanModel
import PlanText

extension Rule {
  static let abolishedUnit = Rule(
    .abolishedUnit, .units, .error,
    title: Wording(
      vi: "Từ 01/7/2025 không giao việc, báo cáo, gửi văn bản tới đơn vị không còn tồn tại.",
      en: "Since 1 July 2025 nothing may be asked of, reported or sent to units that are gone."),
    rationale: Wording(
      vi: """
        Không còn cấp huyện và thị trấn; nhiều bộ, sở đã hợp nhất từ đầu năm 2025. Văn bản viện dẫn của cơ quan cũ là đúng.
        """,
      en: """
        Districts and townships are gone; many ministries and departments were merged early in 2025. Citing their old \
        documents is right.
        """),
    basis: "Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 2025",
    examples: [
      RuleExample(assigned("Công an xã", verb: "Đề nghị", date: "05 tháng 9 năm 2025")),
      RuleExample(
        assigned("⟦Phòng Nội vụ huyện Đông Khê⟧", verb: "Đề nghị", date: "05 tháng 9 năm 2025")),
      RuleExample(
        assigned("Phòng Nội vụ huyện Đông Khê", verb: "Đề nghị", date: "05 tháng 3 năm 2024")),
      RuleExample(
        assigned("⟦Sở Thông tin và Truyền thông⟧", verb: "Đề nghị", date: "05 tháng 9 năm 2025")),
      RuleExample(
        assigned("⟦Phòng Tài chính - Kế hoạch⟧", verb: "Giao", date: "05 tháng 9 năm 2025")),
      RuleExample(
        assigned("Sở Khoa học và Công nghệ", verb: "Đề nghị", date: "05 tháng 9 năm 2025")),
      RuleExample(
        "⟦UBND HUYỆN ĐÔNG KHÊ⟧\nSố: 12/KH-UBND\nĐông Khê, ngày 05 tháng 9 năm 2025\nKẾ HOẠCH\nTập huấn năm 2025\nI. NỘI DUNG\n1. Tổ chức lớp tập huấn."
      ),
    ]
  ) { context in
    let plan = context.child.plan
    guard context.options.hierarchy.isTwoTier(plan.header.issued?.date) == true else { return [] }
    let organs =
      namedOrgans(plan) + plan.particulars.recipients.flatMap(\.organs)
      + plan.particulars.reports.flatMap { [$0.recipient, $0.channel].compactMap { $0 } }
    var told: Set<String> = []
    let found = organs.compactMap { organ -> Found? in
      if ReorganisedAgencies.holds(Tokens(organ.name)) {
        return told.insert(organ.name).inserted
          ? Found(.unit(.reorganised(organ: organ.name)), child: .child(organ.span)) : nil
      }
      let name = Tokens(organ.name)
      let isOffice =
        plan.header.issuer?.level == .commune
        && GoneTiers.offices.match(name, at: 0, before: name.count) != nil
      guard isOffice || isAbolished(organ.name) || context.child.isPlan && isMerged(organ, plan),
        told.insert(organ.name).inserted
      else {
        return nil
      }
      return Found(.unit(.abolished(organ: organ.name)), child: .child(organ.span))
    }
    guard let issuer = plan.header.issuer, isAbolished(issuer.name) else { return found }
    return [Found(.unit(.issuerAbolished(issuer.name)), child: .child(issuer.span))] + found
  }

  /// Whether a name has a tier that is gone.
  private static func isAbolished(_ organ: String) -> Bool {
    let name = Tokens(organ)
    return PlaceName.all(in: organ).contains { isGone($0.kind) }
      || GoneTiers.words.first(name) != nil
      // "Phòng Nội vụ huyện"
      || [1, 2].contains { length in
        name.count > length
          && GoneTiers.tiers.exactly(name, name.count - length..<name.count) != nil
      }
  }

  /// Whether a name has a commune, ward or city of the issuer's province that went into other units, as the register has it.
  private static func isMerged(_ organ: Organ, _ plan: Plan) -> Bool {
    guard let unit = plan.header.issuer?.unit, let date = plan.header.issued?.date,
      let province = ([unit] + AdministrativeRegister.above(unit)).last
    else { return false }
    func isInside(_ other: AdministrativeUnit) -> Bool {
      ([other] + AdministrativeRegister.above(other)).last?.code == province.code
    }
    return PlaceName.all(in: organ.name).contains { place in
      // "Phường 3 Bảo Lộc": a number is only a part of the name.
      guard Int(place.name) == nil else { return false }
      func named(at date: PartialDate) -> [AdministrativeUnit] {
        AdministrativeRegister.units(named: place.name, at: date).filter { $0.kind == place.kind }
      }
      guard !named(at: date).contains(where: isInside) else { return false }
      return named(at: PartialDate(year: 2025, month: 6, day: 30)).contains { old in
        AdministrativeRegister.successors(of: old).contains(where: isInside)
      }
    }
  }

  private static func isGone(_ kind: UnitKind) -> Bool {
    switch kind {
    case .ruralDistrict, .urbanDistrict, .town, .township: true
    case .province, .city, .commune, .ward, .specialZone: false
    }
  }
}

private enum GoneTiers {
  static let tiers = PhraseTable<Bool>(lines: "huyện\nquận\nthị xã")
  static let words = PhraseTable<Bool>(
    lines: "các huyện\ncấp huyện\ncác thị trấn\nthị trấn\nhuyện ủy\nthị ủy\nhuyện đoàn\nthị đoàn")
  /// Offices that only districts had; "Phòng Kinh tế" and "Phòng Văn hóa - Xã hội" are those of communes now.
  static let offices = PhraseTable<Bool>(
    lines: """
      phòng dân tộc
      phòng giáo dục và đào tạo
      phòng kinh tế và hạ tầng
      phòng lao động
      phòng nông nghiệp
      phòng nội vụ
      phòng quản lý đô thị
      phòng tài chính - kế hoạch
      phòng tài nguyên và môi trường
      phòng tư pháp
      phòng văn hóa và thông tin
      phòng y tế
      """)
}

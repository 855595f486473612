import PlanModel
import PlanText

extension Rule {
  static let unitNotAtLevel = Rule(
    .unitNotAtLevel, .units, .error,
    title: Wording(
      vi: "Đơn vị được giao việc phải có ở cấp của kế hoạch.",
      en: "A unit with a job must exist at the plan's tier."),
    rationale: Wording(
      vi:
        "Trước 01/7/2025 cấp xã không có phòng, tòa án, bảo hiểm xã hội; cấp huyện không có sở. Đơn vị có thật nhưng ở cấp trên: xem directive-unfit.",
      en:
        "Before 1 July 2025 communes had no phòng, court or social insurance and districts no sở. For a unit of a higher tier see directive-unfit."
    ),
    basis: "Nghị định 37/2014/NĐ-CP; Nghị định 33/2023/NĐ-CP",
    examples: [
      RuleExample(assigned("Công chức Văn hóa - xã hội xã")),
      RuleExample(assigned("⟦Phòng Tư pháp xã⟧")),
      RuleExample(assigned("Trạm Y tế xã", verb: "Đề nghị")),
      RuleExample(assigned("⟦Bảo hiểm xã hội xã⟧", verb: "Đề nghị")),
    ]
  ) { context in
    guard let issuer = context.child.plan.header.issuer, let level = issuer.level,
      context.options.hierarchy.isTwoTier(context.child.plan.header.issued?.date) == false
    else { return [] }
    return namedOrgans(context.child.plan).compactMap { organ in
      let name = Tokens(organ.name)
      let rooms = organ.kind == .specialisedAgency ? Heads.specialised : nil
      guard Heads.tier(of: name) == level,
        let tiers = Heads.others.match(name, at: 0, before: name.count)
          ?? rooms?.match(name, at: 0, before: name.count),
        !tiers.value.split(separator: " ").contains(Substring(level.rawValue))
      else { return nil }
      return Found(.unit(.notAtLevel(organ: organ.name, level: level)), child: .child(organ.span))
    }
  }

  static func assigned(_ unit: String, verb: String = "Giao", date: String = "05 tháng 3 năm 2024")
    -> String
  {
    "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\nSố: 12/KH-UBND\nSuối Mơ, ngày \(date)\nKẾ HOẠCH\nTập huấn năm 2024\nI. TỔ CHỨC THỰC HIỆN\n1. \(verb) \(unit) tổ chức lớp tập huấn cho cán bộ."
  }

  /// Every organ that is asked to do or to help with something.
  static func namedOrgans(_ plan: Plan) -> [Organ] {
    plan.assignments.flatMap { $0.lead + $0.support }
  }
}

/// The tiers that had an organ of a sort before July 2025, by how its name begins.
private enum Heads {
  static let specialised = PhraseTable<String>(lines: "phòng = district\nsở = province")
  /// Vertical organs, courts and service units that no commune had.
  static let others = PhraseTable<String>(
    lines: """
      bảo hiểm xã hội = district province
      bộ chỉ huy quân sự = province
      chi cục thi hành án = district
      chi cục thuế = district
      hạt kiểm lâm = district
      kho bạc nhà nước = district province
      tòa án nhân dân = district province
      trung tâm y tế = district
      viện kiểm sát nhân dân = district province
      """)
  private static let places = PhraseTable<Level>(
    lines:
      "huyện = district\nphường = commune\nquận = district\nthị trấn = commune\nthị xã = district\ntỉnh = province\nxã = commune"
  )

  /// The tier that the last place word of a name says.
  static func tier(of name: Tokens) -> Level? {
    (0..<name.count).reversed().lazy.compactMap {
      places.match(name, at: $0, before: name.count)?.value
    }.first
  }
}

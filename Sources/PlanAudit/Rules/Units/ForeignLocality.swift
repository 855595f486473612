import PlanModel
import PlanText

extension Rule {
  static let foreignLocality = Rule(
    .foreignLocality, .units, .error,
    title: Wording(
      vi: "Không để sót tên địa phương khác trong văn bản.",
      en: "No other place's name may be left in the text."),
    rationale: Wording(
      vi: """
        Tên hoặc loại đơn vị của nơi khác thường do sao chép. Chỉ xét đơn vị cùng cấp với cơ quan ban hành được nói tới như \
        địa bàn của mình, hoặc được giao việc; văn bản viện dẫn và cấp trên không xét.
        """,
      en: """
        A place's name or kind that is another's is usually copied. Only units of the issuer's own tier that are spoken \
        of as its own, or that get a job, are looked at; citations and the tiers above are not.
        """),
    examples: [
      RuleExample(local("THỊ TRẤN", "Lan tỏa trên địa bàn thị trấn.")),
      RuleExample(local("THỊ TRẤN", "Lan tỏa từ ⟦xã⟧ đến mọi tầng lớp.")),
      RuleExample(local("XÃ", "Triển khai trên địa bàn ⟦xã Đồng Tâm⟧.")),
      RuleExample(local("XÃ", "Triển khai trên địa bàn huyện Đông Khê.")),
      RuleExample(
        local("XÃ", "Triển khai trên địa bàn ⟦huyện Lâm Thượng⟧.", above: "HUYỆN ĐÔNG KHÊ")),
    ]
  ) { context in
    guard let issuer = context.child.plan.header.issuer,
      let own = PlaceName.all(in: issuer.name).first,
      let ownTier = tier(own.kind, issuer.level)
    else { return [] }
    let ownName = "\(own.kind.vietnamese) \(own.name)"
    var found: [Found] = []
    for mention in context.child.plan.particulars.territories
    where Rule.tier(mention.kind, nil) == ownTier {
      if let name = mention.name {
        guard !Folding.equal(name, own.name), !isPredecessor(mention.kind, name, issuer) else {
          continue
        }
        found.append(
          Found(
            .unit(.otherPlace("\(mention.kind.vietnamese) \(name)", own: ownName)),
            child: .child(mention.span)))
      } else if mention.kind != own.kind {
        found.append(
          Found(
            .unit(.otherKind(mention.kind.vietnamese, own: ownName)), child: .child(mention.span)))
      }
    }
    return found + superiors(context.child, issuer, ownName)
  }

  /// Units of the tier above that are spoken of as the own territory and are another's.
  private static func superiors(
    _ child: AuditedDocument, _ issuer: Issuer, _ ownName: String
  ) -> [Found] {
    guard let superior = issuer.superior.flatMap({ PlaceName.all(in: $0).first }) else { return [] }
    return child.plan.particulars.territories.compactMap { mention in
      guard mention.kind == superior.kind, let name = mention.name,
        !Folding.equal(name, superior.name)
      else { return nil }
      return Found(
        .unit(.otherPlace("\(mention.kind.vietnamese) \(name)", own: ownName)),
        child: .child(mention.span))
    }
  }

  /// Whether a place went into the issuer's own territory: "trên địa bàn xã Phú Xá" of a commune that took it over.
  private static func isPredecessor(_ kind: UnitKind, _ name: String, _ issuer: Issuer) -> Bool {
    guard let unit = issuer.unit else { return false }
    let place = PlaceName(kind: kind, name: name)
    return AdministrativeRegister.predecessors(of: unit).contains(where: place.names)
  }

  /// Which tier a kind of unit belongs to; a city's is the issuer's own.
  private static func tier(_ kind: UnitKind, _ level: Level?) -> Level? {
    switch kind {
    case .province: .province
    case .ruralDistrict, .urbanDistrict, .town: .district
    case .commune, .ward, .township, .specialZone: .commune
    case .city: level
    }
  }

  private static func local(_ kind: String, _ sentence: String, above: String? = nil) -> String {
    let superior = above.map { "UBND \($0)\n" } ?? ""
    return
      "\(superior)ỦY BAN NHÂN DÂN\n\(kind) SUỐI MƠ\nSố: 12/KH-UBND\nSuối Mơ, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTập huấn năm 2024\nI. MỤC ĐÍCH\n1. \(sentence)"
  }
}

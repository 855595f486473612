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
      RuleExample(local("XÃ", "Nâng cao nhận thức của Nhân dân ⟦xã Đồng Tâm⟧.")),
      RuleExample(
        local(
          "HUYỆN",
          "Một.\nII. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ban Thường vụ huyện Đoàn tổ chức lớp tập huấn.")),
      RuleExample(
        local("XÃ", "Một.\nII. TỔ CHỨC THỰC HIỆN\n1. Giao ⟦UBND xã Đồng Tâm⟧ tổ chức lớp tập huấn.")
      ),
      RuleExample(
        local("XÃ", "Triển khai trên địa bàn ⟦huyện Lâm Thượng⟧.", above: "HUYỆN ĐÔNG KHÊ")),
    ]
  ) { context in
    guard let issuer = context.child.plan.header.issuer,
      let own = PlaceName.all(in: issuer.name).first,
      let ownTier = own.kind.tier(cityLevel: issuer.level)
    else { return [] }
    let ownName = "\(own.kind.vietnamese) \(own.name)"
    var found: [Found] = []
    for mention in context.child.plan.particulars.territories
    where mention.kind.tier() == ownTier {
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
    return found + doers(context.child, issuer, own) + superiors(context.child, issuer, ownName)
  }

  /// Units of the own tier with another name that get a job.
  private static func doers(
    _ child: AuditedDocument, _ issuer: Issuer, _ own: PlaceName
  ) -> [Found] {
    var told: Set<String> = []
    // Behind a post a person's name may stand: "Chủ tịch UBND tỉnh Trần Văn Bình".
    return child.plan.assignments.flatMap(\.lead).filter { $0.kind != .post }.compactMap { organ in
      guard
        let other = PlaceName.all(in: organ.name).first(where: {
          $0.kind.isTierOf(own.kind) && !Folding.equal($0.name, own.name)
        }), !isPredecessor(other.kind, other.name, issuer), told.insert(organ.name).inserted
      else { return nil }
      return Found(
        .unit(
          .otherPlace(
            "\(other.kind.vietnamese) \(other.name)", own: "\(own.kind.vietnamese) \(own.name)")),
        child: .child(organ.span))
    }
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

  private static func local(_ kind: String, _ sentence: String, above: String? = nil) -> String {
    let superior = above.map { "UBND \($0)\n" } ?? ""
    return
      "\(superior)ỦY BAN NHÂN DÂN\n\(kind) SUỐI MƠ\nSố: 12/KH-UBND\nSuối Mơ, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTập huấn năm 2024\nI. MỤC ĐÍCH\n1. \(sentence)"
  }
}

import PlanModel
import PlanText

extension Rule {
  static let milestoneAfterAbolition = Rule(
    .milestoneAfterAbolition, .units, .warning,
    title: Wording(
      vi: "Việc hẹn sau 01/7/2025 của cơ quan cấp huyện cần giao lại cho cơ quan kế thừa.",
      en: "Acts of district organs dated after 1 July 2025 need a successor."),
    rationale: Wording(
      vi:
        "Từ ngày đó không còn cấp huyện, thị trấn. Thời kỳ và chỉ tiêu hằng năm chỉ kéo qua ngày đó thì không xét.",
      en:
        "Districts and townships are gone since. Periods and yearly quotas that merely run past it are silent."
    ),
    basis: "Nghị quyết 203/2025/QH15",
    examples: [
      RuleExample(scheduled("Quý II năm 2025")),
      RuleExample(scheduled("⟦Quý III năm 2025⟧")),
    ]
  ) { context in
    let plan = context.child.plan
    guard let issuer = plan.header.issuer, let date = plan.header.issued?.date ?? plan.newestBasis,
      context.options.hierarchy.isTwoTier(date) == false,
      issuer.level == .district
        || issuer.unit.map({ !$0.successorCodes.isEmpty && !$0.states.contains(.twoTiers) })
          ?? false
        || PlaceName.all(in: issuer.name).first?.kind == .township
    else { return [] }
    var told: Set<TextSpan> = []
    return plan.timeline.compactMap { entry in
      guard entry.when.time.recurs == nil, let from = entry.when.time.from ?? entry.when.time.to,
        from.month != nil, context.options.hierarchy.isTwoTier(from) == true,
        told.insert(entry.when.span).inserted
      else { return nil }
      return Found(
        .unit(.milestoneAfterAbolition(from.iso)), child: .child(entry.when.span),
        related: entry.action.map { [.child($0)] } ?? [])
    }
  }

  private static func scheduled(_ time: String) -> String {
    "UBND HUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nĐông Khê, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\nTập huấn giai đoạn 2021 - 2025\nI. LỘ TRÌNH\n1. \(time) tổ chức tổng kết."
  }
}

extension Plan {
  /// The newest date of a cited basis: a plan without a date is not older than that.
  fileprivate var newestBasis: PartialDate? {
    citations.filter { $0.role == .basis }.compactMap(\.date).max {
      PartialDates.isBefore($0, $1)
    }
  }
}

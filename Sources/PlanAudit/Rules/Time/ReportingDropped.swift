extension Rule {
  static let reportingDropped = Rule(
    .reportingDropped, .time, .error,
    title: Wording(
      vi: "Chế độ báo cáo, nơi nhận và định kỳ báo cáo phải được giữ.",
      en: "Reporting duties, their channel and their recurrence must be kept."),
    rationale: Wording(
      vi: "Mất chế độ báo cáo thì cấp trên không tổng hợp được.",
      en: "Without reports the tier above cannot sum up."),
    examples: [
      RuleExample(
        reporting(
          "Công chức Văn phòng - thống kê báo cáo kết quả về UBND huyện (qua Phòng Nội vụ) trước ngày 15/11 hằng năm."
        ), parent: reportingAbove(marked: false)),
      RuleExample(
        reporting("Công chức Văn phòng - thống kê theo dõi kết quả."),
        parent: reportingAbove(marked: true)),
    ],
    check: told(by: .reportingDropped))

  private static func reportingAbove(marked: Bool) -> String {
    let duty =
      "UBND các xã, thị trấn báo cáo kết quả về UBND huyện (qua Phòng Nội vụ) trước ngày 15/11 hằng năm"
    return ComparedPlans.parent("I. TỔ CHỨC THỰC HIỆN\n1. \(marked ? "⟦\(duty)⟧" : duty).")
  }

  private static func reporting(_ duty: String) -> String {
    ComparedPlans.child("I. TỔ CHỨC THỰC HIỆN\n1. \(duty)")
  }
}

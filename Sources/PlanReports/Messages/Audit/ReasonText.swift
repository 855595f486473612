public import PlanAudit

/// Why a verdict is what it is, as one sentence.
public func text(of reason: Reason, in language: Language) -> String {
  wording(of: reason).said(in: language)
}

private func wording(of reason: Reason) -> Wording {
  switch reason {
  case .sameWords: Wording(vi: "Kế hoạch ghi cùng nội dung.", en: "The plan says the same.")
  case .atLeastAsMuch(let own, let other):
    Wording(
      vi: "Kế hoạch ghi \(own), không thấp hơn \(other).", en: "\(own) is no less than \(other).")
  case .withinCap(let own, let other):
    Wording(
      vi: "Kế hoạch ghi \(own), không vượt mức \(other).",
      en: "\(own) is within \(other).")
  case .inTime(let own, let other):
    Wording(
      vi: "Hẹn \(day(own)), không muộn hơn \(day(other)).",
      en: "Due \(day(own)), no later than \(day(other)).")
  case .planItself:
    Wording(vi: "Chính là kế hoạch này.", en: "This plan is what is asked for.")
  case .laterThanParent(let own, let other):
    Wording(
      vi: "Hẹn \(day(own)), muộn hơn \(day(other)).", en: "Due \(day(own)), after \(day(other)).")
  case .noOwnerSeen:
    Wording(
      vi: "Có nội dung nhưng chưa thấy giao cho ai; cần người xem.",
      en: "The words are there, but nobody is seen to be asked; a person must look.")
  case .shareOfTotal(let own, let other):
    Wording(
      vi: "\(quote(other)) có thể là tổng của nhiều đơn vị; kế hoạch này ghi \(quote(own)).",
      en: "\(quote(other)) may be the total of several units; this plan says \(quote(own)).")
  case .nothingAnswers:
    Wording(
      vi: "Không thấy nội dung tương ứng trong kế hoạch.", en: "Nothing in the plan answers it.")
  case .lessThanParent(let own, let other):
    Wording(vi: "Kế hoạch ghi \(own), thấp hơn \(other).", en: "\(own) is less than \(other).")
  case .overCap(let own, let other):
    Wording(
      vi: "Kế hoạch ghi \(own), vượt mức \(other).", en: "\(own) is beyond \(other).")
  case .addressedToOthers(let name):
    Wording(vi: "Giao cho \(quote(name)), không giao cho cấp này.", en: "Asked of \(quote(name)).")
  case .partOfSameAuthoritysPlan:
    Wording(
      vi: "Kế hoạch của chính cơ quan đó cho một phần việc; không bắt buộc nhắc lại mọi nội dung.",
      en: "The same authority's plan for one task need not repeat it.")
  case .parentNotProved:
    Wording(
      vi: "Chưa chứng minh được kế hoạch cấp trên.", en: "The parent plan is not proved.")
  case .nobodyNamed:
    Wording(
      vi: "Kế hoạch cấp trên không ghi ai thực hiện; không tự kết luận.",
      en: "The parent does not say who is to do it; nothing is concluded.")
  case .parentUnread:
    Wording(
      vi: "Phần này của kế hoạch cấp trên chưa đọc được thành yêu cầu; cần người xem.",
      en: "This part of the parent was not understood; a person must look.")
  case .nothingAsked:
    Wording(
      vi: "Không tìm thấy yêu cầu nào cho cấp này trong kế hoạch cấp trên; cần người xem.",
      en: "Nothing was found that the parent asks of this tier; a person must look.")
  case .planUndated:
    Wording(
      vi: "Ngày ban hành chưa đủ để biết kế hoạch có đúng hạn.",
      en: "The plan's date does not say whether it came in time.")
  case .onlyLooselyAligned:
    Wording(
      vi: "Chỉ giống một phần; cần người xem.", en: "Only some words agree; a person must look.")
  case .withheld:
    Wording(
      vi:
        "Kế hoạch có nhắc nhưng phủ định, lùi lại, kèm điều kiện, kể việc đã qua hoặc để cấp trên làm; cần người xem.",
      en:
        "The plan names it but denies it, puts it off, sets a condition, tells it as over or leaves it to those above; a person must look."
    )
  case .partsUnread:
    Wording(
      vi: "Có phần của kế hoạch không đọc được chắc chắn; cần người xem.",
      en: "Parts of the plan were not read safely; a person must look.")
  case .basisNotComparable(let own, let other):
    Wording(
      vi: "\(own) và \(other) không so sánh trực tiếp được; cần người xem.",
      en: "\(own) and \(other) do not compare directly; a person must look.")
  }
}

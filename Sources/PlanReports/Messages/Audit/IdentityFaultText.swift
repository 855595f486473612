import PlanAudit

func identityText(_ fault: IdentityFault, _ parent: ParentName) -> FaultText {
  switch fault {
  case .parentNotCited:
    FaultText(
      Wording(
        vi: "Phần căn cứ không nêu kế hoạch nào của cấp trên trực tiếp.",
        en: "The preamble names no plan of the tier directly above."),
      do: Wording(
        vi:
          "Bổ sung vào căn cứ kế hoạch cấp trên mà kế hoạch này thực hiện (số, ngày, cơ quan, trích yếu).",
        en: "Add the parent plan (number, date, issuer, title) to the preamble."))
  case .citationDiffers(let difference):
    FaultText(
      Wording(
        vi:
          "Dẫn sai \(part(difference.part).vietnamese) của kế hoạch cấp trên: ghi \(shown(difference, difference.cited)), văn bản gốc là \(shown(difference, difference.own)).",
        en:
          "The parent plan's \(part(difference.part).english) is cited wrongly: \(shown(difference, difference.cited)) for \(shown(difference, difference.own))."
      ),
      do: Wording(
        vi: "Sửa thành \(shown(difference, difference.own)) theo văn bản gốc.",
        en: "Correct it to \(shown(difference, difference.own))."))
  case .followsAnother(let name):
    FaultText(
      Wording(
        vi: name.map {
          "Kế hoạch này thực hiện Kế hoạch \($0), không phải văn bản được đưa ra."
        } ?? "Không thấy kế hoạch này thực hiện văn bản được đưa ra.",
        en: name.map {
          "This plan carries out plan \($0), not the given document."
        } ?? "This plan does not carry out the given document."),
      do: Wording(
        vi: "Đưa đúng kế hoạch cấp trên bằng --parent, hoặc dùng --assume-parent nếu chắc chắn.",
        en: "Give the right plan with --parent, or use --assume-parent if you are sure."))
  case .issuerNotAbove(let above, let below):
    FaultText(
      Wording(
        vi:
          "\(above) không phải cấp trên trực tiếp của \(below) vào ngày ban hành.",
        en: "\(above) is not directly above \(below) at the date of issue."),
      do: Wording(
        vi: "Đưa đúng kế hoạch của cấp trên trực tiếp bằng --parent.",
        en: "Give the plan of the tier directly above with --parent."))
  case .olderThanBasis(let own, let basis, let cited):
    FaultText(
      Wording(
        vi: "Kế hoạch ghi ngày \(day(own)), trước văn bản căn cứ \(cited) (\(day(basis))).",
        en: "The plan is dated \(day(own)), before its basis \(cited) (\(day(basis)))."),
      do: Wording(
        vi: "Kiểm tra lại ngày ban hành và ngày của văn bản căn cứ.",
        en: "Check both dates."))
  case .periodLeavesParent(let own, let other):
    FaultText(
      Wording(
        vi:
          "Thời kỳ \(quote(own)) không nằm trong thời kỳ \(quote(other)) của \(parent.vietnamese).",
        en: "The period \(quote(own)) is not within \(quote(other)) of \(parent.english)."),
      do: Wording(
        vi: "Điều chỉnh thời kỳ cho nằm trong thời kỳ của \(parent.vietnamese).",
        en: "Bring the period within that of \(parent.english)."))
  }
}

private func shown(_ difference: Identity.Difference, _ value: String) -> String {
  difference.part == .date ? day(value) : quote(value)
}

private func part(_ part: Identity.Difference.Part) -> Wording {
  switch part {
  case .number: Wording(vi: "số", en: "number")
  case .date: Wording(vi: "ngày", en: "date")
  case .issuer: Wording(vi: "cơ quan ban hành", en: "issuer")
  case .title: Wording(vi: "trích yếu", en: "title")
  }
}

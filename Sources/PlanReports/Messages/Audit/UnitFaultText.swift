import PlanAudit
import PlanModel

func unitText(_ fault: UnitFault) -> FaultText {
  switch fault {
  case .notAtLevel(let organ, let level):
    FaultText(
      Wording(
        vi: "\(organ) không có ở \(tier(level).vietnamese).",
        en: "There is no \(organ) at the \(tier(level).english) tier."),
      do: Wording(
        vi: "Thay bằng đơn vị đúng của \(tier(level).vietnamese).",
        en: "Name the right unit of this tier."))
  case .otherPlace(let place, let own):
    FaultText(
      Wording(
        vi: "Văn bản của \(own) nói tới \(place) như địa bàn của mình.",
        en: "A plan of \(own) speaks of \(place) as its own."),
      do: Wording(vi: "Sửa thành \(own) nếu là sót khi sao chép.", en: "Correct it to \(own)."))
  case .otherKind(let kind, let own):
    FaultText(
      Wording(
        vi: "Văn bản của \(own) gọi địa bàn của mình là “\(kind)”.",
        en: "A plan of \(own) calls its territory “\(kind)”."),
      do: Wording(vi: "Sửa cho đúng loại đơn vị của \(own).", en: "Use the kind of \(own)."))
  case .notSubordinate(let organ, let directive):
    FaultText(
      Wording(
        vi:
          "Không dùng “\(directive == .assigns ? "giao" : "yêu cầu")” với \(organ), cơ quan không thuộc quyền.",
        en: "\(organ) is not subordinate and cannot be assigned or required."),
      do: Wording(vi: "Đổi thành “Đề nghị \(organ) …”.", en: "Request it (“Đề nghị …”)."))
  case .aboveIssuer(let organ):
    FaultText(
      Wording(
        vi: "Không giao việc cho \(organ), cơ quan cấp trên.",
        en: "\(organ) stands above the issuer and cannot be given a job."),
      do: Wording(vi: "Bỏ, hoặc đổi thành “Kính đề nghị”.", en: "Drop it, or request it."))
  case .severalLeads(let names):
    FaultText(
      Wording(
        vi: "Nhiệm vụ có nhiều đơn vị cùng chủ trì: \(names.joined(separator: ", ")).",
        en: "Several units lead the task: \(names.joined(separator: ", "))."),
      do: Wording(
        vi: "Chọn một đơn vị chủ trì, các đơn vị khác phối hợp.",
        en: "Choose one lead; the others cooperate."))
  case .noLead:
    FaultText(
      Wording(
        vi: "Nhiệm vụ chỉ có đơn vị phối hợp, không có đơn vị chủ trì.",
        en: "The task has cooperating units but no lead."),
      do: Wording(vi: "Ghi rõ đơn vị chủ trì.", en: "Name the lead."))
  case .abolished(let organ):
    FaultText(
      Wording(
        vi: "\(organ) không còn từ 01/7/2025.", en: "\(organ) is gone since 1 July 2025."),
      do: Wording(vi: "Thay bằng cơ quan kế thừa.", en: "Name its successor."))
  case .reorganised(let organ):
    FaultText(
      Wording(
        vi: "\(organ) đã hợp nhất vào cơ quan khác từ năm 2025.",
        en: "\(organ) was merged into another agency in 2025."),
      do: Wording(vi: "Thay bằng cơ quan kế thừa.", en: "Name its successor."))
  case .issuerAbolished(let organ):
    FaultText(
      Wording(
        vi: "Cơ quan ban hành \(quote(organ)) không còn từ 01/7/2025.",
        en: "The issuer \(quote(organ)) is gone since 1 July 2025."),
      do: Wording(
        vi: "Kiểm tra lại ngày ban hành và cơ quan ban hành.",
        en: "Check the date of issue and the issuer."))
  case .milestoneAfterAbolition(let date):
    FaultText(
      Wording(
        vi: "Việc hẹn \(day(date)) là sau khi kết thúc cấp huyện, thị trấn (01/7/2025).",
        en: "The act is dated \(day(date)), after districts and townships ended (1 July 2025)."),
      do: Wording(
        vi: "Xác định cơ quan kế thừa thực hiện.", en: "Settle which successor does it."))
  }
}

private func tier(_ level: Level) -> Wording {
  switch level {
  case .central: Wording(vi: "cấp trung ương", en: "central")
  case .province: Wording(vi: "cấp tỉnh", en: "provincial")
  case .district: Wording(vi: "cấp huyện", en: "district")
  case .commune: Wording(vi: "cấp xã", en: "commune")
  case .unit: Wording(vi: "đơn vị", en: "unit")
  }
}

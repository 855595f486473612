import PlanAudit

func comparisonText(_ fault: ComparisonFault, _ parent: ParentName) -> FaultText {
  let above = "theo \(parent.vietnamese)"
  return switch fault {
  case .programmeMissing(let name):
    FaultText(
      Wording(vi: "Thiếu nội dung \(quote(name)).", en: "\(quote(name)) is missing."),
      do: Wording(
        vi: "Bổ sung nội dung, tiêu chí và chỉ tiêu \(above).",
        en: "Add it with its criteria and quota, as in \(parent.english)."))
  case .programmeRenamed(let own, let other):
    FaultText(
      Wording(
        vi: "\(parent.vietnamese) gọi là \(quote(own)), kế hoạch này gọi là \(quote(other)).",
        en: "It is called \(quote(own)) in \(parent.english), \(quote(other)) here."),
      do: Wording(vi: "Ghi đúng tên \(above).", en: "Use the name of \(parent.english)."))
  case .criterionDropped(let programme, let group):
    FaultText(
      Wording(
        vi: "\(quote(programme)) thiếu tiêu chí \(quote(group)).",
        en: "\(quote(programme)) lacks the criterion \(quote(group))."),
      do: Wording(vi: "Bổ sung tiêu chí \(above).", en: "Add it, as in \(parent.english)."))
  case .assignmentUnowned(let task):
    FaultText(
      Wording(
        vi: "Nhiệm vụ \(quote(task)) chưa có đơn vị thực hiện.",
        en: "Nobody has the task \(quote(task))."),
      do: Wording(
        vi: "Giao nhiệm vụ này cho một đơn vị cụ thể, \(above).", en: "Give it to a unit."))
  case .nothingLocalised(let percent):
    FaultText(
      Wording(
        vi:
          "Kế hoạch chép lại \(percent)% \(parent.vietnamese), không có chỉ tiêu, đơn vị, thời gian riêng.",
        en: "\(percent)% of it is \(parent.english), with no quota, unit or date of its own."),
      do: Wording(
        vi: "Cụ thể hóa bằng chỉ tiêu, đơn vị và thời gian của địa phương.",
        en: "Add the place's own quotas, units and dates."))
  case .quotaMissing(let quota):
    FaultText(
      Wording(vi: "Thiếu chỉ tiêu \(quote(quota)).", en: "The quota \(quote(quota)) is missing."),
      do: Wording(vi: "Bổ sung chỉ tiêu \(above).", en: "Add it, as in \(parent.english)."))
  case .quotaBelow(let own, let other):
    FaultText(
      Wording(
        vi: "Chỉ tiêu \(quote(own)) thấp hơn \(quote(other)) của \(parent.vietnamese).",
        en: "The quota \(quote(own)) is below \(quote(other)) of \(parent.english)."),
      do: Wording(vi: "Nâng chỉ tiêu không thấp hơn \(quote(other)).", en: "Raise it."))
  case .quotaOverCap(let own, let other):
    FaultText(
      Wording(
        vi: "Chỉ tiêu \(quote(own)) vượt mức \(quote(other)) của \(parent.vietnamese).",
        en: "The quota \(quote(own)) is beyond \(quote(other)) of \(parent.english)."),
      do: Wording(vi: "Sửa chỉ tiêu không vượt mức \(quote(other)).", en: "Lower it."))
  case .quotaBasisChanged(let own, let other):
    FaultText(
      Wording(
        vi: "Chỉ tiêu \(quote(own)) tính khác \(quote(other)) của \(parent.vietnamese).",
        en: "The quota \(quote(own)) is counted otherwise than \(quote(other))."),
      do: Wording(
        vi: "Ghi chỉ tiêu theo cùng đơn vị tính và thời kỳ \(above).",
        en: "State it on the basis of \(parent.english)."))
  case .quotaTotalShort(let total, let required):
    FaultText(
      Wording(
        vi: "Cộng các chỉ tiêu được \(total), chưa đủ \(required) của \(parent.vietnamese).",
        en: "The quotas add up to \(total), short of \(required) of \(parent.english)."),
      do: Wording(vi: "Tăng chỉ tiêu để đủ \(required).", en: "Raise them to \(required)."))
  case .siblingsShort(let total, let required, let plans):
    FaultText(
      Wording(
        vi:
          "Cộng chỉ tiêu của \(plans) kế hoạch cấp dưới được \(total), chưa đủ \(quote(required)).",
        en: "The quotas of \(plans) plans below add up to \(total), short of \(quote(required))."),
      do: Wording(
        vi: "Kiểm tra đã đủ kế hoạch của các đơn vị chưa, rồi giao tăng chỉ tiêu để đủ tổng.",
        en: "Check that all plans are here, then raise the quotas below."))
  case .deadlineLate(let own, let other):
    FaultText(
      Wording(
        vi: "Hẹn \(day(own)), sau hạn \(day(other)) của \(parent.vietnamese).",
        en: "Due \(day(own)), after \(day(other)) of \(parent.english)."),
      do: Wording(vi: "Đặt hạn không muộn hơn \(day(other)).", en: "Bring it forward."))
  case .reportingDropped(let duty):
    FaultText(
      Wording(
        vi: "Thiếu chế độ báo cáo \(quote(duty)).", en: "The reporting duty \(quote(duty)) is gone."
      ),
      do: Wording(vi: "Bổ sung chế độ báo cáo \(above).", en: "Add it, as in \(parent.english)."))
  case .reportingChannelDropped(let channel):
    FaultText(
      Wording(
        vi: "Chế độ báo cáo không còn ghi qua \(quote(channel)).",
        en: "The reporting channel \(quote(channel)) is gone."),
      do: Wording(vi: "Ghi rõ nơi nhận báo cáo \(above).", en: "Name the channel."))
  case .reviewNotBefore(let own, let other):
    FaultText(
      Wording(
        vi: "Sơ kết, tổng kết \(day(own)) không trước cấp trên (\(day(other))).",
        en: "The review on \(day(own)) is not before the parent's (\(day(other)))."),
      do: Wording(
        vi: "Tổ chức trước \(day(other)) để cấp trên tổng hợp.", en: "Hold it before \(day(other))."
      ))
  }
}

import PlanAudit

/// Faults in which two places of one document do not agree.
func wordingText(_ fault: DocumentFault) -> FaultText {
  switch fault {
  case .otherName(let heading, let text):
    FaultText(
      Wording(
        vi: "Đề mục ghi \(quote(heading)), câu giao nhiệm vụ ghi \(quote(text)).",
        en: "The heading says \(quote(heading)), the assignment \(quote(text))."),
      do: Wording(vi: "Thống nhất một tên gọi.", en: "Use one name."))
  case .otherKind(let heading, let text):
    FaultText(
      Wording(
        vi:
          "Cùng một tên nhưng đề mục ghi \(quote(heading)), câu giao nhiệm vụ ghi \(quote(text)).",
        en: "One name, but the heading says \(quote(heading)) and the assignment \(quote(text))."),
      do: Wording(
        vi: "Thống nhất cách gọi ở đề mục và câu giao nhiệm vụ.", en: "Call it the same in both."))
  case .nameLeftOut(let heading, let text):
    FaultText(
      Wording(
        vi: "Câu giao nhiệm vụ chỉ ghi \(quote(text)) cho \(quote(heading)).",
        en: "The assignment only says \(quote(text)) for \(quote(heading))."),
      do: Wording(vi: "Ghi đủ tên như ở đề mục.", en: "Give the name as in the heading."))
  case .announcedOtherwise(let title, let announced):
    FaultText(
      Wording(
        vi: "Trích yếu ghi \(quote(title)), phần mở đầu ghi \(quote(announced)).",
        en: "The title says \(quote(title)), the preamble \(quote(announced))."),
      do: Wording(vi: "Ghi phần mở đầu đúng như trích yếu.", en: "Repeat the title as it is."))
  case .periodsDiffer(let title, let announced):
    FaultText(
      Wording(
        vi:
          "Thời kỳ khác nhau: trích yếu ghi \(quote(title)), phần mở đầu ghi \(quote(announced)).",
        en: "Different periods: \(quote(title)) in the title, \(quote(announced)) in the preamble."),
      do: Wording(vi: "Thống nhất thời kỳ.", en: "Use one period."))
  case .headingUnlikeOthers(let usual):
    FaultText(
      Wording(
        vi: "Đề mục không ghi \(quote(usual)) như các đề mục cùng loại.",
        en: "The heading does not say \(quote(usual)) as its neighbours do."),
      do: Wording(vi: "Thống nhất tên gọi giữa các đề mục.", en: "Call it as the others do."))
  case .noSuchDay(let words):
    FaultText(
      Wording(vi: "Ngày không có trong lịch: \(words).", en: "No such day: \(words)."),
      do: Wording(vi: "Sửa lại ngày.", en: "Correct the date."))
  case .wrongWeekday(let said, let real):
    FaultText(
      Wording(
        vi: "Ngày này là \(weekday(real).vietnamese), không phải \(weekday(said).vietnamese).",
        en: "That day is a \(weekday(real).english), not a \(weekday(said).english)."),
      do: Wording(vi: "Sửa lại thứ hoặc ngày.", en: "Correct the day."))
  case .wrongAnniversary(let said, let real):
    FaultText(
      Wording(
        vi: "Ghi kỷ niệm \(said) năm, nhưng hai ngày cách nhau \(real) năm.",
        en: "It says \(said) years, but the dates are \(real) years apart."),
      do: Wording(vi: "Sửa lại số năm hoặc ngày.", en: "Correct the years."))
  case .endBeforeStart(let from, let to):
    FaultText(
      Wording(
        vi: "Kết thúc (\(day(to))) trước khi bắt đầu (\(day(from))).",
        en: "It ends (\(day(to))) before it starts (\(day(from)))."),
      do: Wording(vi: "Sửa lại thời gian.", en: "Correct the time."))
  case .groupWithoutCriteria(let group):
    FaultText(
      Wording(
        vi: "Đối tượng có \(quote(group)) nhưng tiêu chí không nói tới.",
        en: "Subjects include \(quote(group)), criteria do not."),
      do: Wording(
        vi: "Bổ sung tiêu chí cho \(quote(group)), hoặc bỏ khỏi đối tượng.",
        en: "Add criteria for \(quote(group)), or take it out."))
  case .quotaCountsOthers(let criteria, let quota):
    FaultText(
      Wording(
        vi: "Tiêu chí nói về \(quote(criteria)), chỉ tiêu lại tính \(quote(quota)).",
        en: "Criteria are about \(quote(criteria)), the quota counts \(quote(quota))."),
      do: Wording(vi: "Thống nhất đối tượng của tiêu chí và chỉ tiêu.", en: "Use one group."))
  default: FaultText(Wording(vi: "", en: ""), do: Wording(vi: "", en: ""))
  }
}

private func weekday(_ number: Int) -> Wording {
  switch number {
  case 1: Wording(vi: "thứ Hai", en: "Monday")
  case 2: Wording(vi: "thứ Ba", en: "Tuesday")
  case 3: Wording(vi: "thứ Tư", en: "Wednesday")
  case 4: Wording(vi: "thứ Năm", en: "Thursday")
  case 5: Wording(vi: "thứ Sáu", en: "Friday")
  case 6: Wording(vi: "thứ Bảy", en: "Saturday")
  default: Wording(vi: "Chủ nhật", en: "Sunday")
  }
}

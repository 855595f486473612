import PlanAudit

func documentText(_ fault: DocumentFault) -> FaultText {
  switch fault {
  case .blank(let blank):
    FaultText(
      Wording(
        vi: "\(name(blank).vietnamese) còn để trống.", en: "\(name(blank).english) is blank."),
      do: Wording(
        vi: "Điền đủ trước khi ban hành (bản dự thảo: dùng --draft).",
        en: "Fill it in before issuing (for drafts use --draft)."))
  case .missingOnBehalf:
    FaultText(
      Wording(
        vi: "Kế hoạch của UBND thiếu dòng “TM. ỦY BAN NHÂN DÂN” trên chữ ký.",
        en: "The committee's plan lacks the line “TM. ỦY BAN NHÂN DÂN” above the signature."),
      do: Wording(
        vi: "Bổ sung “TM. ỦY BAN NHÂN DÂN” phía trên chức vụ của người ký.",
        en: "Add “TM. ỦY BAN NHÂN DÂN” above the signer's post."))
  case .deputyNeeded(let position):
    FaultText(
      Wording(
        vi: "Ký thay (KT.) nhưng chức vụ ghi là \(quote(position)), không phải cấp phó.",
        en: "Signed for the head (KT.) by \(quote(position)), who is no deputy."),
      do: Wording(
        vi: "Ghi đúng chức vụ cấp phó của người ký, hoặc bỏ “KT.”.",
        en: "Give the deputy's post, or drop “KT.”."))
  case .spaceMissing:
    FaultText(
      Wording(
        vi: "Thiếu dấu cách sau dấu chấm của quyền hạn ký.",
        en: "The space behind the signing authority's dot is missing."),
      do: Wording(vi: "Viết “KT. CHỦ TỊCH”.", en: "Write “KT. CHỦ TỊCH”."))
  }
}

private func name(_ blank: DocumentFault.Blank) -> Wording {
  switch blank {
  case .number: Wording(vi: "Số văn bản", en: "The document number")
  case .day: Wording(vi: "Ngày ban hành", en: "The day of issue")
  case .date: Wording(vi: "Ngày, tháng ban hành", en: "The date of issue")
  case .signerName: Wording(vi: "Họ tên người ký", en: "The signer's name")
  case .placeholder: Wording(vi: "Chỗ chờ điền", en: "A placeholder")
  case .signatureBlock: Wording(vi: "Khối chữ ký", en: "The signature block")
  }
}

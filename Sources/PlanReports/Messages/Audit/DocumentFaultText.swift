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
  case .illegible(let blank):
    FaultText(
      Wording(
        vi: "\(name(blank).vietnamese) để trống hoặc viết tay, không đọc được trên bản quét.",
        en: "\(name(blank).english) is blank, or handwritten and not legible on the scan."),
      do: Wording(
        vi: "Đối chiếu với bản gốc.", en: "Compare the original."))
  case .absent(let part):
    FaultText(
      Wording(
        vi: "Văn bản không có \(name(part).vietnamese).",
        en: "The text has no \(name(part).english)."),
      do: Wording(
        vi: "Bổ sung trước khi ban hành; nếu đây là bản trích thì đối chiếu bản gốc.",
        en: "Add it before issuing; of an extract compare the original."))
  case .missingOnBehalf:
    FaultText(
      Wording(
        vi: "Kế hoạch của UBND thiếu dòng “TM. ỦY BAN NHÂN DÂN” trên chữ ký.",
        en: "The committee's plan lacks the line “TM. ỦY BAN NHÂN DÂN” above the signature."),
      do: Wording(
        vi: "Bổ sung “TM. ỦY BAN NHÂN DÂN” phía trên chức vụ của người ký.",
        en: "Add “TM. ỦY BAN NHÂN DÂN” above the signer's post."))
  case .missingForHead(let position):
    FaultText(
      Wording(
        vi: "\(quote(position)) ký mà không có dòng “KT. CHỦ TỊCH”.",
        en: "\(quote(position)) signs without the line “KT. CHỦ TỊCH”."),
      do: Wording(
        vi: "Bổ sung “KT. CHỦ TỊCH” phía trên chức vụ của người ký.",
        en: "Add “KT. CHỦ TỊCH” above the signer's post."))
  case .deputyNeeded(let position):
    FaultText(
      Wording(
        vi: "Ký thay (KT.) nhưng chức vụ ghi là \(quote(position)), không phải cấp phó.",
        en: "Signed for the head (KT.) by \(quote(position)), who is no deputy."),
      do: Wording(
        vi: "Ghi đúng chức vụ cấp phó của người ký, hoặc bỏ “KT.”.",
        en: "Give the deputy's post, or drop “KT.”."))
  case .numbering(let kind, let label, let before): numberingText(kind, label, before)
  case .partMissing(let label):
    FaultText(
      Wording(
        vi: "Văn bản không có \(label) được dẫn tới.", en: "There is no \(label) in the document."),
      do: Wording(vi: "Sửa viện dẫn, hoặc bổ sung \(label).", en: "Correct the reference."))
  case .annexMissing(let label):
    FaultText(
      Wording(
        vi: "Không thấy \(label) trong tệp này.", en: "\(label) is not in this file."),
      do: Wording(
        vi: "Đính kèm \(label), hoặc bỏ viện dẫn.", en: "Attach it, or drop the reference."))
  case .undefined(let abbreviation):
    FaultText(
      Wording(
        vi: "Chữ viết tắt “\(abbreviation)” chưa được giải thích khi dùng lần đầu.",
        en: "The abbreviation “\(abbreviation)” is not explained at its first use."),
      do: Wording(
        vi: "Viết đầy đủ ở lần đầu, kèm “(sau đây viết tắt là \(abbreviation))”.",
        en: "Write it out the first time, with the abbreviation in brackets."))
  case .citationLacks(let parts, let cited):
    FaultText(
      Wording(
        vi: "Viện dẫn \(cited) lần đầu còn thiếu \(list(parts, \.vietnamese, "và")).",
        en: "The first citation of \(cited) lacks \(list(parts, \.english, "and"))."),
      do: Wording(
        vi: "Bổ sung \(list(parts, \.vietnamese, "và")) của \(cited).",
        en: "Add \(list(parts, \.english, "and")) of \(cited)."))
  case .fundingUnstated:
    FaultText(
      Wording(
        vi: "Kế hoạch không nêu nguồn hay mức kinh phí.",
        en: "The plan states neither a source nor an amount of money."),
      do: Wording(vi: "Bổ sung mục kinh phí thực hiện.", en: "Add a part on funding."))
  case .superiorNotInformed(let name):
    FaultText(
      Wording(
        vi: "Nơi nhận không có cơ quan cấp trên: \(name).",
        en: "The recipients lack the superior organ: \(name)."),
      do: Wording(vi: "Bổ sung “\(name) (b/c)” vào Nơi nhận.", en: "Add it to the recipients."))
  case .assigneeNotInformed(let name):
    FaultText(
      Wording(
        vi: "\(name) được giao việc nhưng không có trong Nơi nhận.",
        en: "\(name) has a job but is not among the recipients."),
      do: Wording(vi: "Bổ sung \(name) vào Nơi nhận.", en: "Add \(name) to the recipients."))
  default: wordingText(fault)
  }
}

private func numberingText(
  _ kind: DocumentFault.Numbering, _ label: String, _ before: String
) -> FaultText {
  let message =
    switch kind {
    case .skipped:
      Wording(
        vi: "Đánh số bị nhảy: sau \(before) là \(label).",
        en: "The numbering skips: after \(before) comes \(label).")
    case .repeated:
      Wording(vi: "Số thứ tự \(label) bị lặp.", en: "The number \(label) is repeated.")
    case .outOfOrder:
      Wording(
        vi: "Đánh số sai thứ tự: sau \(before) là \(label).",
        en: "The numbering is out of order: after \(before) comes \(label).")
    }
  return FaultText(
    message,
    do: Wording(
      vi: "Đánh số lại, hoặc bổ sung mục bị thiếu.", en: "Number anew, or add the lost part."))
}

private func list(
  _ parts: [DocumentFault.CitationPart], _ language: KeyPath<Wording, String>, _ and: String
) -> String {
  let words = parts.map { part in
    let wording =
      switch part {
      case .date: Wording(vi: "ngày ban hành", en: "the date")
      case .issuer: Wording(vi: "cơ quan ban hành", en: "the issuer")
      case .subject: Wording(vi: "trích yếu", en: "the subject")
      }
    return wording[keyPath: language]
  }
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(and) " + last
}

private func name(_ part: DocumentFault.Part) -> Wording {
  switch part {
  case .number: Wording(vi: "số, ký hiệu", en: "number")
  case .date: Wording(vi: "ngày ban hành", en: "date of issue")
  case .numberAndDate:
    Wording(vi: "số, ký hiệu và ngày ban hành", en: "number and no date of issue")
  case .signatureBlock: Wording(vi: "khối chữ ký", en: "signature block")
  }
}

private func name(_ blank: DocumentFault.Blank) -> Wording {
  switch blank {
  case .number: Wording(vi: "Số văn bản", en: "The document number")
  case .day: Wording(vi: "Ngày ban hành", en: "The day of issue")
  case .date: Wording(vi: "Ngày, tháng ban hành", en: "The date of issue")
  case .placeholder: Wording(vi: "Chỗ chờ điền", en: "A placeholder")
  }
}

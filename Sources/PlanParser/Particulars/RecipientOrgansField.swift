internal import PlanModel
internal import PlanText

extension Field {
  /// The organs that each line of the recipients names.
  package static let recipientOrgans = Field(
    name: "particulars.recipients",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Phổ biến kịp thời.\nNơi nhận:\n- UBND tỉnh Hoa Lâm (b/c);\n- Các phòng, ban, ngành huyện;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Bình",
        gives: "UBND tỉnh Hoa Lâm (b/c): Ủy ban nhân dân tỉnh Hoa Lâm",
        "Các phòng, ban, ngành huyện: Các phòng, ban, ngành huyện", "Lưu: VT: ")
    ],
    read: { draft in
      draft.plan.particulars.recipients = draft.plan.header.recipients.map { span in
        let range = draft.tokens.indices(in: span)
        var organs: [Organ] = []
        var at = range.lowerBound
        while at < range.upperBound {
          if let (found, end) = OrganList.match(draft.tokens, at: at, before: range.upperBound) {
            organs += found
            at = max(end, at + 1)
          } else {
            at += 1
          }
        }
        return Recipient(span: span, organs: organs)
      }
    },
    describe: { plan, document in
      plan.particulars.recipients.map { recipient in
        "\(document.words(at: recipient.span)): "
          + recipient.organs.map(\.name).joined(separator: ", ")
      }
    })
}

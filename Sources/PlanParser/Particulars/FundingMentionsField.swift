internal import PlanModel
internal import PlanText

extension Field {
  /// Where the text speaks of the plan's money.
  package static let fundingMentions = Field(
    name: "particulars.funding",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Phòng Tài chính bố trí kinh phí.\n2. Tổng mức 25 triệu đồng.",
        gives: "kinh phí", "triệu đồng"),
      // What taxpayers do is not the plan's money.
      Example("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Doanh nghiệp nộp ngân sách nhà nước tăng."),
    ],
    read: { draft in
      for index in draft.zones.body where !draft.zones.isClosing(index) {
        let line = draft.lines[index].tokens
        if let found = FundingMentions.words.first(draft.tokens, in: line) {
          draft.plan.particulars.funding.append(
            draft.tokens.span(found.at..<found.at + found.length))
        }
      }
    },
    describe: { plan, document in plan.particulars.funding.map { document.words(at: $0) } })
}

enum FundingMentions {
  static let words = PhraseTable<Bool>(
    lines: """
      bố trí ngân sách
      bố trí tăng ngân sách
      dự toán
      kinh phí
      nguồn lực tài chính
      nguồn ngân sách
      nguồn tài chính
      nguồn vốn
      nghìn đồng
      ngân sách bảo đảm
      ngân sách nhà nước bảo đảm
      ngân sách nhà nước đảm bảo
      ngân sách cấp
      ngân sách đảm bảo
      tổng mức đầu tư
      triệu đồng
      tỷ đồng
      vốn ngân sách
      """)
}

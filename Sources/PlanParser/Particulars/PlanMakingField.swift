internal import PlanModel
internal import PlanText

extension Field {
  /// Where the text asks for a plan of one's own.
  package static let planMaking = Field(
    name: "particulars.planMaking",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. TỔ CHỨC THỰC HIỆN\n1. UBND các xã xây dựng kế hoạch triển khai thực hiện.\n2. UBND các xã căn cứ Kế hoạch này tổ chức lớp.",
        gives: "xây dựng kế hoạch")
    ],
    read: { draft in
      for index in draft.zones.body where !draft.zones.isClosing(index) {
        let line = draft.lines[index].body
        if let found = PlanMaking.phrases.first(draft.tokens, in: line) {
          draft.plan.particulars.planMaking.append(
            draft.tokens.span(found.at..<found.at + found.length))
        }
      }
    },
    describe: { plan, document in plan.particulars.planMaking.map { document.words(at: $0) } })
}

enum PlanMaking {
  static let phrases = PhraseTable<Bool>(
    lines: """
      ban hành kế hoạch
      cụ thể hóa kế hoạch
      kế hoạch này triển khai thực hiện
      kế hoạch này tổ chức thực hiện
      kế hoạch này tổ chức triển khai
      kế hoạch này để triển khai
      kế hoạch này để tổ chức
      lập kế hoạch
      triển khai kế hoạch
      triển khai thực hiện kế hoạch
      xây dựng kế hoạch
      xây dựng và thực hiện kế hoạch
      xây dựng và triển khai kế hoạch
      xây dựng và triển khai thực hiện kế hoạch
      xây dựng và tổ chức thực hiện kế hoạch
      xây dựng và ban hành kế hoạch
      xây dựng, ban hành kế hoạch
      """)
}

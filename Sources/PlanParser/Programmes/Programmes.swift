internal import PlanModel
internal import PlanText

extension Field {
  /// Subject areas, movements and models that the plan sets up, each with criteria or a doer of its own.
  package static let programmes = Field(
    name: "programmes",
    examples: [
      Example(
        "KẾ HOẠCH\nNhân rộng điển hình\nI. NỘI DUNG\n- Điển hình trong Phong trào “Dạy tốt - Học tốt”:\n+ Đối với tập thể: hoàn thành nhiệm vụ.\n+ Đối với cá nhân: tận tâm.\nGiao Phòng Giáo dục và Đào tạo xây dựng ít nhất 02 điển hình/năm.\n- Mô hình phát triển kinh tế:\nLà nông dân sản xuất giỏi.\nĐề nghị Hội Nông dân huyện lựa chọn 03 mô hình.",
        gives:
          "p1 Điển hình trong Phong trào “Dạy tốt - Học tốt” | Dạy tốt - Học tốt | collective individual",
        "p2 Mô hình phát triển kinh tế | - | individual"),
      Example("KẾ HOẠCH\nGiảm nghèo\nI. NHIỆM VỤ\n1. Mô hình sinh kế\nSở Y tế thực hiện."),
    ],
    read: { draft in
      let (programmes, claimed) = Programmes.read(draft)
      draft.plan.programmes = programmes
      draft.claimedLines.formUnion(claimed)
    },
    describe: { plan, document in
      plan.programmes.map { programme in
        let groups = programme.criteria.map(\.appliesTo.rawValue).joined(separator: " ")
        return
          "\(programme.id) \(document.words(at: programme.name)) | \(programme.movement.map { document.words(at: $0) } ?? "-") | \(groups)"
      }
    })
}

/// Turns programme items into programmes where they carry criteria.
enum Programmes {
  static func read(_ draft: Draft) -> (programmes: [Programme], claimed: Set<Int>) {
    var programmes: [Programme] = []
    var claimed: Set<Int> = []
    for item in ProgrammeReader.items(draft) {
      var criteria: [Criterion] = []
      var lines: Set<Int> = [item.heading]
      if let runIn = item.runIn, let criterion = CriterionReader.read(draft.tokens, runIn) {
        criteria.append(criterion)
      }
      for index in item.lines {
        guard let criterion = CriterionReader.read(draft.tokens, draft.lines[index].body) else {
          continue
        }
        criteria.append(criterion)
        lines.insert(index)
      }
      guard !criteria.isEmpty else { continue }
      claimed.formUnion(lines)
      let end =
        item.lines.isEmpty
        ? draft.lines[item.heading].tokens : draft.lines[item.lines.upperBound - 1].tokens
      programmes.append(
        Programme(
          id: "p\(programmes.count + 1)",
          name: draft.tokens.span(item.name),
          movement: movement(draft.tokens, item.name),
          criteria: criteria,
          span: TextSpan(
            from: draft.tokens.span(draft.lines[item.heading].tokens).start,
            to: draft.tokens.span(end).end),
          section: draft.path(ofLine: item.heading)))
    }
    return (programmes, claimed)
  }

  /// The first quoted name.
  private static func movement(_ tokens: Tokens, _ range: Range<Int>) -> TextSpan? {
    guard let open = range.first(where: { tokens[$0].isSymbol("\"") }),
      let close = (open + 1..<max(range.upperBound, open + 1)).first(where: {
        tokens[$0].isSymbol("\"")
      }),
      close > open + 1
    else { return nil }
    return tokens.span(open + 1..<close)
  }
}

internal import PlanModel
internal import PlanText

extension Field {
  /// The people and groups that subjects, criteria and quotas name.
  package static let targetGroups = Field(
    name: "particulars.targetGroups",
    examples: [
      Example(
        "KẾ HOẠCH\nNhân rộng điển hình\nI. NỘI DUNG\n1. Đối tượng\nLà các tập thể và cá nhân tiêu biểu, được tập thể suy tôn.\n2. Tiêu chí chung\nĐiển hình là các cá nhân có thành tích.\n3. Phong trào\n- Điển hình tiên tiến trong lao động giỏi:\nCá nhân có sáng kiến.\nĐề nghị Hội Nông dân huyện lựa chọn ít nhất 03 công nhân điển hình tiên tiến/năm.",
        gives: "subjects collective tập thể", "subjects individual cá nhân",
        "criteria individual cá nhân", "p1 individual Cá nhân", "q1 individual công nhân")
    ],
    read: { draft in draft.plan.particulars.targetGroups = TargetGroups.read(draft) },
    describe: { plan, document in
      plan.particulars.targetGroups.map { group in
        let place =
          switch group.place {
          case .subjects: "subjects"
          case .generalCriteria: "criteria"
          case .programme(let id), .quota(let id): id
          }
        return "\(place) \(group.group.rawValue) \(document.words(at: group.span))"
      }
    })
}

enum TargetGroups {
  private static let nouns = PhraseTable<Criterion.Group>(lines: ProgrammeLexicon.groups)
  private static let copulas = PhraseTable<Bool>(
    lines: "là\nlà các\nlà những\ngồm\ngồm các\nđối với")

  static func read(_ draft: Draft) -> [TargetGroup] {
    let plan = draft.plan
    var groups: [TargetGroup] = []
    for clause in plan.subjects { append(clause.span, .subjects, draft.tokens, to: &groups) }
    for clause in plan.criteria { append(clause.span, .generalCriteria, draft.tokens, to: &groups) }
    for programme in plan.programmes {
      for criterion in programme.criteria {
        append(criterion.span, .programme(programme.id), draft.tokens, to: &groups)
      }
    }
    for quota in plan.quotas where quota.programme != nil {
      guard let counted = quota.counted else { continue }
      append(counted, .quota(quota.id), draft.tokens, to: &groups)
    }
    return groups
  }

  /// The list of nouns that opens a clause, or that stands behind its first "là".
  private static func append(
    _ span: TextSpan, _ place: TargetGroup.Place, _ tokens: Tokens, to groups: inout [TargetGroup]
  ) {
    let range = tokens.indices(in: span)
    guard var at = range.first else { return }
    if nouns.match(
      tokens, at: afterDeterminer(tokens, at, range.upperBound), before: range.upperBound)
      == nil
    {
      let sentence = range.prefix(16)
      guard
        let copula = sentence.first(where: {
          copulas.match(tokens, at: $0, before: range.upperBound) != nil
        }),
        let (_, length) = copulas.match(tokens, at: copula, before: range.upperBound)
      else { return }
      at = copula + length
    }
    while at < range.upperBound {
      at = afterDeterminer(tokens, at, range.upperBound)
      guard let (group, length) = nouns.match(tokens, at: at, before: range.upperBound) else {
        return
      }
      groups.append(TargetGroup(place: place, group: group, span: tokens.span(at..<at + length)))
      at += length
      guard at < range.upperBound, tokens[at].isSymbol(",") || tokens.words(at..<at + 1) == "và"
      else { return }
      at += 1
    }
  }

  private static func afterDeterminer(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    at + (OrganHead.determiners.match(tokens, at: at, before: end)?.length ?? 0)
  }
}

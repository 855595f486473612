import PlanModel
import PlanText

extension Rule {
  static let recipientsIncomplete = Rule(
    .recipientsIncomplete, .document, .warning,
    title: Wording(
      vi: "Nơi nhận phải có cơ quan cấp trên và các đơn vị được giao việc.",
      en: "Recipients must include the superior organ and everyone with a job."),
    rationale: Wording(
      vi:
        "Đơn vị nằm trong một dòng chung (“các phòng, ban”) là đủ. Chỉ xét khi biết cơ quan cấp trên.",
      en: "A collective line covers its members. The superior is only looked for where it is known."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    examples: [
      RuleExample(
        received("- UBND tỉnh Hoa Lâm (b/c);\n- Các phòng, ban, ngành huyện;\n- Lưu: VT.")),
      RuleExample(
        received("- ⟦Thường trực Huyện ủy⟧;\n- Các phòng, ban, ngành huyện;\n- Lưu: VT.")),
      RuleExample(
        received("- UBND tỉnh Hoa Lâm (b/c);\n- Thường trực Huyện ủy;\n- Lưu: VT.", marked: true)),
    ]
  ) { context in
    let plan = context.child.plan
    let lines = plan.particulars.recipients
    guard context.child.isPlan, let first = lines.first else { return [] }
    var found: [Found] = []
    if let issuer = plan.header.issuer, issuer.kind == .peoplesCommittee,
      let superior = issuer.superior,
      !lines.contains(where: { reaches($0, superior, context.child) })
    {
      found.append(
        Found(.document(.superiorNotInformed(superior)), child: .child(first.span)))
    }
    // A line that is not understood ("Như trên", "Lưu" aside) may cover anyone.
    let isUnclear = lines.dropLast().contains { line in
      line.organs.isEmpty || line.organs.contains { $0.kind == .collective }
    }
    guard !isUnclear else { return found }
    var told: Set<String> = []
    for assignment in plan.assignments {
      for lead in assignment.lead where isNamed(lead) && told.insert(lead.name).inserted {
        guard !isDrafter(lead, lines, context.child),
          !lines.contains(where: { line in
            line.organs.contains { OrganNames.compare($0.name, lead.name) != .different }
              || context.child.compared(line.span).likeness(to: ComparedWords(lead.name)) >= 0.5
          })
        else { continue }
        found.append(Found(.document(.assigneeNotInformed(lead.name)), child: .child(lead.span)))
      }
    }
    return found
  }

  private static func reaches(
    _ line: Recipient, _ superior: String, _ child: AuditedDocument
  ) -> Bool {
    if line.organs.contains(where: { OrganNames.compare($0.name, superior) != .different }) {
      return true
    }
    // Its chairman or a short form of its name.
    return child.compared(line.span).containment(in: ComparedWords(superior)) >= 0.6
  }

  /// Whether the archive's line names a unit by its letters: "Lưu: VT, QLCN" for "Phòng Quản lý Công nghiệp".
  private static func isDrafter(
    _ organ: Organ, _ lines: [Recipient], _ child: AuditedDocument
  ) -> Bool {
    guard let archive = lines.last(where: { $0.organs.isEmpty }) else { return false }
    let words = Tokens(organ.name)
    let initials = (0..<words.count).compactMap { index -> String? in
      words[index].kind == .word
        ? words.words(index..<index + 1).first.map { $0.uppercased() } : nil
    }.joined()
    return child.tokens.indices(in: archive.span).dropFirst().contains { index in
      let code = child.tokens.words(index..<index + 1)
      return code.utf8.count >= 2 && child.tokens[index].isAllCaps && initials.hasSuffix(code)
    }
  }

  private static func isNamed(_ organ: Organ) -> Bool {
    switch organ.kind {
    case .collective, .post, .other, .adHoc, .enterprise: false
    default: true
    }
  }

  private static func received(_ lines: String, marked: Bool = false) -> String {
    let unit = marked ? "⟦Phòng Nội vụ⟧" : "Phòng Nội vụ"
    return
      "ỦY BAN NHÂN DÂN TỈNH HOA LÂM\nUBND HUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nKẾ HOẠCH\nTập huấn\nCăn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2024 của UBND tỉnh Hoa Lâm về tập huấn;\nI. TỔ CHỨC THỰC HIỆN\n1. Giao \(unit) tổ chức lớp học.\nNơi nhận:\n\(lines)\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình"
  }
}

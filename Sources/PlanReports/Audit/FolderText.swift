public import PlanAudit
import PlanModel
import PlanText

/// A folder's audit for people: who follows whom, each plan's audit, the sums, and the matrix of obligations.
public func folderText(_ folder: FolderAudit, in language: Language) -> String {
  func say(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
  func name(_ index: Int) -> String { folder.audits[index].child.document.info.name }
  var text = ""
  for audit in folder.audits { text += auditText(audit, in: language) + "\n" }
  text += say("Kế hoạch nào theo kế hoạch nào:\n", "Who follows whom:\n")
  for (index, parent) in folder.parents.enumerated() {
    let above = parent.map(name) ?? say("(không có trong thư mục)", "(not in this folder)")
    text += "  \(name(index)) ← \(above)\n"
  }
  for trouble in folder.troubles {
    switch trouble {
    case .duplicate(let one, let other):
      text +=
        say("  trùng số, cơ quan: ", "  same number and issuer: ")
        + "\(name(one)), \(name(other))\n"
    case .cycle(let ring):
      text += say("  vòng lặp: ", "  cycle: ") + ring.map(name).joined(separator: " ← ") + "\n"
    case .selfParent(let index):
      text +=
        say("  tự nêu mình làm căn cứ: ", "  names itself as its basis: ") + "\(name(index))\n"
    }
  }
  for rollUp in folder.rollUps {
    let parent = folder.audits[rollUp.parent].child
    text +=
      say("Cộng chỉ tiêu ", "Sum of the quota ") + quote(parent.words(at: rollUp.ledger.required))
      + " (\(parent.document.info.name)): \(rollUp.ledger.total?.text ?? "?") / \(rollUp.ledger.requiredAmount.text)\n"
    for entry in rollUp.ledger.entries {
      text +=
        "  + \(entry.amount.text)  \(name(entry.plan)): "
        + quote(folder.audits[entry.plan].child.words(at: entry.span)) + "\n"
    }
    if !rollUp.silent.isEmpty {
      text +=
        say("  không có số: ", "  no number: ")
        + rollUp.silent.map(name).joined(separator: ", ") + "\n"
    }
  }
  return text + matrix(folder, say)
}

/// For each parent one line an obligation, one sign a child.
private func matrix(_ folder: FolderAudit, _ say: (String, String) -> String) -> String {
  var text = ""
  for parent in folder.audits.indices {
    let children = folder.children(of: parent)
    guard let first = children.first else { continue }
    let document = folder.audits[parent].child
    text +=
      say("Bảng yêu cầu của ", "Obligations of ") + document.document.info.name
      + say(
        " (+ đạt, - không đạt, ? cần xem, . chưa xét, / không áp dụng):\n",
        " (+ met, - unmet, ? review, . not evaluated, / not applicable):\n")
    for verdict in folder.audits[first].verdicts {
      let signs = children.map { child -> String in
        let same = folder.audits[child].verdicts.first {
          $0.obligation.parent == verdict.obligation.parent
            && $0.obligation.kind == verdict.obligation.kind
        }
        return same.map { sign($0.ruling) } ?? " "
      }
      text +=
        "  \(signs.joined()) \(verdict.obligation.kind.rawValue) "
        + quote(document.words(at: verdict.obligation.parent.span)) + "\n"
    }
  }
  return text
}

private func sign(_ ruling: Ruling) -> String {
  switch ruling {
  case .met: "+"
  case .unmet: "-"
  case .needsReview: "?"
  case .notEvaluated: "."
  case .notApplicable: "/"
  }
}

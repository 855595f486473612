import PlanAudit
import PlanModel
import PlanText

/// A report for people: each plan's audit; for a folder also who follows whom, the sums, and the matrix of obligations.
func reportText(_ report: AuditReport) -> String {
  let text = report.audits.map { auditText($0, in: report.language) + "\n" }.joined()
  // `check` prints each plan as soon as it is judged, so that its text has nothing over several.
  guard let ties = report.ties else { return text }
  return text + tiesText(ties, of: report) + sumsText(report) + matricesText(report)
}

/// `text` for a terminal: control characters, which names of files may hold, obey nobody.
func terminalBytes(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A: bytes.append(0x0A)
    case ..<0x20, 0x7F..<0xA0: bytes += "\u{FFFD}".utf8
    default: bytes += UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    }
  }
  return bytes
}

private func tiesText(_ ties: AuditReport.Ties, of report: AuditReport) -> String {
  func say(_ vietnamese: String, _ english: String) -> String { report.say(vietnamese, english) }
  func name(_ index: Int) -> String { report.audits[index].child.document.info.name }
  var text = say("Kế hoạch nào theo kế hoạch nào:\n", "Who follows whom:\n")
  for (index, parent) in ties.parents.enumerated() {
    let above = parent.map(name) ?? say("(không có trong thư mục)", "(not in this folder)")
    text += "  \(name(index)) ← \(above)\n"
  }
  for trouble in ties.troubles {
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
  return text
}

/// What the plans come to together, with the addends.
private func sumsText(_ report: AuditReport) -> String {
  func say(_ vietnamese: String, _ english: String) -> String { report.say(vietnamese, english) }
  func name(_ index: Int) -> String { report.audits[index].child.document.info.name }
  var text = ""
  for rollUp in report.rollUps {
    guard let parent = report.parent(of: rollUp) else { continue }
    text +=
      say("Cộng chỉ tiêu ", "Sum of the quota ") + quote(parent.words(at: rollUp.ledger.required))
      + " (\(parent.document.info.name)): \(rollUp.ledger.total?.text ?? "?") / \(rollUp.ledger.requiredAmount.text)\n"
    for entry in rollUp.ledger.entries {
      text +=
        "  + \(entry.amount.text)  \(name(entry.plan)): "
        + quote(report.audits[entry.plan].child.words(at: entry.span)) + "\n"
    }
    if !rollUp.silent.isEmpty {
      text +=
        say("  không có số: ", "  no number: ")
        + rollUp.silent.map(name).joined(separator: ", ") + "\n"
    }
  }
  return text
}

/// For each parent one line an obligation, one sign a child.
private func matricesText(_ report: AuditReport) -> String {
  var text = ""
  for matrix in obligationMatrices(report.audits) {
    text +=
      report.say("Bảng yêu cầu của ", "Obligations of ") + matrix.parent.document.info.name
      + report.say(
        " (+ đạt, - không đạt, ? cần xem, . chưa xét, / không áp dụng):\n",
        " (+ met, - unmet, ? review, . not evaluated, / not applicable):\n")
    for row in matrix.rows {
      let signs = row.verdicts.map { $0.map { sign($0.ruling) } ?? " " }.joined()
      text +=
        "  \(signs) \(row.obligation.kind.rawValue) "
        + quote(matrix.parent.words(at: row.obligation.parent.span)) + "\n"
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

public import PlanAudit

/// The rules, one a line; or, `isDetailed`, each with its reason, its basis and its examples.
public func rulesText(_ rules: [Rule], isDetailed: Bool, in language: Language) -> String {
  let width = rules.map { $0.id.rawValue.utf8.count }.max() ?? 0
  return rules.map { rule in
    let id = rule.id.rawValue
    guard isDetailed else {
      let pad = String(repeating: " ", count: width - id.utf8.count)
      return "\(id)\(pad)  \(rule.severity.rawValue)  \(rule.title.said(in: language))\n"
    }
    var text = "\(id) (\(rule.group.rawValue), \(rule.severity.rawValue))\n"
    text += "  \(rule.title.said(in: language))\n  \(rule.rationale.said(in: language))\n"
    if let basis = rule.basis { text += "  \(basis)\n" }
    for example in rule.examples {
      text += "\n  " + heading(example, language) + "\n" + indented(example.child)
      if let parent = example.parent {
        text +=
          "  " + (language == .vietnamese ? "kế hoạch cấp trên:" : "parent:") + "\n"
          + indented(parent)
      }
    }
    return text + "\n"
  }.joined()
}

private func heading(_ example: RuleExample, _ language: Language) -> String {
  switch (example.isFlagged, language) {
  case (true, .vietnamese): "bị bắt:"
  case (true, .english): "flagged:"
  case (false, .vietnamese): "đúng:"
  case (false, .english): "clean:"
  }
}

private func indented(_ text: String) -> String {
  text.split(separator: "\n").map { "    \($0)\n" }.joined()
}

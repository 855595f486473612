public import PlanAudit

/// What a finding says, ending in what to do: the sentence that states the fault, and the advice.
struct FaultText {
  var message: Wording
  var advice: Wording

  init(_ message: Wording, do advice: Wording) {
    self.message = message
    self.advice = advice
  }
}

extension Wording {
  /// The sentence in one of the languages.
  func said(in language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}

/// The sentence that states what `finding` found.
public func message(of finding: Finding, in audit: Audit, _ language: Language) -> String {
  faultText(finding.fault, ParentName(audit)).message.said(in: language)
}

/// What to do about `finding`.
public func suggestion(for finding: Finding, in audit: Audit, _ language: Language) -> String {
  faultText(finding.fault, ParentName(audit)).advice.said(in: language)
}

private func faultText(_ fault: Fault, _ parent: ParentName) -> FaultText {
  switch fault {
  case .identity(let fault): identityText(fault, parent)
  case .comparison(let fault): comparisonText(fault, parent)
  case .unit(let fault): unitText(fault)
  case .document(let fault): documentText(fault)
  }
}

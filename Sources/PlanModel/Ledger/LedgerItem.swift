public import PlanText

/// One number, date, document reference, organ's name or directive verb of the text, and what became of it.
public struct LedgerItem: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Written in figures.
    case number
    /// A day, a term, a stretch of time or a recurrence.
    case date
    /// An official document named with a number or by its title.
    case reference
    /// A named organisation or post; groups without a name are none.
    case organ
    /// A verb that can give someone a job: giao, phân công, đề nghị, yêu cầu, chỉ đạo.
    case directive
  }

  public enum Account: Hashable, Sendable {
    case held(FactPointer)
    /// No fact holds it; `unexplained` where no reason is known.
    case residue(ResidueReason)
  }

  public var kind: Kind
  public var span: TextSpan
  public var account: Account

  public init(_ kind: Kind, at span: TextSpan, _ account: Account) {
    self.kind = kind
    self.span = span
    self.account = account
  }

  /// Why no fact holds it; nil where one does.
  public var reason: ResidueReason? {
    if case .residue(let reason) = account { reason } else { nil }
  }
}

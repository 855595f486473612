public import PlanAudit

/// What one run of `check` or `audit` gave, and how it is told: what every format writes.
public struct AuditReport: Sendable {
  /// One a plan, in the order given.
  public var audits: [Audit]
  /// How the plans stand to one another; nil where each was checked for itself.
  public var ties: Ties?
  /// Numbers that a parent asks of several of the plans together, and what theirs come to.
  public var rollUps: [RollUp]
  /// What was asked for and could not be read, so that nothing unread counts as fine.
  public var unread: [UnreadDocument]
  /// Program and version, such as `kehoach 0.1.0`.
  public var generator: String
  /// The language of messages, suggestions and reasons.
  public var language: Language

  /// The rules that were run.
  public var rules: [Rule] = Rule.all
  /// Severity from which a finding fails the run; nil where none does.
  public var failOn: Severity? = .error
  /// Which table CSV holds.
  public var table: AuditTable = .findings
  /// Whether CSV begins with the byte order mark.
  public var hasMark = false

  /// How the plans of a folder stand to one another; the numbers are places in `audits`.
  public struct Ties: Sendable {
    /// For each plan the one it follows; nil where that is not among them.
    public var parents: [Int?]
    public var troubles: [FolderTrouble]
  }

  /// Plans that were checked one by one.
  public init(
    _ audits: [Audit], rollUps: [RollUp] = [], unread: [UnreadDocument] = [], generator: String,
    language: Language
  ) {
    self.audits = audits
    self.rollUps = rollUps
    self.unread = unread
    self.generator = generator
    self.language = language
  }

  /// Plans that were audited together.
  public init(
    _ folder: FolderAudit, unread: [UnreadDocument] = [], generator: String, language: Language
  ) {
    self.init(
      folder.audits, rollUps: folder.rollUps, unread: unread, generator: generator,
      language: language)
    ties = Ties(parents: folder.parents, troubles: folder.troubles)
  }

  /// The plan that asks for a sum.
  func parent(of sum: RollUp) -> AuditedDocument? {
    if let parent = sum.parent { return audits[parent].child }
    return (sum.ledger.entries.first?.plan ?? sum.silent.first).flatMap { audits[$0].parent }
  }

  /// One of two wordings of the same.
  func say(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}

/// A document that could not be read.
public struct UnreadDocument: Hashable, Sendable {
  /// As the user named it.
  public var name: String
  /// Why, in the language of the report.
  public var message: String

  public init(name: String, message: String) {
    self.name = name
    self.message = message
  }
}

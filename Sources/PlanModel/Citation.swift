public import PlanText

/// Another official document that the plan names – văn bản viện dẫn.
public struct Citation: Hashable, Sendable {
  /// `basis` in the preamble, `mention` in the body.
  public enum Role: String, CaseIterable, Sendable { case basis, mention }

  public var type: DocumentType
  /// `375/KH-UBND`; nil for laws named by title alone.
  public var number: String?
  public var date: PartialDate?
  /// Written out; nil where the text does not name it.
  public var issuer: String?
  public var title: TextSpan?
  public var role: Role
  public var span: TextSpan
  /// Later namings of the same document, in order.
  public var mentions: [TextSpan]
  public var section: String
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(
    type: DocumentType,
    number: String?,
    date: PartialDate? = nil,
    issuer: String? = nil,
    title: TextSpan? = nil,
    role: Role,
    span: TextSpan,
    mentions: [TextSpan] = [],
    section: String = ""
  ) {
    self.type = type
    self.number = number
    self.date = date
    self.issuer = issuer
    self.title = title
    self.role = role
    self.span = span
    self.mentions = mentions
    self.section = section
  }
}

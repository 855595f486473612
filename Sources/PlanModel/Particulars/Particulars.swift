public import PlanText

/// What a plan says that audits look at beside its tables: blanks, abbreviations, references to its own parts, who is named where, what takes promises back.
public struct Particulars: Hashable, Sendable {
  /// The lines that open annexes and attached documents – phụ lục, văn bản kèm theo.
  public var annexes: [TextSpan] = []
  /// Places left for the pen in the body: "số …/KH-UBND", "ngày …", runs of dots.
  public var blanks: [TextSpan] = []
  /// The first use of each abbreviation.
  public var abbreviations: [AbbreviationUse] = []
  /// References to parts of the same document.
  public var references: [InternalReference] = []
  /// The subject of the plan as its preamble announces it: "ban hành Kế hoạch … như sau".
  public var announcement: TextSpan?
  /// Who issues it, as the preamble says: the committee, or its chairman.
  public var announcer: Organ?
  /// Sentences that say where money comes from or how much it is.
  public var funding: [TextSpan] = []
  public var targetGroups: [TargetGroup] = []
  public var programmeNamings: [ProgrammeNaming] = []
  public var anniversaries: [Anniversary] = []
  public var weekdays: [Weekday] = []
  /// The organs of each line of the recipients, in order.
  public var recipients: [Recipient] = []
  public var territories: [TerritoryMention] = []
  public var reports: [ReportingDuty] = []
  public var reviews: [Review] = []
  /// What stands in parts that give out work and became no fact.
  public var unheld: [UnheldSentence] = []
  /// What withholds, narrows or puts off what sentences promise, anywhere in the text, in order.
  public var qualifiers: [Qualifier] = []
  /// The units that are named or meant, anywhere in the text, in order.
  public var unitMentions: [UnitMention] = []
  /// Numbers that are written in words, in order.
  public var numbersInWords: [NumberInWords] = []
  /// Numbers of four digits that may be years, 1990…2100, in order.
  public var years: [Located<Int>] = []

  /// By the id of a timeline entry the organs with which its action begins: "UBND các xã hoàn thành …".
  public var doers: [String: [Organ]] = [:]
  /// Where jobs say to make, issue or carry out a plan.
  public var planMaking: [TextSpan] = []
  /// Ids of assignments in which several units together are told to lead: "A và B chủ trì".
  public var jointLeads: Set<String> = []

  public init() {}
}

import PlanModel
import PlanText

/// Two plans side by side while obligations are compared.
struct Comparison {
  let parent: AuditedDocument
  let child: AuditedDocument
  /// Whether the child is a plan of the same authority for a part of the parent.
  let isPart: Bool
  let issuer: Issuer?
  let hierarchy: Hierarchy
  let weights: WordWeights
  /// The child's paragraphs.
  let passages: Passages
  /// What the child's quotas are about.
  let childWordings: QuotaWordings
  /// The numbers of the child's duties to report by whom they go to.
  let childReports: [[String]: [Int]]
  /// The child's duties to report to some organs, and when they are due.
  let reportAnswers = Answers<[String], [ReportingDuty]>()
  let reportTimes = Answers<[String], ReportTimes>()
  /// The child's quotas that are about what one of the parent is about, and what these are beside its number.
  let quotaAnswers = Answers<QuotaQuestion, [(quota: Quota, alignment: Alignment)]>()
  let quotaResults = Answers<QuotaQuestion.OfNumber, QuotaResults>()
  /// Whether something of the child may not have been read.
  let isUnsure: Bool
  private(set) var outcomes: [Outcome] = []
  /// The parent's number that each of the child's numbers was found to keep.
  var keptBy: [String: Quota] = [:]
  /// The sums that were made.
  var ledgers: [QuotaLedger] = []

  init(
    _ parent: AuditedDocument, _ child: AuditedDocument, _ identity: Identity,
    _ options: AuditOptions
  ) {
    self.parent = parent
    self.child = child
    isPart = identity.relation == .sameAuthority
    issuer = child.plan.header.issuer
    hierarchy = options.hierarchy
    let weights = WordWeights([parent, child])
    self.weights = weights
    passages = Passages(child.document.blocks.map(child.body), of: child, weights)
    childWordings = QuotaWordings(child)
    let reports = child.plan.particulars.reports
    childReports = Dictionary(
      grouping: reports.indices,
      by: { [reports[$0].recipient, reports[$0].channel].compactMap { $0?.name } })
    isUnsure = child.hasUnreadParts
  }

  /// Adds the outcome of one obligation.
  mutating func add(
    _ kind: Obligation.Kind, _ span: TextSpan, _ ruling: Ruling, child: TextSpan? = nil,
    _ alignment: Alignment = .none, because reason: Reason, _ fault: ComparisonFault? = nil,
    under rule: Rule.ID? = nil
  ) {
    let obligation = Obligation(
      id: "o\(outcomes.count + 1)", kind: kind, parent: .parent(span))
    outcomes.append(
      Outcome(
        Verdict(
          obligation, ruling, child: child.map { .child($0) }, alignment: alignment,
          because: reason), fault, under: rule))
  }

  /// Adds an obligation that nothing in the child answers: unmet, unless the child may be silent or was not wholly read.
  mutating func addMissing(
    _ kind: Obligation.Kind, _ span: TextSpan, _ fault: ComparisonFault, under rule: Rule.ID
  ) {
    if isPart {
      add(kind, span, .notEvaluated, because: .partOfSameAuthoritysPlan)
    } else if isUnsure {
      add(kind, span, .needsReview, because: .partsUnread)
    } else {
      add(kind, span, .unmet, because: .nothingAnswers, fault, under: rule)
    }
  }

  /// Adds an obligation of everyone that nothing answers: whether it is the child's, a person must say.
  mutating func addUnsure(_ kind: Obligation.Kind, _ span: TextSpan) {
    if isPart {
      add(kind, span, .notEvaluated, because: .partOfSameAuthoritysPlan)
    } else {
      add(kind, span, .needsReview, because: .nothingAnswers)
    }
  }

  /// For whom the parent means a job.
  func addressee(_ organs: [Organ]) -> Addressee {
    guard let issuer else { return .nobody }
    if isPart { return organs.isEmpty ? .nobody : .others(organs[0].name) }
    return Addressee(organs, child: issuer, parentLevel: parent.plan.header.issuer?.level)
  }
}

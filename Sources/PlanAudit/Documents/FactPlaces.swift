import PlanModel
import PlanText

/// The facts of a plan by where they stand and by their ids.
///
/// Comparing asks for them once for every other fact: without an index, plans of thousands of facts would take hours. A class, for comparisons hand their documents on all the time.
final class FactPlaces: Sendable {
  private let plan: Plan
  private let assignmentSpans: SpanOverlaps
  private let quotaSpans: SpanOverlaps
  private let timeSpans: SpanOverlaps
  private let reportSpans: SpanOverlaps
  private let unheldSpans: SpanOverlaps
  private let planMakingSpans: SpanOverlaps
  private let assignmentsByID: [String: Int]
  private let assignmentsByProgramme: [String: [Int]]

  init(_ plan: Plan) {
    self.plan = plan
    let assignments = plan.assignments
    assignmentSpans = SpanOverlaps(
      assignments.enumerated().flatMap { index, assignment in
        ([assignment.span, assignment.task] + assignment.duties).map { (span: $0, owner: index) }
      })
    quotaSpans = SpanOverlaps(plan.quotas.map(\.span))
    timeSpans = SpanOverlaps(plan.timeline.map(\.when.span))
    reportSpans = SpanOverlaps(plan.particulars.reports.map(\.span))
    unheldSpans = SpanOverlaps(plan.particulars.unheld.map(\.span))
    planMakingSpans = SpanOverlaps(plan.particulars.planMaking)
    assignmentsByID = Dictionary(
      assignments.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    assignmentsByProgramme = Dictionary(
      grouping: assignments.indices.filter { assignments[$0].programme != nil },
      by: { assignments[$0].programme ?? "" })
  }

  func assignment(_ id: String?) -> Assignment? {
    id.flatMap { assignmentsByID[$0] }.map { plan.assignments[$0] }
  }

  func assignments(ofProgramme id: String) -> [Assignment] {
    (assignmentsByProgramme[id] ?? []).map { plan.assignments[$0] }
  }

  /// The assignments that share a byte with `place`, by their words, their task or a duty.
  func assignments(at place: TextSpan) -> [Assignment] {
    assignmentSpans.owners(at: place).map { plan.assignments[$0] }
  }

  /// The first assignment that holds all of `place` in its words or in one of its duties.
  func assignment(around place: TextSpan) -> Assignment? {
    assignments(at: place).first { assignment in
      assignment.span.contains(place) || assignment.duties.contains { $0.contains(place) }
    }
  }

  /// The quotas that lie in `place`.
  func quotas(in place: TextSpan) -> [Quota] {
    quotaSpans.owners(at: place).map { plan.quotas[$0] }.filter { place.contains($0.span) }
  }

  /// The quotas that share a byte with `place`.
  func quotas(at place: TextSpan) -> [Quota] {
    quotaSpans.owners(at: place).map { plan.quotas[$0] }
  }

  /// The entries of the timeline whose time is said in `place`.
  func timeEntries(in place: TextSpan) -> [TimelineEntry] {
    timeSpans.owners(at: place).map { plan.timeline[$0] }.filter { place.contains($0.when.span) }
  }

  /// Where times are said in `place`.
  func times(in place: TextSpan) -> [TextSpan] {
    timeEntries(in: place).map(\.when.span)
  }

  /// The duties to report that share a byte with `place`.
  func reports(at place: TextSpan) -> [ReportingDuty] {
    reportSpans.owners(at: place).map { plan.particulars.reports[$0] }
  }

  /// Whether a sentence that no fact holds shares a byte with `place`.
  func hasUnheld(at place: TextSpan) -> Bool { !unheldSpans.owners(at: place).isEmpty }

  /// What the ledger names in `place`.
  func ledger(in place: TextSpan) -> [LedgerItem] { plan.ledger.items.lying(in: place, \.span) }

  /// What in `place` takes back or narrows what its sentences promise.
  func qualifiers(in place: TextSpan) -> [Qualifier] {
    plan.particulars.qualifiers.lying(in: place, \.span)
  }

  /// The units that are named or meant in `place`.
  func units(in place: TextSpan) -> [UnitMention] {
    plan.particulars.unitMentions.lying(in: place, \.span)
  }

  /// The numbers that are written in words in `place`.
  func numbersInWords(in place: TextSpan) -> [NumberInWords] {
    plan.particulars.numbersInWords.lying(in: place, \.span)
  }

  /// The years that are named in `place`.
  func years(in place: TextSpan) -> [Int] {
    plan.particulars.years.lying(in: place, \.span).map(\.value)
  }

  /// Whether a plan is asked for in `place`.
  func asksForPlan(in place: TextSpan) -> Bool {
    planMakingSpans.owners(at: place).contains { place.contains(plan.particulars.planMaking[$0]) }
  }
}

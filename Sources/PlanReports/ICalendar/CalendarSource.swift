public import PlanModel
public import PlanText

/// What a calendar needs to know of a document beside its tasks.
public struct CalendarSource: Sendable {
  /// SHA-256 of the file; tells entries of different documents apart.
  var digest: String
  /// What times without a year are counted from, the plan's beginning or its date of issue, whichever is later, and the plan's end.
  var first: PartialDate?
  var last: PartialDate?

  public init(_ plan: Plan, of document: SourceDocument) {
    digest = document.info.sha256
    let starts = [plan.header.period?.from, plan.header.issued?.date].compactMap { $0 }
    first = starts.filter { $0.year != nil }.max { $0.iso < $1.iso }
    last = plan.header.period?.to
  }
}

public import PlanModel
public import PlanText

/// What a calendar needs to know of a document beside its tasks.
public struct CalendarSource: Sendable {
  /// SHA-256 of the file; tells entries of different documents apart.
  var digest: String
  /// The first and the last day that times without a year are counted from and to: those of the plan, else the date of issue.
  var first: PartialDate?
  var last: PartialDate?

  public init(_ plan: Plan, of document: SourceDocument) {
    digest = document.info.sha256
    first = plan.header.period?.from ?? plan.header.issued?.date
    last = plan.header.period?.to
  }
}

public import PlanModel
public import PlanText

// Stands in for the parser until its branch is merged.

public struct Reading: Sendable {
  public var plan: Plan
  public var notes: [Note]
}

public func parsePlan(_ document: SourceDocument) -> Reading {
  Reading(plan: Plan(), notes: [Note(.notAPlan, .warning)])
}

/// What a heading announces.
public enum SectionRole: String, CaseIterable, Sendable {
  case purposesAndRequirements, purposes, requirements, viewpoints, objectives, targets
  case subjects, scope, criteria, content, tasks, methods, schedule, funding, implementation
  case assignments, reporting, situation, annex
}

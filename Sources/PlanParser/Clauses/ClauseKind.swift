internal import PlanModel

/// The parts of a plan whose paragraphs are kept as clauses.
enum ClauseKind: CaseIterable {
  case purposes, requirements, objectives, subjects, scope, criteria, methods, funding

  /// The kind a heading of `role` opens.
  init?(_ role: SectionRole?) {
    switch role {
    case .purposes, .purposesAndRequirements: self = .purposes
    case .requirements: self = .requirements
    case .objectives, .targets: self = .objectives
    case .subjects: self = .subjects
    case .scope: self = .scope
    case .criteria: self = .criteria
    case .methods: self = .methods
    case .funding: self = .funding
    default: return nil
    }
  }

  /// Where a plan keeps clauses of this kind.
  var path: WritableKeyPath<Plan, [Clause]> {
    switch self {
    case .purposes: \.purposes
    case .requirements: \.requirements
    case .objectives: \.objectives
    case .subjects: \.subjects
    case .scope: \.scope
    case .criteria: \.criteria
    case .methods: \.methods
    case .funding: \.funding
    }
  }
}

import PlanModel
import PlanText

/// The dated acts of a child, to find those that answer what its parent wants done by a day.
struct DeadlineAnswers {
  /// What is asked of the child's times: to whom reports go or what else is done, and the days that are set.
  struct Question: Hashable {
    var targets: [String]
    var words: ComparedWords?
    var days: [PartialDate?]
  }

  /// For each day of a question the time that answers it.
  let pairs = Answers<Question, [TimelineEntry?]>()
  private let entries: [TimelineEntry]
  private let whens: SpanOverlaps
  private let acts: SpanOverlaps
  private let byAction: [TextSpan: [Int]]
  private let passages: Passages

  init(_ child: AuditedDocument, _ weights: WordWeights) {
    let entries = child.plan.timeline.filter { $0.action != nil && $0.when.time.to != nil }
    self.entries = entries
    let actions = entries.map { $0.action ?? $0.when.span }
    whens = SpanOverlaps(entries.map(\.when.span))
    acts = SpanOverlaps(actions)
    byAction = Dictionary(grouping: entries.indices, by: { actions[$0] })
    passages = Passages(actions, of: child, weights)
  }

  /// The acts whose time stands in `place`, in order.
  func timed(in place: TextSpan) -> [TimelineEntry] {
    whens.owners(at: place).map { entries[$0] }.filter { place.contains($0.when.span) }
  }

  /// The acts that share a byte with one of `places`, by their words or their time, in order.
  func at(_ places: [TextSpan]) -> [TimelineEntry] {
    Set(places.flatMap { whens.owners(at: $0) + acts.owners(at: $0) }).sorted().map { entries[$0] }
  }

  /// The acts that say most of `words`, in order.
  func likest(_ words: ComparedWords) -> [TimelineEntry] {
    Set(passages.all(for: words, atLeast: 0.6).flatMap { byAction[$0] ?? [] }).sorted()
      .map { entries[$0] }
  }
}

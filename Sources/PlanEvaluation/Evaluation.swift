/// Plans scored against gold annotations, field by field.
public struct Evaluation: Sendable {
  /// How many plans are right in all of their fields of a kind.
  public struct WholePlans: Hashable, Sendable {
    public var header = 0
    /// Quotas, assignments, timeline and programmes.
    public var facts = 0
    public var everything = 0
  }

  /// The plans that are right in every value of one field, among those whose annotation has it.
  public struct ExactPlans: Hashable, Sendable {
    public var right = 0
    public var count = 0
  }

  public private(set) var documentCount = 0
  /// Names of the documents for which there was no plan.
  public private(set) var absent: [String] = []
  public private(set) var tallies: [String: Tally] = [:]
  public private(set) var wholePlans = WholePlans()
  private var exact: [String: ExactPlans] = [:]

  /// The fields whose exactness is told of whole plans.
  private static let exactFields = ["header", "quotas", "assignments", "timeline"]
  private static let allExactFields = "all"

  /// Whole plans that have all header fields, all quotas, all assignments, all times right, and all of these.
  public var exactPlans: [(name: String, plans: ExactPlans)] {
    (Self.exactFields + [Self.allExactFields]).map { ($0, exact[$0] ?? ExactPlans()) }
  }

  public init() {}

  /// Scores one document; only the keys that `gold` has count. A missing plan misses everything.
  public mutating func add(_ name: String, gold: JSONValue, plan: JSONValue?) {
    documentCount += 1
    if plan == nil { absent.append(name) }
    var scorer = DocumentScorer(document: name)
    scorer.score(gold, plan ?? .null)
    for (field, tally) in scorer.tallies { tallies[field, default: Tally()].add(tally) }
    let wrong = Set(scorer.tallies.filter { !$0.value.isPerfect }.keys)
    let facts: Set = ["quotas", "assignments", "timeline", "programmes"]
    if !wrong.contains(where: { $0.hasPrefix("header.") }) { wholePlans.header += 1 }
    if !wrong.contains(where: { facts.contains(root(of: $0)) }) { wholePlans.facts += 1 }
    if wrong.isEmpty { wholePlans.everything += 1 }
    countExactPlans(Set(scorer.tallies.keys.map(root)), wrong: Set(wrong.map(root)))
  }

  private mutating func countExactPlans(_ scored: Set<String>, wrong: Set<String>) {
    let fields = Self.exactFields.filter(scored.contains)
    func add(_ name: String, _ isRight: Bool) {
      exact[name, default: ExactPlans()].count += 1
      if isRight { exact[name, default: ExactPlans()].right += 1 }
    }
    for field in fields { add(field, !wrong.contains(field)) }
    if !fields.isEmpty { add(Self.allExactFields, wrong.isDisjoint(with: fields)) }
  }

  /// The fields whose names start with `prefix`, in alphabetical order.
  public func fields(startingWith prefix: String = "") -> [(name: String, tally: Tally)] {
    tallies.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
      .map { (name: $0.key, tally: $0.value) }
  }

  /// Mean F1 of the fields, with or without the exact ones only; 0 where there are none.
  public func macroF1(startingWith prefix: String = "", exact: Bool) -> Double {
    let scores = fields(startingWith: prefix).filter { $0.name.hasSuffix(".exact") == exact }
      .map(\.tally.f1)
    return scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }

  private func root(of field: String) -> String { String(field.prefix { $0 != "." }) }
}

import PlanModel
import PlanText

/// A fact as an explanation shows it: its words, its values, what was done to them.
struct ExplainedFact {
  var spans: [TextSpan]
  var values: [Explanation.Value]
  var reading: ReadingSteps

  /// The fact at `place`; nil where the plan has none there.
  init?(_ plan: Plan, _ document: SourceDocument, at place: ExplainedPlace) {
    let header = plan.header
    let index = place.indices.first ?? 0
    func words(_ span: TextSpan?) -> String? { span.map { document.words(at: $0) } }
    func item<Item>(_ list: [Item]) -> Item? { list.indices.contains(index) ? list[index] : nil }
    func set(_ spans: [TextSpan], _ reading: ReadingSteps, _ values: [(String, String?)]) -> Self {
      Self(
        spans: spans, values: values.map { Explanation.Value(name: $0.0, text: $0.1) },
        reading: reading)
    }
    func clause(_ list: [Clause]) -> Self? {
      item(list).map { set([$0.span], $0.reading, [("section", $0.section)]) }
    }
    let fact: Self? =
      switch place.field {
      case .documentType:
        header.documentType.map { set([$0.span], $0.reading, [("value", $0.value.rawValue)]) }
      case .number:
        header.number.map {
          set(
            [$0.span], $0.reading, [("serial", $0.serial.map(String.init)), ("symbol", $0.symbol)])
        }
      case .issuer:
        header.issuer.map {
          set(
            [$0.span], $0.reading,
            [
              ("name", $0.name), ("level", $0.level?.rawValue), ("kind", $0.kind.rawValue),
              ("superior", $0.superior),
            ])
        }
      case .issued:
        header.issued.map {
          set([$0.span], $0.reading, [("place", $0.place), ("date", $0.date?.iso)])
        }
      case .title: header.title.map { set([$0], header.titleReading, []) }
      case .period:
        header.period.map {
          set([$0.span], $0.reading, [("from", $0.from.iso), ("to", $0.to.iso)])
        }
      case .signatures:
        item(header.signatures).map {
          set(
            $0.lines, $0.reading,
            [("authority", $0.authority), ("position", $0.position), ("name", $0.name)])
        }
      case .recipients: item(header.recipients).map { set([$0], header.recipientsReading, []) }
      case .citations:
        item(plan.citations).map {
          set(
            [$0.span], $0.reading,
            [
              ("type", $0.type.rawValue), ("number", $0.number), ("date", $0.date?.iso),
              ("issuer", $0.issuer), ("title", words($0.title)), ("role", $0.role.rawValue),
            ])
        }
      case .outline:
        node(plan.outline, place.indices).map {
          set(
            [$0.span], ReadingSteps(),
            [
              ("label", $0.label), ("title", words($0.title)), ("role", $0.role?.rawValue),
              ("section", $0.section),
            ])
        }
      case .purposes: clause(plan.purposes)
      case .requirements: clause(plan.requirements)
      case .objectives: clause(plan.objectives)
      case .subjects: clause(plan.subjects)
      case .scope: clause(plan.scope)
      case .criteria: clause(plan.criteria)
      case .methods: clause(plan.methods)
      case .funding: clause(plan.funding)
      case .programmes:
        item(plan.programmes).map {
          set([$0.name], $0.reading, [("name", words($0.name)), ("movement", words($0.movement))])
        }
      case .assignments:
        item(plan.assignments).map { assignment in
          set(
            [assignment.span], assignment.reading,
            [("directive", assignment.directive.rawValue)]
              + assignment.lead.enumerated().map { ("lead/\($0)", $1.name) }
              + assignment.support.enumerated().map { ("support/\($0)", $1.name) }
              + [
                ("task", words(assignment.task)), ("programme", assignment.programme),
                ("deadline", words(assignment.deadline?.span)),
              ])
        }
      case .quotas:
        item(plan.quotas).map {
          set(
            [$0.span], $0.reading,
            [
              ("comparison", $0.comparison.rawValue), ("value", $0.value?.text),
              ("low", $0.low?.text), ("high", $0.high?.text), ("measure", $0.measure.rawValue),
              ("counted", words($0.counted)), ("unit", $0.unit), ("per", $0.per?.rawValue),
              ("each", $0.each ? "true" : "false"), ("assignment", $0.assignment),
              ("programme", $0.programme), ("due", words($0.due?.span)),
            ])
        }
      case .timeline:
        item(plan.timeline).map { entry in
          set(
            [entry.when.span], entry.reading,
            [
              ("when/relation", entry.when.time.relation.rawValue),
              ("when/from", entry.when.time.from?.iso), ("when/to", entry.when.time.to?.iso),
              ("when/recurs", entry.when.time.recurs?.rawValue), ("action", words(entry.action)),
            ] + entry.actors.enumerated().map { ("actors/\($0)", $1.name) })
        }
      }
    guard let fact else { return nil }
    self = fact
  }

  private init(spans: [TextSpan], values: [Explanation.Value], reading: ReadingSteps) {
    self.spans = spans
    self.values = values
    self.reading = reading
  }
}

private func node(_ nodes: [OutlineNode], _ indices: [Int]) -> OutlineNode? {
  guard let first = indices.first, nodes.indices.contains(first) else { return nil }
  let rest = Array(indices.dropFirst())
  return rest.isEmpty ? nodes[first] : node(nodes[first].children, rest)
}

internal import PlanModel
internal import PlanText

/// Tells of each fact what was done to its words, where the words beside the values say so; what only a reader knows, it has told already.
enum Readings {
  static func survey(_ draft: inout Draft) {
    let tokens = draft.tokens
    let times = TimeReading(tokens: tokens, planYear: draft.planYear)
    if let number = draft.plan.header.number {
      draft.plan.header.number?.reading.formUnion(spacing(number, tokens))
    }
    if let period = draft.plan.header.period {
      let ends = [period.from, period.to]
      draft.plan.header.period?.reading.formUnion(times.steps(to: ends, at: period.span))
    }
    for index in draft.plan.assignments.indices {
      var steps = NameReading.steps(to: draft.plan.assignments[index].lead, tokens)
      steps.formUnion(NameReading.steps(to: draft.plan.assignments[index].support, tokens))
      steps.formUnion(times.steps(to: draft.plan.assignments[index].deadline))
      draft.plan.assignments[index].reading.formUnion(steps)
    }
    for index in draft.plan.quotas.indices {
      var steps = times.steps(to: draft.plan.quotas[index].due)
      let words = tokens.indices(in: draft.plan.quotas[index].span)
      if !words.contains(where: { tokens[$0].kind == .number }) {
        steps.insert(.numberWordsCounted)
      }
      draft.plan.quotas[index].reading.formUnion(steps)
    }
    for index in draft.plan.timeline.indices {
      var steps = times.steps(to: draft.plan.timeline[index].when)
      steps.formUnion(NameReading.steps(to: draft.plan.timeline[index].actors, tokens))
      draft.plan.timeline[index].reading.formUnion(steps)
    }
  }

  /// White space inside a number is no part of its symbol.
  private static func spacing(_ number: DocumentNumber, _ tokens: Tokens) -> ReadingSteps {
    tokens.text[number.span.range].ends(with: number.symbol.utf8)
      ? ReadingSteps() : ReadingSteps(.spacesDropped)
  }
}

extension BidirectionalCollection where Element == UInt8 {
  /// Whether the last bytes are those of `other`.
  func ends(with other: some BidirectionalCollection<UInt8>) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}

internal import PlanModel
internal import PlanText

/// Tells what was done to the words of a name to write it out.
enum NameReading {
  /// The steps from the words of `range` to `name`.
  static func steps(to name: String, from range: Range<Int>, _ tokens: Tokens) -> ReadingSteps {
    var steps = ReadingSteps()
    if tokens.holds(name, at: tokens.span(range)) { return steps }
    var isCapitals = true
    var hasPlainWord = false
    var at = range.lowerBound
    while at < range.upperBound {
      if let (_, length) = Abbreviations.match(tokens, at: at, before: range.upperBound) {
        steps.insert(.abbreviationExpanded)
        at += length
        continue
      }
      if tokens[at].kind == .word {
        hasPlainWord = true
        if !tokens[at].isAllCaps { isCapitals = false }
      }
      at += 1
    }
    if isCapitals, hasPlainWord { steps.insert(.capitalsLowered) }
    if steps.isEmpty { steps.insert(.spacesDropped) }
    return steps
  }

  /// The steps to the names of some organisations.
  static func steps(to organs: [Organ], _ tokens: Tokens) -> ReadingSteps {
    organs.reduce(into: ReadingSteps()) { steps, organ in
      if !tokens.holds(organ.name, at: organ.span) {
        steps.formUnion(Self.steps(to: organ.name, from: tokens.indices(in: organ.span), tokens))
      }
    }
  }
}

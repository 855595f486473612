import PlanModel
import PlanText

/// Whether the words that answer a duty ask for it at all.
extension Comparison {
  /// Whether the child takes back, puts off, puts under a condition, tells as over or leaves to those above what the parent asks for; or drops the parent's "không".
  ///
  /// Looks at the one sentence of `answer` that holds most of `duty`, and there at the words before what both say.
  func isWithheld(_ duty: TextSpan, by answer: TextSpan) -> Bool {
    let asked = WithheldWords(duty, of: parent)
    guard let own = likestSentence(to: duty, in: answer) else { return false }
    let losses: [Qualifier.Kind] = [.refusal, .postponement, .reservation, .part]
    if losses.contains(where: { own.count($0) > asked.count($0) })
      || namesLaterYear(own, than: asked) || namesOtherPlace(own, than: asked)
    {
      return true
    }
    // "trước Tết", "sau Tết": what is not a date is compared nowhere else.
    if own.count(.before) < asked.count(.before), own.count(.after) > asked.count(.after) {
      return true
    }
    guard let start = own.start(saying: asked), let begin = asked.start(saying: own) else {
      return false
    }
    let (given, required) = (own.withholdings(before: start), asked.withholdings(before: begin))
    if !given.subtracting(required).isEmpty { return true }
    if required.contains(.denial), !given.contains(.denial) { return true }
    return own.count(.request, before: start) > 0 && namesThoseAbove(own, before: start)
  }

  /// Whether a sentence of the child puts something off to a year after the end of either plan that the parent's sentence does not name.
  private func namesLaterYear(_ own: WithheldWords, than asked: WithheldWords) -> Bool {
    let ends = [child, parent].compactMap { $0.plan.header.period?.to.year }
    guard let last = ends.min() else { return false }
    let known = parent.places.years(in: asked.span)
    return child.places.years(in: own.span).contains { $0 > last && !known.contains($0) }
  }

  /// Whether a sentence of the child is about another unit of the child's own tier: "UBND xã Nà Hoa xây dựng …".
  private func namesOtherPlace(_ own: WithheldWords, than asked: WithheldWords) -> Bool {
    guard let place = issuer.flatMap({ PlaceName.all(in: $0.name).first }) else { return false }
    let known = parent.places.units(in: asked.span).compactMap(\.name)
    return child.places.units(in: own.span).contains { other in
      guard let kind = other.kind, let name = other.name else { return false }
      return kind.isTierOf(place.kind) && !Folding.equal(name, place.name)
        && !known.contains { Folding.equal(name, $0) }
    }
  }

  /// Whether units above the child's tier, and none of its own or below, are named in its sentence before token `end`: "Công an huyện".
  private func namesThoseAbove(_ own: WithheldWords, before end: Int) -> Bool {
    guard let level = issuer?.level else { return false }
    let tiers = child.places.units(in: own.span).prefix {
      $0.span.start < child.tokens[end].start
    }.compactMap { $0.kind?.tier() }
    return !tiers.isEmpty && tiers.allSatisfy { $0.isAbove(level) }
  }

  /// The sentence of the child in `answer` that has most words in common with `duty`.
  private func likestSentence(to duty: TextSpan, in answer: TextSpan) -> WithheldWords? {
    let words = parent.compared(duty)
    let range = child.tokens.indices(in: answer)
    var best: (span: TextSpan, share: Double)?
    var next = range.lowerBound
    while next < range.upperBound {
      let sentence = child.sentence(around: child.tokens[next].span)
      let share = words.containment(in: child.compared(sentence))
      if best.map({ $0.share < share }) ?? true { best = (sentence, share) }
      next = max(next + 1, child.tokens.indices(in: sentence).upperBound)
    }
    return best.map { WithheldWords($0.span, of: child) }
  }
}

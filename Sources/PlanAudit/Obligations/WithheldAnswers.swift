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
    if own.count(of: PlanWords.denials) > asked.count(of: PlanWords.denials)
      || own.count(of: PlanWords.postponements) > asked.count(of: PlanWords.postponements)
    {
      return true
    }
    if own.count(of: Reservations.words) > asked.count(of: Reservations.words)
      || namesLaterYear(own, than: asked) || own.partsOfWholes > asked.partsOfWholes
      || namesOtherPlace(own, than: asked)
    {
      return true
    }
    // "trước Tết", "sau Tết": what is not a date is compared nowhere else.
    if own.count(of: PlanWords.before) < asked.count(of: PlanWords.before),
      own.count(of: PlanWords.after) > asked.count(of: PlanWords.after)
    {
      return true
    }
    guard let start = own.start(saying: asked), let begin = asked.start(saying: own) else {
      return false
    }
    let (given, required) = (own.withholdings(before: start), asked.withholdings(before: begin))
    if !given.subtracting(required).isEmpty { return true }
    if required.contains(.denial), !given.contains(.denial) { return true }
    return own.count(of: PlanWords.requests, before: start) > 0
      && namesThoseAbove(own.range.lowerBound..<start)
  }

  /// Whether a sentence of the child puts something off to a year after the end of either plan that the parent's sentence does not name.
  private func namesLaterYear(_ own: WithheldWords, than asked: WithheldWords) -> Bool {
    let ends = [child, parent].compactMap { $0.plan.header.period?.to.year }
    guard let last = ends.min() else { return false }
    let known = Set(asked.years)
    return own.years.contains { $0 > last && !known.contains($0) }
  }

  /// Whether a sentence of the child is about another unit of the child's own tier: "UBND xã Nà Hoa xây dựng …".
  private func namesOtherPlace(_ own: WithheldWords, than asked: WithheldWords) -> Bool {
    guard let place = issuer.flatMap({ PlaceName.all(in: $0.name).first }) else { return false }
    let known = PlaceName.all(in: parent.words(at: asked.span))
    return PlaceName.all(in: child.words(at: own.span)).contains { other in
      other.kind.isTierOf(place.kind) && !Folding.equal(other.name, place.name)
        && !known.contains { Folding.equal(other.name, $0.name) }
    }
  }

  /// Whether tiers above the child's, and not its own, are named in a range of its tokens: "Công an huyện".
  private func namesThoseAbove(_ range: Range<Int>) -> Bool {
    guard let own = issuer?.level else { return false }
    let tiers = range.compactMap {
      OrganNames.tiers.match(child.tokens, at: $0, before: range.upperBound)?.value
    }
    return !tiers.isEmpty && tiers.allSatisfy { $0.isAbove(own) }
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

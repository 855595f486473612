import PlanModel
import PlanText

extension Comparison {
  /// Compares the jobs that the parent gives to the child's level outside programmes.
  mutating func compareAssignments() {
    for assignment in parent.plan.assignments where assignment.programme == nil {
      let addressee = addressee(assignment.lead)
      switch addressee {
      case .others(let name):
        add(.assignment, assignment.task, .notApplicable, because: .addressedToOthers(name))
      case .nobody:
        add(.assignment, assignment.task, .notEvaluated, because: .nobodyNamed)
      case .child, .everyone:
        for duty in assignment.duties.isEmpty ? [assignment.task] : assignment.duties {
          compare(duty, isForChild: addressee == .child)
        }
      }
    }
  }

  private mutating func compare(_ duty: TextSpan, isForChild: Bool) {
    // The child itself is the plan that is asked for.
    if asksForThePlan(duty) {
      let own = child.plan.header.title ?? child.plan.header.documentType?.span
      add(.assignment, duty, .met, child: own, .close, because: .planItself)
      return
    }
    guard let words = matter(of: duty) else { return }
    if words.isEmpty {
      // A number in a cell of its own: what it counts stands elsewhere.
      add(.assignment, duty, .needsReview, because: .parentUnread)
      return
    }
    let best = passages.best(for: words)
    if (best?.share ?? 0) < 0.7, let parts = answeredParts(of: duty) {
      for part in parts { compare(part, isForChild: isForChild) }
      return
    }
    guard let found = best, found.share >= 0.4 else {
      guard isForChild else { return addUnsure(.assignment, duty) }
      addMissing(
        .assignment, duty, .assignmentUnowned(parent.words(at: duty)), under: .assignmentUnowned)
      return
    }
    guard found.share >= 0.7 else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .onlyLooselyAligned)
      return
    }
    guard saysNumbers(of: duty, in: found.span) else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .onlyLooselyAligned)
      return
    }
    guard
      !words.lacksCompound(in: child.compared(found.span), besides: PlanWords.silent)
    else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .onlyLooselyAligned)
      return
    }
    guard !isWithheld(duty, by: found.span) else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .withheld)
      return
    }
    let alignment = words.alignment(to: child.compared(found.span))
    if owner(of: found.span) != nil {
      add(
        .assignment, duty, .met, child: found.span, max(alignment, .close), because: .sameWords)
    } else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .noOwnerSeen)
    }
  }

  /// The sentences and clauses of a duty, where it has several and the child answers one of them by itself; nil otherwise.
  private func answeredParts(of duty: TextSpan) -> [TextSpan]? {
    let range = parent.tokens.indices(in: duty)
    var parts: [TextSpan] = []
    var next = range.lowerBound
    while next < range.upperBound {
      let sentence = parent.tokens.indices(
        in: parent.sentence(around: parent.tokens[next].span)
      ).clamped(to: range)
      if sentence.count(where: { parent.tokens[$0].kind == .word }) >= 3 {
        parts.append(parent.tokens.span(sentence))
      }
      next = max(next, sentence.upperBound) + 1
    }
    guard parts.count > 1,
      parts.contains(where: { (passages.best(for: parent.compared($0))?.share ?? 0) >= 0.7 })
    else { return nil }
    return parts
  }

  /// Whether a duty is to make a plan like the child: it says little beside that and beside what the parent is about.
  func asksForThePlan(_ duty: TextSpan) -> Bool {
    guard parent.places.asksForPlan(in: duty) else {
      return false
    }
    var known = PlanWords.usual
    if let title = parent.plan.header.title { known.formUnion(parent.compared(title).distinct) }
    let words = parent.compared(duty).distinct
    return 10 * words.count(where: known.contains) >= 7 * words.count
  }

  /// The child's assignment that a passage belongs to; "UBND các xã" copied from the parent owns nothing.
  private func owner(of span: TextSpan) -> Assignment? {
    child.places.assignments(at: span).first { assignment in
      assignment.lead.contains { !isWholeTier($0) && !isOfOthers($0) }
        && (assignment.span.overlaps(span) || assignment.duties.contains { $0.overlaps(span) })
    }
  }

  /// Whether an organ is of a tier above the child's, or of another unit of its own tier.
  private func isOfOthers(_ organ: Organ) -> Bool {
    guard let issuer else { return false }
    // A "phòng" is a district's, and since July 2025 a commune's.
    let isTwoTier = hierarchy.isTwoTier(child.plan.header.issued?.date) == true
    if let level = organ.level, let own = issuer.level, level.isAbove(own),
      !(isTwoTier && level == .district)
    {
      return true
    }
    guard let place = PlaceName.all(in: issuer.name).first else { return false }
    return PlaceName.all(in: organ.name).contains {
      $0.kind.isTierOf(place.kind) && !Folding.equal($0.name, place.name)
    }
  }

  /// Whether an organ is all units of the child's own tier, as a text copied from the parent has it.
  private func isWholeTier(_ organ: Organ) -> Bool {
    organ.level == issuer?.level && OrganNames.isWholeTier(organ.name)
  }
}

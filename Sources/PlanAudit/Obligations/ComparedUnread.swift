import PlanModel
import PlanText

extension Comparison {
  /// Adds what of the parent was not read as a programme, number, job, time or duty to report: an audit that is silent about it would pass it.
  ///
  /// Asked of others by name it does not apply; said by the child in the same words it is kept; else a person must look.
  mutating func compareUnread() {
    let jobs = Passages(
      parent.plan.assignments.flatMap { [$0.task] + $0.duties }, of: parent, weights)
    for sentence in parent.plan.particulars.unheld where !isGivenOut(sentence, jobs) {
      compare(sentence)
    }
    for part in UnreadPart.all(of: parent) { compare(part) }
    addWholePlan()
  }

  /// Whether the parent says the same again where it gives the work out: in the table of an annex.
  private func isGivenOut(_ sentence: UnheldSentence, _ jobs: Passages) -> Bool {
    let words = parent.compared(sentence.span)
    guard let found = jobs.best(for: words), found.share >= 0.85 else { return false }
    return words.containment(in: parent.compared(found.span)) >= 0.9
  }

  private mutating func compare(_ sentence: UnheldSentence) {
    let addressee = addressee(sentence.organs)
    if sentence.opensWithOrgan, case .others(let name) = addressee, !isPart {
      add(.assignment, sentence.span, .notApplicable, because: .addressedToOthers(name))
      return
    }
    compareWords(.assignment, sentence.span, else: .needsReview, because: .nobodyNamed)
  }

  private mutating func compare(_ part: UnreadPart) {
    if let assignment = parent.places.assignment(around: part.span) {
      switch addressee(assignment.lead) {
      case .others: return
      // Its words are compared as a whole; only numbers, times and orders say more.
      case .child, .everyone, .nobody: if part.cause == .organ { return }
      }
    }
    switch part.cause {
    case .place:
      add(.assignment, part.span, .notEvaluated, because: .parentUnread)
    case .number: compareWords(.quota, part.span, else: .needsReview, because: .parentUnread)
    case .date: compareWords(.deadline, part.span, else: .needsReview, because: .parentUnread)
    case .organ, .directive:
      compareWords(.assignment, part.span, else: .needsReview, because: .parentUnread)
    }
  }

  /// Kept where the child says it in all but the same words.
  private mutating func compareWords(
    _ kind: Obligation.Kind, _ span: TextSpan, else ruling: Ruling, because reason: Reason
  ) {
    let words = parent.compared(span)
    if let found = passages.best(for: words), found.share >= 0.6 {
      let other = child.compared(found.span)
      let alignment = words.alignment(to: other)
      if alignment >= .close, !words.lacksCompound(in: other, besides: PlanWords.silent),
        !isWithheld(span, by: found.span)
      {
        add(kind, span, .met, child: found.span, alignment, because: .sameWords)
      } else {
        add(kind, span, ruling, child: found.span, .loose, because: reason)
      }
    } else if isPart {
      add(kind, span, .notEvaluated, because: .partOfSameAuthoritysPlan)
    } else {
      add(kind, span, ruling, because: reason)
    }
  }

  /// A parent in which nothing is asked of the child's tier was not understood.
  private mutating func addWholePlan() {
    guard outcomes.allSatisfy({ $0.verdict.ruling == .notApplicable }),
      let span = parent.plan.header.title ?? parent.document.blocks.first?.span
    else { return }
    add(.assignment, span, .notEvaluated, because: .nothingAsked)
  }
}

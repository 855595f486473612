import PlanModel
import PlanText

/// Which programme of the child answers which of the parent.
struct ComparedProgrammes {
  /// Child's programme id by parent's programme id.
  var pairs: [String: String] = [:]
  /// Parent's programmes that are missing: their quotas and criteria are not told again.
  var missing: Set<String> = []
  /// Parent's programmes that are asked of others.
  var ofOthers: Set<String> = []
}

extension Comparison {
  /// Compares programmes and their criteria.
  mutating func compareProgrammes() -> ComparedProgrammes {
    var result = ComparedProgrammes()
    var taken: Set<String> = []
    for programme in parent.plan.programmes {
      let leads = parent.places.assignments(ofProgramme: programme.id).flatMap(\.lead)
      if case .others(let name) = addressee(leads) {
        result.ofOthers.insert(programme.id)
        add(.programme, programme.name, .notApplicable, because: .addressedToOthers(name))
        continue
      }
      compare(programme, &result, &taken)
    }
    return result
  }

  private mutating func compare(
    _ programme: Programme, _ result: inout ComparedProgrammes, _ taken: inout Set<String>
  ) {
    let own = names(of: programme, in: parent)
    var best: (programme: Programme, alignment: Alignment, likeness: Double)?
    for candidate in child.plan.programmes where !taken.contains(candidate.id) {
      let other = names(of: candidate, in: child)
      let likeness = own.likeness(to: other)
      let alignment = own.alignment(to: other)
      if let best, (best.alignment, best.likeness) >= (alignment, likeness) { continue }
      best = (candidate, alignment, likeness)
    }
    let shown = parent.words(at: programme.movement ?? programme.name)
    guard let best, best.alignment != .none else { return addAbsent(programme, shown, &result) }
    taken.insert(best.programme.id)
    result.pairs[programme.id] = best.programme.id
    if best.alignment < .exact, own.isSpelledLike(names(of: best.programme, in: child)) {
      // Other marks on the same letters are a slip of recognition or of the keyboard, and no other name.
      add(
        .programme, programme.name, .met, child: best.programme.name, .close, because: .sameWords)
      compareCriteria(of: programme, with: best.programme, shown)
      return
    }
    let renamed = ComparisonFault.programmeRenamed(
      parent: shown, child: child.words(at: best.programme.movement ?? best.programme.name))
    switch best.alignment {
    case .exact:
      add(.programme, programme.name, .met, child: best.programme.name, .exact, because: .sameWords)
    case .close:
      add(
        .programme, programme.name, .met, child: best.programme.name, .close, because: .sameWords,
        renamed, under: .programmeRenamed)
    case .loose, .none:
      add(
        .programme, programme.name, .needsReview, child: best.programme.name, .loose,
        because: .onlyLooselyAligned, renamed, under: .programmeRenamed)
    }
    compareCriteria(of: programme, with: best.programme, shown)
  }

  /// A programme without a counterpart: named somewhere else in the child, or missing.
  private mutating func addAbsent(
    _ programme: Programme, _ shown: String, _ result: inout ComparedProgrammes
  ) {
    result.missing.insert(programme.id)
    let words = names(of: programme, in: parent)
    if let found = passages.best(for: words), found.share >= 0.85 {
      add(
        .programme, programme.name, .needsReview, child: found.span, .loose,
        because: .onlyLooselyAligned)
      return
    }
    addMissing(.programme, programme.name, .programmeMissing(shown), under: .programmeMissing)
  }

  /// The words by which a programme is known: the quoted name, else what the heading says.
  private func names(of programme: Programme, in document: AuditedDocument) -> ComparedWords {
    if let movement = programme.movement { return document.compared(movement) }
    let naming = document.plan.particulars.programmeNamings.first {
      $0.isHeading && $0.programme == programme.id
    }
    return document.compared(naming?.span ?? programme.name)
  }

  // MARK: Criteria

  private mutating func compareCriteria(
    of programme: Programme, with other: Programme, _ shown: String
  ) {
    for criterion in programme.criteria {
      let words = parent.compared(criterion.span)
      let candidates = other.criteria.map { ($0, words.containment(in: child.compared($0.span))) }
      let sameGroup = candidates.filter { $0.0.appliesTo == criterion.appliesTo }
      guard let best = (sameGroup.isEmpty ? candidates : sameGroup).max(by: { $0.1 < $1.1 }) else {
        addMissing(
          .criterion, criterion.span,
          .criterionDropped(programme: shown, parent.words(at: criterion.span)),
          under: .criteriaDropped)
        continue
      }
      let other = child.compared(best.0.span)
      let alignment = words.alignment(to: other)
      if !sameGroup.isEmpty, best.1 >= 0.75, Set(words.numbers).isSubset(of: other.numbers),
        !words.lacksCompound(in: other, besides: PlanWords.silent),
        !isWithheld(criterion.span, by: best.0.span)
      {
        add(
          .criterion, criterion.span, .met, child: best.0.span,
          alignment == .none ? .loose : alignment, because: .sameWords)
      } else if !sameGroup.isEmpty || best.1 >= 0.8 {
        add(
          .criterion, criterion.span, .needsReview, child: best.0.span, .loose,
          because: .onlyLooselyAligned)
      } else {
        addMissing(
          .criterion, criterion.span,
          .criterionDropped(programme: shown, parent.words(at: criterion.span)),
          under: .criteriaDropped)
      }
    }
  }
}

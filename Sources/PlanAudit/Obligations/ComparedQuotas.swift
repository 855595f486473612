import PlanModel
import PlanText

extension Comparison {
  /// Compares every quota of the parent that is not swallowed by a missing programme.
  mutating func compareQuotas(_ programmes: ComparedProgrammes) {
    for quota in parent.plan.quotas {
      if let id = quota.programme, programmes.missing.contains(id) { continue }
      if let id = quota.programme, programmes.ofOthers.contains(id) {
        add(.quota, quota.span, .notApplicable, because: reasonOfOthers(quota))
        continue
      }
      let assignment = parent.plan.assignments.first { $0.id == quota.assignment }
      if let assignment, case .others(let name) = addressee(assignment.lead) {
        add(.quota, quota.span, .notApplicable, because: .addressedToOthers(name))
        continue
      }
      compare(
        quota, isForChild: isForChild(quota, assignment), programmes)
    }
  }

  /// Whether a number is surely asked of the child, and not of everyone or of nobody in particular.
  private func isForChild(_ quota: Quota, _ assignment: Assignment?) -> Bool {
    if quota.each || quota.programme != nil { return true }
    return assignment.map { addressee($0.lead) == .child } ?? false
  }

  private func reasonOfOthers(_ quota: Quota) -> Reason {
    let lead = parent.plan.assignments.first { $0.programme == quota.programme }?.lead.first
    return .addressedToOthers(lead?.name ?? "")
  }

  private mutating func compare(
    _ quota: Quota, isForChild: Bool, _ programmes: ComparedProgrammes
  ) {
    let shown = parent.words(at: quota.span)
    let answers = answers(to: quota, programmes)
    guard let best = answers.first else {
      if isForChild, !isPart, let found = numberedPassage(answering: quota) {
        add(
          .quota, quota.span, .needsReview, child: found, .loose, because: .onlyLooselyAligned)
      } else if isForChild || isPart {
        addMissing(.quota, quota.span, .quotaMissing(shown), under: .quotaMissing)
      } else {
        // A number that nobody is named for may be the parent's own.
        add(.quota, quota.span, .needsReview, because: .nothingAnswers)
      }
      return
    }
    let own = child.words(at: best.quota.span)
    let results = answers.map { answer in
      QuotaComparison.compare(answer.quota, of: child.plan, with: quota, of: parent.plan)
    }
    if best.alignment < .close {
      if isPart {
        add(.quota, quota.span, .notEvaluated, because: .partOfSameAuthoritysPlan)
        return
      }
      add(
        .quota, quota.span, .needsReview, child: best.quota.span, .loose,
        because: .onlyLooselyAligned)
      return
    }
    if results.contains(.kept) {
      add(
        .quota, quota.span, .met, child: best.quota.span, best.alignment,
        because: .atLeastAsMuch(child: own, parent: shown))
      return
    }
    if let ledger = ledger(of: answers.map(\.quota), against: quota), ledger.entries.count > 1 {
      addSum(ledger, quota, best)
      return
    }
    if isTotalOfSeveral(quota) {
      add(
        .quota, quota.span, .needsReview, child: best.quota.span, best.alignment,
        because: .shareOfTotal(child: own, parent: shown))
      return
    }
    switch results[0] {
    case .kept, .below:
      add(
        .quota, quota.span, .unmet, child: best.quota.span, best.alignment,
        because: .lessThanParent(child: own, parent: shown),
        .quotaBelow(child: own, parent: shown), under: .quotaBelowParent)
    case .basisChangedBelow:
      add(
        .quota, quota.span, .unmet, child: best.quota.span, best.alignment,
        because: .lessThanParent(child: own, parent: shown),
        .quotaBasisChanged(child: own, parent: shown), under: .quotaBasisChanged)
    case .eachOfOwn:
      add(
        .quota, quota.span, .needsReview, child: best.quota.span, best.alignment,
        because: .basisNotComparable(child: own, parent: shown))
    case .notComparable:
      add(
        .quota, quota.span, .needsReview, child: best.quota.span, best.alignment,
        because: .basisNotComparable(child: own, parent: shown),
        .quotaBasisChanged(child: own, parent: shown), under: .quotaBasisChanged)
    }
  }

  /// A paragraph of the child that says much of what the parent's sentence says, with a number that was not read as a quota.
  private func numberedPassage(answering quota: Quota) -> TextSpan? {
    guard let found = passages.best(for: wording(around: quota, parent)), found.share >= 0.6,
      child.plan.ledger.items.contains(where: {
        $0.kind == .number && $0.reason != nil && found.span.contains($0.span)
      })
    else { return nil }
    return found.span
  }

  /// Whether a number may be meant for all units of the tier together: it is asked of many and not of each.
  private func isTotalOfSeveral(_ quota: Quota) -> Bool {
    guard !quota.each, quota.measure != .percent, !isPart else { return false }
    let assignment = parent.plan.assignments.first { $0.id == quota.assignment }
    return assignment?.lead.contains { $0.kind == .collective || $0.kind == .peoplesCommittee }
      ?? true
  }

  /// The sum of the child's own parts against the parent's number.
  private mutating func addSum(
    _ ledger: QuotaLedger, _ quota: Quota, _ best: (quota: Quota, alignment: Alignment)
  ) {
    ledgers.append(ledger)
    let total = ledger.total?.text ?? "?"
    let shown = parent.words(at: quota.span)
    if ledger.isEnough == true {
      add(
        .quota, quota.span, .met, child: best.quota.span, best.alignment,
        because: .atLeastAsMuch(child: total, parent: shown))
    } else {
      add(
        .quota, quota.span, .unmet, child: best.quota.span, best.alignment,
        because: .lessThanParent(child: total, parent: shown),
        .quotaTotalShort(total: total, required: shown), under: .quotaTotalShort)
    }
  }

  /// The addends, where all of them are plain numbers on the parent's basis; nil otherwise.
  private func ledger(of quotas: [Quota], against required: Quota) -> QuotaLedger? {
    guard required.comparison != .atMost, !isTotalOfSeveral(required),
      required.measure == .count || required.measure == .amount,
      let amount = Interval(required)?.low
    else { return nil }
    // A number that is only said again is no part of a sum.
    guard Set(quotas.compactMap(\.assignment)).count == quotas.count else { return nil }
    var entries: [QuotaLedger.Entry] = []
    for quota in quotas {
      guard !quota.each, quota.per == required.per,
        QuotaBasis(quota).isComparable(with: QuotaBasis(required)), let low = Interval(quota)?.low
      else { return nil }
      entries.append(.init(plan: 0, span: quota.span, amount: low, factor: 1))
    }
    return QuotaLedger(required: required.span, requiredAmount: amount, entries: entries)
  }

  // MARK: Which quotas answer

  /// The child's quotas about the same thing, the surest first, then in order; those of the same programme before others.
  private func answers(
    to quota: Quota, _ programmes: ComparedProgrammes
  ) -> [(quota: Quota, alignment: Alignment)] {
    let partner = quota.programme.flatMap { programmes.pairs[$0] }
    let words = about(quota, parent)
    let found = child.plan.quotas.compactMap { candidate -> (quota: Quota, alignment: Alignment)? in
      guard candidate.measure == quota.measure else { return nil }
      if quota.programme != nil {
        guard candidate.programme == partner, partner != nil else { return nil }
        let alignment = words.alignment(to: about(candidate, child))
        return (candidate, max(alignment, sharesNoun(quota, candidate) ? .close : .loose))
      }
      let alignment = alignment(of: quota, words, with: candidate)
      return alignment == .none ? nil : (candidate, alignment)
    }
    guard let best = found.map(\.alignment).max() else { return [] }
    return found.filter { $0.alignment == best }
  }

  /// Outside programmes the same noun is not enough ("100% văn bản được ký số", "100% văn bản được kiểm tra"): the sentences must agree as well.
  private func alignment(
    of quota: Quota, _ words: ComparedWords, with other: Quota
  ) -> Alignment {
    let counted = words.alignment(to: about(other, child))
    let own = wording(around: quota, parent)
    let others = wording(around: other, child)
    let likeness = own.likeness(to: others)
    if likeness >= 0.85 { return max(counted, .close) }
    // A long name of what is counted is enough for a count; a share of it may be of anything.
    if quota.measure != .percent, words.count >= 4, sharesNoun(quota, other) { return .close }
    // A child says where and by whom as well.
    let isHeld = own.containment(in: others) >= 0.85
    if isHeld || likeness >= 0.65, counted >= .close || sharesNoun(quota, other) { return .close }
    // Of another thing the same is done: "02 mô hình thôn thông minh", "02 mô hình trồng dược liệu".
    let least = counted == .none && quota.measure != .percent ? 0.5 : 0.4
    return likeness < least ? .none : .loose
  }

  /// What is to be done to reach a quota: its sentence without the number, the words of comparison and times and, where they are known, without the doers.
  private func wording(around quota: Quota, _ document: AuditedDocument) -> ComparedWords {
    var span = document.sentence(around: quota.span)
    let task = document.plan.assignments.first { $0.id == quota.assignment }?.task
    if let task, task.contains(quota.span) {
      span = TextSpan(from: max(span.start, task.start), to: min(span.end, task.end))
    }
    let times = document.plan.timeline.lazy.map(\.when.span).filter { span.contains($0) }
    let left = [quota.span] + times
    return ComparedWords(
      document.tokens,
      document.tokens.indices(in: span).filter { index in
        let token = document.tokens[index]
        guard token.kind == .word else { return false }
        return quota.counted?.contains(token.span) == true
          || !left.contains { $0.contains(token.span) }
      })
  }

  /// Whether both count things of one name, one of them with more words: "điển hình tiên tiến" and "công nhân điển hình tiên tiến".
  private func sharesNoun(_ quota: Quota, _ other: Quota) -> Bool {
    let (own, words) = (about(quota, parent), about(other, child))
    return max(own.containment(in: words), words.containment(in: own)) >= 0.99
  }

  /// What a quota counts.
  private func about(_ quota: Quota, _ document: AuditedDocument) -> ComparedWords {
    document.compared(quota.counted ?? quota.span)
  }
}

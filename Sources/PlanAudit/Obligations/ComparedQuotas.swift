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
      let assignment = parent.places.assignment(quota.assignment)
      if let assignment, case .others(let name) = addressee(assignment.lead) {
        add(.quota, quota.span, .notApplicable, because: .addressedToOthers(name))
        continue
      }
      compare(
        quota, isForChild: isForChild(quota, assignment), programmes)
    }
  }

  private func reasonOfOthers(_ quota: Quota) -> Reason {
    let lead = quota.programme.flatMap { parent.places.assignments(ofProgramme: $0).first }?.lead
      .first
    return .addressedToOthers(lead?.name ?? "")
  }

  private mutating func compare(
    _ quota: Quota, isForChild: Bool, _ programmes: ComparedProgrammes
  ) {
    let shown = parent.words(at: quota.span)
    let wording = QuotaWording(quota, of: parent)
    let answers = answers(to: quota, wording, programmes)
    guard let best = answers.first else {
      if isForChild, !isPart, let other = otherMeasure(answering: quota, wording) {
        let own = child.words(at: other)
        add(
          .quota, quota.span, .needsReview, child: other, .loose,
          because: .basisNotComparable(child: own, parent: shown),
          .quotaBasisChanged(child: own, parent: shown), under: .quotaBasisChanged)
      } else if isForChild, !isPart, let found = numberedPassage(answering: quota, wording) {
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
    let results = quotaResults.answer(to: .init(QuotaQuestion(quota, wording), quota)) {
      QuotaResults(answers.map(\.quota), of: child.plan, with: quota, of: parent.plan)
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
    if isForEachPart(quota), !answers.contains(where: \.quota.each), !results.keeping.isEmpty {
      // How many parts there are, neither plan says.
      add(
        .quota, quota.span, .needsReview, child: best.quota.span, best.alignment,
        because: .basisNotComparable(child: own, parent: shown))
      return
    }
    let free = results.keeping.first { isFree($0, for: quota) }
    if let first = free ?? (results.areAllKept ? results.keeping.first : nil) {
      let sentence = parent.sentence(around: quota.span)
      if let sure = results.keeping.first(where: {
        isFree($0, for: quota) && saysAll(quota, wording, $0)
          && !isWithheld(sentence, by: child.sentence(around: $0.span))
      }) {
        keptBy[sure.id] = quota
        let own = child.words(at: sure.span)
        add(
          .quota, quota.span, .met, child: sure.span, best.alignment,
          because: quota.comparison == .atMost
            ? .withinCap(child: own, parent: shown) : .atLeastAsMuch(child: own, parent: shown))
      } else {
        add(.quota, quota.span, .needsReview, child: first.span, .loose, because: .withheld)
      }
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
    switch results.first {
    case .kept, .below:
      if quota.comparison == .atMost {
        add(
          .quota, quota.span, .unmet, child: best.quota.span, best.alignment,
          because: .overCap(child: own, parent: shown),
          .quotaOverCap(child: own, parent: shown), under: .quotaBelowParent)
        return
      }
      add(
        .quota, quota.span, .unmet, child: best.quota.span, best.alignment,
        because: .lessThanParent(child: own, parent: shown),
        .quotaBelow(child: own, parent: shown), under: .quotaBelowParent)
    case .basisChangedBelow:
      add(
        .quota, quota.span, .unmet, child: best.quota.span, best.alignment,
        because: .lessThanParent(child: own, parent: shown),
        .quotaBasisChanged(child: own, parent: shown), under: .quotaBasisChanged)
    case .eachOfOwn, .onlyAbout:
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

  /// Whether a number of the child has not answered another number of the parent: one of "70% …, trong đó 30% …" does not answer both.
  private func isFree(_ own: Quota, for quota: Quota) -> Bool {
    guard let other = keptBy[own.id] else { return true }
    return other.comparison == quota.comparison && other.value == quota.value
      && other.low == quota.low && other.high == quota.high
  }

  /// Whether the child's sentence leaves out no word of what the parent counts, and no number beside: "OCOP 4 sao", "mức độ 2".
  private func saysAll(_ quota: Quota, _ wording: QuotaWording, _ own: Quota) -> Bool {
    let answer = child.compared(child.sentence(around: own.span))
    guard !wording.counted.lacksCompound(in: answer, besides: PlanWords.silent) else {
      return false
    }
    if quota.measure == .percent {
      let asked = WithheldWords(parent.sentence(around: quota.span), of: parent)
      let given = WithheldWords(child.sentence(around: own.span), of: child)
      if given.count(.narrowing) > asked.count(.narrowing) { return false }
    }
    let numbers = Set(answer.numbers)
    return numbersBeside(quota).allSatisfy(numbers.contains)
  }

  /// The numbers in the sentence of a number that are no quota's and no time's: grades, stars, sections.
  private func numbersBeside(_ quota: Quota) -> [Int] {
    let sentence = parent.sentence(around: quota.span)
    let times = parent.places.times(in: sentence)
    let values = parent.places.quotas(at: sentence).flatMap { [$0.value, $0.low, $0.high] }
      .compactMap { $0?.digits }
    return parent.tokens.indices(in: sentence).compactMap { index in
      let span = parent.tokens[index].span
      guard parent.tokens[index].kind == .number, let value = parent.tokens.value(index),
        !values.contains(value), !times.contains(where: { $0.contains(span) })
      else { return nil }
      return value
    }
  }

  /// Whether a number may be meant for all units of the tier together: it is asked of many and not of each.
  private func isTotalOfSeveral(_ quota: Quota) -> Bool {
    guard !quota.each, quota.measure != .percent, !isPart else { return false }
    let assignment = parent.places.assignment(quota.assignment)
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
}

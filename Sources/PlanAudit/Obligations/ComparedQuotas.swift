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
      if let assignment, case .others(let name) = addressee(of: assignment) {
        add(.quota, quota.span, .notApplicable, because: .addressedToOthers(name))
        continue
      }
      compare(
        quota, isForChild: isForChild(quota, assignment), programmes)
    }
  }

  /// Whether a number is surely asked of the child, and not of everyone or of nobody in particular.
  private func isForChild(_ quota: Quota, _ assignment: Assignment?) -> Bool {
    if quota.programme != nil, assignment == nil { return true }
    if quota.each, assignment == nil { return isForEachOfTier(quota) }
    return assignment.map { addressee(of: $0) == .child } ?? false
  }

  /// Whether a number that nobody in particular is given is meant for each unit of the child's tier: "mỗi xã", "02 mô hình/xã"; not "mỗi trường", "mỗi thôn".
  private func isForEachOfTier(_ quota: Quota) -> Bool {
    guard let level = issuer?.level else { return false }
    let tokens = parent.tokens
    let sentence = tokens.indices(in: parent.sentence(around: quota.span))
    return sentence.contains { index in
      guard
        tokens[index].isSymbol("/")
          || QuotaWords.each.match(tokens, at: index, before: sentence.upperBound) != nil,
        let tier = QuotaWords.tiers.match(tokens, at: index + 1, before: sentence.upperBound)
      else { return false }
      return tier.value == level
    }
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
      if isForChild, !isPart, let other = otherMeasure(answering: quota) {
        let own = child.words(at: other)
        add(
          .quota, quota.span, .needsReview, child: other, .loose,
          because: .basisNotComparable(child: own, parent: shown),
          .quotaBasisChanged(child: own, parent: shown), under: .quotaBasisChanged)
      } else if isForChild, !isPart, let found = numberedPassage(answering: quota) {
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
    let kept = zip(answers, results).filter { $1 == .kept }.map(\.0.quota)
    if let first = kept.first {
      let sentence = parent.sentence(around: quota.span)
      if let sure = kept.first(where: {
        !isWithheld(sentence, by: child.sentence(around: $0.span))
      }) {
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
    switch results[0] {
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
      saysNumber(found.span, answering: quota)
    else { return nil }
    return found.span
  }

  /// Whether a passage has a number that is no quota's: in words, of money, one that was not understood; for a share also "toàn bộ".
  private func saysNumber(_ passage: TextSpan, answering quota: Quota) -> Bool {
    let quotas = child.plan.quotas.map(\.span)
    let items = child.plan.ledger.items(in: passage)
    if items.contains(where: { item in
      item.kind == .number && !quotas.contains { $0.contains(item.span) }
    }) {
      return true
    }
    let range = child.tokens.indices(in: passage)
    return range.contains { index in
      let said = QuotaWords.numerals.match(child.tokens, at: index, before: range.upperBound)?.value
      return said == .count || said == .all && quota.measure == .percent
    }
  }

  /// A number of the child on another basis in a sentence that says the same: "800 hộ …" for "80% hộ …".
  private func otherMeasure(answering quota: Quota) -> TextSpan? {
    let words = wording(around: quota, parent)
    let found = child.plan.quotas.lazy.filter { $0.measure != quota.measure }.map { candidate in
      (candidate.span, words.likeness(to: wording(around: candidate, child)))
    }
    guard let best = found.max(by: { $0.1 < $1.1 }), best.1 >= 0.7 else { return nil }
    return best.0
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
}

private enum Numeral: String { case count, all, none }

private enum QuotaWords {
  /// Numbers in words; false for words that only look so. "năm" is a year far more often than five.
  /// Numbers in words, without "năm", which is a year far more often than five; `none` for words that only look so.
  static let numerals = PhraseTable<Numeral>(
    lines: """
      ba = count
      bảy = count
      bốn = count
      chín = count
      hai = count
      mọi = all
      mười = count
      một = count
      một cách = none
      một phần = none
      một số = none
      một trong = none
      sáu = count
      thứ ba = none
      thứ hai = none
      toàn bộ = all
      toàn thể = all
      tám = count
      tất cả = all
      """)
  static let each = PhraseTable<Bool>(lines: "mỗi\ntừng")
  static let tiers = PhraseTable<Level>(
    lines:
      "huyện = district\nphường = commune\nquận = district\nthành phố = district\nthị trấn = commune\nthị xã = district\ntỉnh = province\nxã = commune\nđặc khu = commune"
  )
}

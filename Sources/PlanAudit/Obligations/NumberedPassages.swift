import PlanModel
import PlanText

/// Numbers of the child that are no quotas of the parent's kind and may answer one all the same.
extension Comparison {
  /// A paragraph of the child that says much of what the parent's sentence says, with a number that was not read as a quota.
  func numberedPassage(answering quota: Quota, _ wording: QuotaWording) -> TextSpan? {
    guard let found = passages.best(for: wording.sentence), found.share >= 0.6,
      saysNumber(found.span, answering: quota)
    else { return nil }
    return found.span
  }

  /// Whether a passage has a number that is no quota's: in words, of money, one that was not understood; for a share also "toàn bộ".
  private func saysNumber(_ passage: TextSpan, answering quota: Quota) -> Bool {
    let quotas = child.places.quotas(at: passage).map(\.span)
    let items = child.places.ledger(in: passage)
    if items.contains(where: { item in
      item.kind == .number && !quotas.contains { $0.contains(item.span) }
    }) {
      return true
    }
    return child.places.numbersInWords(in: passage).contains {
      $0.kind == .count || quota.measure == .percent
    }
  }

  /// A number of the child on another basis in a sentence that says the same: "800 hộ …" for "80% hộ …".
  func otherMeasure(answering quota: Quota, _ wording: QuotaWording) -> TextSpan? {
    let quotas = child.plan.quotas
    let found = childWordings.sharing(wording).lazy.filter {
      quotas[$0].measure != quota.measure
    }.map {
      (quotas[$0].span, wording.sentence.likeness(to: childWordings.all[$0].sentence))
    }
    guard let best = found.max(by: { $0.1 < $1.1 }), best.1 >= 0.7 else { return nil }
    return best.0
  }
}

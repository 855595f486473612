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
    let items = child.plan.ledger.items(in: passage)
    if items.contains(where: { item in
      item.kind == .number && !quotas.contains { $0.contains(item.span) }
    }) {
      return true
    }
    let range = child.tokens.indices(in: passage)
    return range.contains { index in
      let said = Self.numerals.match(child.tokens, at: index, before: range.upperBound)?.value
      return said == .count || said == .all && quota.measure == .percent
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

  /// Numbers in words, without "năm", which is a year far more often than five; `none` for words that only look so.
  private static let numerals = PhraseTable<Numeral>(
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
}

private enum Numeral: String { case count, all, none }

import PlanModel
import PlanText

/// Which quotas of the child are about the same thing as one of the parent.
extension Comparison {
  /// The child's quotas about the same thing, the surest first, then in order; those of the same programme before others.
  func answers(
    to quota: Quota, _ wording: QuotaWording, _ programmes: ComparedProgrammes
  ) -> [(quota: Quota, alignment: Alignment)] {
    quotaAnswers.answer(to: QuotaQuestion(quota, wording)) {
      findAnswers(to: quota, wording, programmes)
    }
  }

  private func findAnswers(
    to quota: Quota, _ wording: QuotaWording, _ programmes: ComparedProgrammes
  ) -> [(quota: Quota, alignment: Alignment)] {
    let partner = quota.programme.flatMap { programmes.pairs[$0] }
    let candidates =
      quota.programme == nil
      ? childWordings.sharing(wording) : partner.map(childWordings.ofProgramme) ?? []
    let found = candidates.compactMap { index -> (quota: Quota, alignment: Alignment)? in
      let candidate = child.plan.quotas[index]
      let other = childWordings.all[index]
      guard candidate.measure == quota.measure else { return nil }
      if quota.programme != nil {
        let alignment = wording.counted.alignment(to: other.counted)
        return (candidate, max(alignment, wording.sharesNoun(with: other) ? .close : .loose))
      }
      let alignment = alignment(of: wording, with: other, isShare: quota.measure == .percent)
      return alignment == .none ? nil : (candidate, alignment)
    }
    guard let best = found.map(\.alignment).max() else { return [] }
    return found.filter { $0.alignment == best }
  }

  /// Outside programmes the same noun is not enough ("100% văn bản được ký số", "100% văn bản được kiểm tra"): the sentences must agree as well.
  private func alignment(
    of own: QuotaWording, with other: QuotaWording, isShare: Bool
  ) -> Alignment {
    let likeness = own.sentence.likeness(to: other.sentence)
    if likeness >= 0.85 { return max(own.counted.alignment(to: other.counted), .close) }
    let sharesNoun = own.sharesNoun(with: other)
    // A long name of what is counted is enough for a count; a share of it may be of anything.
    if !isShare, own.counted.count >= 4, sharesNoun { return .close }
    let counted = own.counted.alignment(to: other.counted)
    // A child says where and by whom as well.
    let isHeld = own.sentence.containment(in: other.sentence) >= 0.85
    if isHeld || likeness >= 0.65, counted >= .close || sharesNoun { return .close }
    // Of another thing the same is done: "02 mô hình thôn thông minh", "02 mô hình trồng dược liệu".
    let least = counted == .none && !isShare ? 0.5 : 0.4
    return likeness < least ? .none : .loose
  }
}

import PlanModel
import PlanText

/// Which quotas of the child are about the same thing as one of the parent.
extension Comparison {
  /// The child's quotas about the same thing, the surest first, then in order; those of the same programme before others.
  func answers(
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
  func wording(around quota: Quota, _ document: AuditedDocument) -> ComparedWords {
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

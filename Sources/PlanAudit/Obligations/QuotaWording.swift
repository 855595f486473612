import PlanModel
import PlanText

/// What a quota is about, as bags of words.
struct QuotaWording: Hashable {
  /// What is counted; the number's own words where nothing is.
  let counted: ComparedWords
  /// What is to be done to reach it: its sentence without the number, the words of comparison and times and, where they are known, without the doers.
  let sentence: ComparedWords

  init(_ quota: Quota, of document: AuditedDocument) {
    counted = document.compared(quota.counted ?? quota.span)
    var span = document.sentence(around: quota.span)
    let task = document.places.assignment(quota.assignment)?.task
    if let task, task.contains(quota.span) {
      span = TextSpan(from: max(span.start, task.start), to: min(span.end, task.end))
    }
    let left = [quota.span] + document.places.times(in: span)
    sentence = ComparedWords(
      document.tokens,
      document.tokens.indices(in: span).filter { index in
        let token = document.tokens[index]
        guard token.kind == .word else { return false }
        return quota.counted?.contains(token.span) == true
          || !left.contains { $0.contains(token.span) }
      })
  }

  /// Whether both count things of one name, one of them with more words: "điển hình tiên tiến" and "công nhân điển hình tiên tiến".
  func sharesNoun(with other: QuotaWording) -> Bool {
    max(counted.containment(in: other.counted), other.counted.containment(in: counted)) >= 0.99
  }
}

import PlanModel
import PlanText

/// What tells which numbers of the child answer one of the parent: quotas of which it is the same have the same answers.
struct QuotaQuestion: Hashable {
  private let wording: QuotaWording
  private let measure: Quota.Measure
  private let programme: String?

  init(_ quota: Quota, _ wording: QuotaWording) {
    self.wording = wording
    measure = quota.measure
    programme = quota.programme
  }

  /// A question with the number that is asked for.
  struct OfNumber: Hashable {
    private let question: QuotaQuestion
    private let basis: QuotaBasis
    private let unit: String?
    private let comparison: Quota.Comparison
    private let numbers: [Decimal?]

    init(_ question: QuotaQuestion, _ quota: Quota) {
      self.question = question
      basis = QuotaBasis(quota)
      unit = quota.unit
      comparison = quota.comparison
      numbers = [quota.value, quota.low, quota.high]
    }
  }
}

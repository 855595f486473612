internal import PlanModel
public import PlanText

/// A sum of quotas that is compared with a total, with the quotes it was made of.
public struct QuotaLedger: Hashable, Sendable {
  /// One addend.
  public struct Entry: Hashable, Sendable {
    /// Which of the audited plans it comes from; 0 for the only one.
    public var plan: Int
    public var span: TextSpan
    /// What it surely comes to, after `factor`.
    public var amount: Decimal
    /// How often it counts: quarters of a year, years of a period.
    public var factor: Int

    public init(plan: Int, span: TextSpan, amount: Decimal, factor: Int) {
      self.plan = plan
      self.span = span
      self.amount = amount
      self.factor = factor
    }
  }

  /// The parent's quota.
  public var required: TextSpan
  public var requiredAmount: Decimal
  public var entries: [Entry]

  public init(required: TextSpan, requiredAmount: Decimal, entries: [Entry]) {
    self.required = required
    self.requiredAmount = requiredAmount
    self.entries = entries
  }

  /// The sum; nil beyond the range of numbers.
  public var total: Decimal? {
    entries.reduce(Decimal(0)) { sum, entry in sum.flatMap { $0.plus(entry.amount) } }
  }

  /// Whether the sum reaches what is required; nil where it cannot be told.
  public var isEnough: Bool? { total.map { !($0 < requiredAmount) } }
}

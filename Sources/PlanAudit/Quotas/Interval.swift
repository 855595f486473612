import PlanModel
import PlanText

/// The numbers with which a quota is kept: from a lower to an upper end, either of which may be open.
struct Interval: Hashable {
  var low: Decimal?
  var high: Decimal?

  init(low: Decimal?, high: Decimal?) {
    self.low = low
    self.high = high
  }

  /// Nil for a quota without a number.
  init?(_ quota: Quota) {
    switch quota.comparison {
    case .atLeast, .about: self.init(low: quota.value, high: nil)
    case .atMost: self.init(low: nil, high: quota.value)
    case .exactly: self.init(low: quota.value, high: quota.value)
    case .between: self.init(low: quota.low, high: quota.high)
    }
    if low == nil, high == nil { return nil }
  }

  /// Whether everything this interval allows also keeps a quota of `comparison` with the numbers `required`.
  func satisfies(_ required: Interval, _ comparison: Quota.Comparison) -> Bool {
    if comparison == .atMost {
      guard let own = high, let cap = required.high else { return false }
      return !(cap < own)
    }
    guard let own = low, let floor = required.low else { return false }
    return !(own < floor)
  }

  /// The interval in a unit that is 10^`power` times smaller; nil beyond the range of numbers.
  func scaled(byPowerOfTen power: Int) -> Interval? {
    let ends = [low, high].map { $0.map { $0.scaled(byPowerOfTen: power) } }
    guard !ends.contains(where: { $0 == .some(nil) }) else { return nil }
    return Interval(low: ends[0] ?? nil, high: ends[1] ?? nil)
  }

  /// The interval of `count` such quotas together; nil beyond the range of numbers.
  func times(_ count: Int) -> Interval? {
    func product(_ value: Decimal?) -> Decimal?? {
      guard let value else { return .some(nil) }
      let (digits, isOver) = value.digits.multipliedReportingOverflow(by: count)
      return isOver ? nil : .some(Decimal(digits, scale: value.scale))
    }
    guard let low = product(low), let high = product(high) else { return nil }
    return Interval(low: low, high: high)
  }

  /// The sum of two; an end that is open in one is open in the sum.
  func plus(_ other: Interval) -> Interval? {
    func sum(_ left: Decimal?, _ right: Decimal?) -> Decimal?? {
      guard let left, let right else { return .some(nil) }
      guard let sum = left.plus(right) else { return nil }
      return .some(sum)
    }
    guard let low = sum(low, other.low), let high = sum(high, other.high) else { return nil }
    return Interval(low: low, high: high)
  }
}

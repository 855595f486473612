/// A time expression found in the text: its words and what they mean.
public struct TimeMatch: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A day, a term or a beginning.
    case date
    /// A stretch of days.
    case span
    /// A time that comes again.
    case recurrence
    /// A time without dates: thường xuyên, định kỳ, đột xuất, ngay sau khi …
    case indefinite
    /// A day named for what it commemorates.
    case anniversary
  }

  /// What the words mean; more than one where they name several (`trước ngày 01/6 và 15/11 hằng năm`).
  public var times: [TimeExpression]
  /// The tokens from the first word (`trước`, `trong`, `Từ` …) to the last.
  public var range: Range<Int>
  public var kind: Kind
  /// The tokens within `range` that make an impossible date (`31/02/2024`); the time then carries no such date.
  public var impossible: Range<Int>?

  public init(
    times: [TimeExpression],
    range: Range<Int>,
    kind: Kind,
    impossible: Range<Int>? = nil
  ) {
    self.times = times
    self.range = range
    self.kind = kind
    self.impossible = impossible
  }

  /// The same words as a time of which no date is known.
  var withoutDates: TimeMatch {
    var result = self
    result.impossible = nil
    result.times = []
    for time in times {
      let bare = TimeExpression(time.relation, recurs: time.recurs)
      if !result.times.contains(bare) { result.times.append(bare) }
    }
    return result
  }
}

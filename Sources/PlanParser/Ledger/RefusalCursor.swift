internal import PlanModel

/// Finds what a reader said of the words at a place; asked from left to right.
struct RefusalCursor {
  private let refusals: [Refusal]
  private var next = 0

  init(_ refusals: [Refusal]) {
    self.refusals = refusals.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The reason of the refusal whose words hold token `index`; nil where nothing was refused there.
  mutating func reason(_ index: Int) -> ResidueReason? {
    while next < refusals.count, refusals[next].range.upperBound <= index { next += 1 }
    guard next < refusals.count, refusals[next].range.contains(index) else { return nil }
    return refusals[next].reason
  }
}

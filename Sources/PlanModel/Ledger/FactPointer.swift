/// Names one fact of a plan by its place.
public enum FactPointer: Hashable, Sendable {
  case documentType, number, issuer, issued, title, period
  /// By their places in the header's lists.
  case signature(Int)
  case recipient(Int)
  case citation(Int)
  /// By its place in reading order, the nodes inside others counted along.
  case node(Int)
  case programme(Int)
  case assignment(Int)
  case quota(Int)
  case timelineEntry(Int)
}

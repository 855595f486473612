public import PlanText

/// Upright strokes that a word of a picture begins with, as Roman numerals do.
public struct UprightStrokes: Hashable, Sendable {
  /// The word's box, in pixels.
  public var place: Box
  public var count: Int
  /// Whether lines cross both ends of each, as only those of an I do; strokes without may be other letters too.
  public var isCrossed: Bool

  public init(place: Box, count: Int, isCrossed: Bool) {
    self.place = place
    self.count = count
    self.isCrossed = isCrossed
  }
}

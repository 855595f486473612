public import PlanText

/// A small raised number that a picture shows behind a word: the mark of a footnote, the 2 of m².
public struct RaisedNumber: Hashable, Sendable {
  /// Its box, in pixels.
  public var place: Box
  /// Its digits.
  public var digits: [UInt8]
  /// How sure recognition is of them, 0…1.
  public var confidence: Double
  /// Whether it ends its word; else the marks of the word stand behind it.
  public var isLast = true

  public init(place: Box, digits: [UInt8], confidence: Double) {
    self.place = place
    self.digits = digits
    self.confidence = confidence
  }
}

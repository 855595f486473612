/// How a scan was turned into text.
public struct Recognition: Hashable, Sendable {
  /// Name and version of the program.
  public var engine: String
  /// The language it was told.
  public var language: String
  /// How sure it is of the words on average, 0…1.
  public var confidence: Double

  public init(engine: String, language: String, confidence: Double) {
    self.engine = engine
    self.language = language
    self.confidence = confidence
  }
}

/// What a text was found to be written in, and by what.
public struct LegacyEvidence: Hashable, Sendable {
  /// The encoding that most of it was in.
  public var encoding: LegacyEncoding
  /// Words that were decoded.
  public var words: Int
  /// Of these, how many were Vietnamese syllables as they stood, in percent.
  public var percentBefore: Int
  /// How many are after decoding, in percent.
  public var percentAfter: Int
  /// Whether Unicode text stands beside, that was left as it is.
  public var isMixed: Bool

  /// The name for the whole text: the encoding where most of its words were in it, else nil.
  public var name: String? { isMixed ? nil : encoding.rawValue }
}

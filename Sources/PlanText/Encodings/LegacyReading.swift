/// One way to read stored characters as legacy text.
struct LegacyReading: Hashable {
  var encoding: LegacyEncoding
  /// Whether programs of Vietnamese Windows took its bytes for code page 1258, so that `ế` of TCVN3 is stored as `Ơ` and `ị` as a combining tilde.
  var isThrough1258 = false

  /// The encodings that text was in whose bytes such programs took for their own.
  static let through1258 = [LegacyEncoding.tcvn3, .vni, .utf8Twice].map {
    LegacyReading(encoding: $0, isThrough1258: true)
  }

  /// Whether `chunk` may be in this encoding.
  func mayRead(_ chunk: LegacyChunk) -> Bool {
    isThrough1258 ? !chunk.isForeign : !chunk.isUnicode
  }
}

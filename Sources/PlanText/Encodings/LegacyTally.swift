/// Counts what decoding by fonts has made of a document's runs.
public struct LegacyTally: Sendable {
  private var words: [LegacyEncoding: Int] = [:]
  private var before = 0
  private var after = 0
  private var plain = 0

  public init() {}

  /// Counts the Unicode text that stands before the first run.
  public init(plain text: some Sequence<UInt8>) {
    for line in Array(text).split(separator: 0x0A) {
      add(plain: String(decoding: line, as: UTF8.self))
    }
  }

  /// Adds a run that was in `encoding`.
  public mutating func add(_ stored: String, decoded: String, _ encoding: LegacyEncoding) {
    let (count, good) = Self.judged(decoded)
    guard count > 0 else { return }
    words[encoding, default: 0] += count
    after += good
    before += Self.judged(stored).good
  }

  /// Adds a run of Unicode.
  public mutating func add(plain text: String) { plain += Self.judged(text).good }

  /// What was found; nil where nothing was decoded.
  public var evidence: LegacyEvidence? {
    let count = words.values.reduce(0, +)
    let order = LegacyEncoding.allCases
    guard count > 0,
      let encoding = order.max(by: { words[$0, default: 0] < words[$1, default: 0] })
    else { return nil }
    return LegacyEvidence(
      encoding: encoding,
      words: count,
      percentBefore: min(100, before * 100 / count),
      percentAfter: after * 100 / count,
      isMixed: plain > count
    )
  }

  /// How many words with marks a text has, and how many of them are syllables.
  private static func judged(_ text: String) -> (count: Int, good: Int) {
    var (count, good) = (0, 0)
    let letters = text.unicodeScalars.map { DecodedLetter($0.value) }
    var start = 0
    while start < letters.count {
      var end = start
      while end < letters.count, letters[end].scalar > 0x20 { end += 1 }
      let points = end > start ? ChunkScore.points(letters, start..<end) : 0
      if points != 0 { count += 1 }
      if points > 0 { good += 1 }
      start = end + 1
    }
    return (count, good)
  }
}

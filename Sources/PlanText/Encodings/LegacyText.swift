/// A Unicode text in which what was legacy text is decoded.
///
/// The bytes of a legacy encoding often stand in a text as the Latin-1 or Windows-1252 characters of the same numbers: `KÕ ho¹ch`. Which lines and runs do is decided by how much of them are Vietnamese syllables before and after; text that is Vietnamese, or no Vietnamese either way, stays.
public struct LegacyText: Sendable {
  /// UTF-8; the same bytes where nothing was found.
  public private(set) var text: [UInt8]
  /// From offsets in `text` to offsets in the bytes that were given.
  public private(set) var map: OffsetMap
  /// What was found; nil where nothing was, and the text is unchanged.
  public private(set) var evidence: LegacyEvidence?

  /// Finds and decodes legacy text in `bytes`, which are valid UTF-8.
  public init(_ bytes: [UInt8]) { self.init(bytes, certain: false) }

  /// `certain` says that bytes above ASCII in the text are no Unicode, so that one word is evidence enough.
  init(_ bytes: [UInt8], certain: Bool) {
    text = bytes
    map = OffsetMap(identity: bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      let viqr = !LegacySigns.hasManyLetters(buffer) && VIQREvidence.isDense(buffer)
      guard certain || viqr || LegacySigns.areIn(buffer) else { return }
      let chunks = LegacyChunks(buffer, viqr: viqr).chunks
      let encodings = LegacyEncoding.allCases.filter { viqr || $0 != .viqr }
      let scores = LegacyScores(buffer, chunks, encodings)
      var costs = LegacyPath.Costs()
      if certain { costs.atStart = 0 }
      let states = LegacyPath.states(chunks, scores, costs)
      let stretches = LegacyStretch.found(states, scores, gaining: certain ? 1 : 2)
      guard !stretches.isEmpty else { return }
      evidence = Self.evidence(chunks, scores, states, stretches)
      rewrite(buffer, chunks, stretches)
    }
  }

  /// Decodes the whole of `bytes`, valid UTF-8, from `encoding`, whatever they look like; letters that only Unicode has stay.
  init(_ bytes: [UInt8], forced encoding: LegacyEncoding) {
    text = bytes
    map = OffsetMap(identity: bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      let chunks = LegacyChunks(buffer, viqr: encoding == .viqr).chunks
      let reading = LegacyReading(encoding: encoding)
      rewrite(buffer, chunks, [LegacyStretch(chunks: 0..<chunks.count, reading: reading)])
    }
  }

  private mutating func rewrite(
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ chunks: [LegacyChunk],
    _ stretches: [LegacyStretch]
  ) {
    var writer = LegacyWriter(buffer)
    for stretch in stretches { writer.write(chunks[stretch.chunks], stretch.reading) }
    writer.finish()
    text = writer.text
    map = writer.map
  }

  private static func evidence(
    _ chunks: [LegacyChunk],
    _ scores: LegacyScores,
    _ states: [UInt8],
    _ stretches: [LegacyStretch]
  ) -> LegacyEvidence? {
    var sizes: [LegacyEncoding: Int] = [:]
    var (words, before, after) = (0, 0, 0)
    var unicode = chunks.count { $0.isUnicode }
    for stretch in stretches {
      if stretch.reading.isThrough1258 {
        unicode -= chunks[stretch.chunks].count { $0.isUnicode && !$0.isForeign }
      }
      for index in stretch.chunks {
        let state = Int(states[index])
        let points = scores.points(index, state)
        guard points != 0 || scores.plain[index] != 0 else { continue }
        words += 1
        sizes[stretch.reading.encoding, default: 0] += 1
        if scores.plain[index] > 0 { before += 1 }
        if points > 0 { after += 1 }
      }
    }
    guard words > 0,
      let encoding = LegacyEncoding.allCases.max(by: {
        sizes[$0, default: 0] < sizes[$1, default: 0]
      })
    else { return nil }
    return LegacyEvidence(
      encoding: encoding,
      words: words,
      percentBefore: before * 100 / words,
      percentAfter: after * 100 / words,
      isMixed: unicode > words || sizes[encoding, default: 0] * 2 < words
    )
  }
}

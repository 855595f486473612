/// For every chunk of a text the points as it stands and as each candidate encoding reads it.
struct LegacyScores {
  /// The encodings that explain enough of the text to be thought of.
  let candidates: [LegacyEncoding]
  /// Points as the chunks stand.
  private(set) var plain: [Int8] = []
  /// Points of the candidates, chunk after chunk.
  private(set) var decoded: [Int8] = []

  /// What no candidate reads.
  static let impossible = -20
  /// Points that a candidate must gain over the text as it stands to be thought of.
  private static let enough = 5
  /// Chunks looked at to find candidates.
  private static let looked = 3000

  init(_ text: UnsafeBufferPointer<UInt8>, _ chunks: [LegacyChunk], _ encodings: [LegacyEncoding]) {
    var reader = ChunkReader(text)
    candidates = Self.candidates(chunks, encodings, &reader)
    guard !candidates.isEmpty else { return }
    plain.reserveCapacity(chunks.count)
    decoded.reserveCapacity(chunks.count * candidates.count)
    for chunk in chunks {
      guard !chunk.isUnicode else {
        plain.append(0)
        for _ in candidates { decoded.append(Int8(Self.impossible)) }
        continue
      }
      reader.open(chunk)
      plain.append(Int8(reader.plainPoints))
      for encoding in candidates { decoded.append(Int8(reader.points(encoding))) }
    }
  }

  /// The encodings that gain most over a sample of the chunks.
  private static func candidates(
    _ chunks: [LegacyChunk],
    _ encodings: [LegacyEncoding],
    _ reader: inout ChunkReader
  ) -> [LegacyEncoding] {
    var gains = [Int](repeating: 0, count: encodings.count)
    let open = chunks.filter { !$0.isUnicode }
    let step = max(1, open.count / looked)
    for index in stride(from: 0, to: open.count, by: step) {
      reader.open(open[index])
      let plain = reader.plainPoints
      for (number, encoding) in encodings.enumerated() {
        gains[number] += max(0, reader.points(encoding) - plain)
      }
    }
    let most = gains.max() ?? 0
    return zip(encodings, gains)
      .filter { $0.1 * step >= enough && $0.1 * 10 >= most }
      .sorted { $0.1 > $1.1 }
      .prefix(4)
      .map(\.0)
  }
}

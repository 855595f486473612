/// For every chunk of a text the points as it stands and as each candidate encoding reads it.
struct LegacyScores {
  /// The encodings that explain enough of the text to be thought of.
  let candidates: [LegacyReading]
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
    let readings = encodings.map { LegacyReading(encoding: $0) }
    let usual = Self.candidates(chunks.filter { !$0.isUnicode }, readings, &reader)
    let through = Self.candidates(
      chunks.filter { $0.is1258 && !$0.isForeign },
      LegacyReading.through1258,
      &reader
    )
    candidates = Self.most(usual, 4) + Self.most(through, 2)
    let isThrough1258 = !through.isEmpty
    guard !candidates.isEmpty else { return }
    plain.reserveCapacity(chunks.count)
    decoded.reserveCapacity(chunks.count * candidates.count)
    for chunk in chunks {
      guard !chunk.isUnicode || isThrough1258 else {
        plain.append(0)
        for _ in candidates { decoded.append(Int8(Self.impossible)) }
        continue
      }
      reader.open(chunk)
      plain.append(Int8(reader.plainPoints))
      for reading in candidates {
        decoded.append(Int8(reading.mayRead(chunk) ? reader.points(reading) : Self.impossible))
      }
    }
  }

  /// The `count` readings that gain most.
  private static func most(
    _ gains: [(reading: LegacyReading, gain: Int)],
    _ count: Int
  ) -> [LegacyReading] {
    gains.sorted { $0.gain > $1.gain }.prefix(count).map(\.reading)
  }

  /// The readings that gain something over a sample of the chunks, and how much.
  private static func candidates(
    _ chunks: [LegacyChunk],
    _ readings: [LegacyReading],
    _ reader: inout ChunkReader
  ) -> [(reading: LegacyReading, gain: Int)] {
    var gains = [Int](repeating: 0, count: readings.count)
    let step = max(1, chunks.count / looked)
    for index in stride(from: 0, to: chunks.count, by: step) {
      reader.open(chunks[index])
      let plain = reader.plainPoints
      for (number, reading) in readings.enumerated() {
        gains[number] += max(0, reader.points(reading) - plain)
      }
    }
    let most = gains.max() ?? 0
    return zip(readings, gains)
      .filter { $0.1 * step >= enough && $0.1 * 10 >= most }
      .map { (reading: $0.0, gain: $0.1) }
  }
}

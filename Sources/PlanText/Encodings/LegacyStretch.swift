/// A run of chunks in one encoding.
struct LegacyStretch {
  var chunks: Range<Int>
  var reading: LegacyReading

  /// The runs of chunks that the path says are legacy text and that have evidence enough: so many chunks that gain by decoding, and what is decoded is Vietnamese nearly throughout.
  static func found(
    _ states: [UInt8],
    _ scores: LegacyScores,
    gaining least: Int
  ) -> [LegacyStretch] {
    var stretches: [LegacyStretch] = []
    var index = 0
    while index < states.count {
      let state = Int(states[index])
      let start = index
      while index < states.count, Int(states[index]) == state { index += 1 }
      guard state > 0 else { continue }
      let quality = Quality(start..<index, state, scores)
      guard quality.gains >= least, quality.isVietnamese else { continue }
      stretches.append(
        LegacyStretch(chunks: start..<index, reading: scores.candidates[state - 1])
      )
    }
    return stretches
  }
}

/// What decoding a run of chunks makes of it.
private struct Quality {
  /// Chunks that look more like Vietnamese than before.
  private(set) var gains = 0
  private var usual = 0
  private var good = 0
  private var bad = 0

  init(_ chunks: Range<Int>, _ state: Int, _ scores: LegacyScores) {
    for chunk in chunks {
      let points = scores.points(chunk, state)
      if points > Int(scores.plain[chunk]) { gains += 1 }
      if points > 0 { good += 1 } else if points < 0 { bad += 1 }
      if points >= ChunkScore.usual { usual += 1 }
    }
  }

  /// Syllables in at least three of four words that are judged, usual ones in a third of these.
  var isVietnamese: Bool { good >= bad * 3 && usual * 3 >= good && usual > 0 }
}

extension LegacyScores {
  /// What a chunk gains in the encoding of a state, numbered from 1.
  func gain(_ chunk: Int, _ state: Int) -> Int { points(chunk, state) - Int(plain[chunk]) }

  /// The points of a chunk in the encoding of a state, numbered from 1.
  func points(_ chunk: Int, _ state: Int) -> Int {
    Int(decoded[chunk * candidates.count + state - 1])
  }
}

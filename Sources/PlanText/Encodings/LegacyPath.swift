/// Finds which chunks of a text are in which encoding: the most likely sequence, where changing from one to the other must be worth it.
enum LegacyPath {
  /// Points that a change of encoding costs within a line, between lines, and at the beginning.
  struct Costs {
    var withinLine = 10
    var betweenLines = 7
    var atStart = 6
  }

  /// For each chunk 0 for text that is as it should be, else the number of the candidate, from 1.
  static func states(_ chunks: [LegacyChunk], _ scores: LegacyScores, _ costs: Costs) -> [UInt8] {
    let count = scores.candidates.count
    guard count > 0, !chunks.isEmpty else { return [] }
    let width = count + 1
    var points = [Int](repeating: -costs.atStart, count: width)
    points[0] = 0
    // Where each chunk's states were come to from.
    var from = [UInt8](repeating: 0, count: chunks.count * width)
    var next = points
    for (index, chunk) in chunks.enumerated() {
      if index > 0 {
        let cost = chunk.startsLine ? costs.betweenLines : costs.withinLine
        var best = 0
        for state in 1..<width where points[state] > points[best] { best = state }
        for state in 0..<width {
          let stays = points[state] >= points[best] - cost
          next[state] = stays ? points[state] : points[best] - cost
          from[index * width + state] = UInt8(stays ? state : best)
        }
        swap(&points, &next)
      }
      points[0] += Int(scores.plain[index])
      for state in 1..<width { points[state] += Int(scores.decoded[index * count + state - 1]) }
    }
    var state = 0
    for other in 1..<width where points[other] > points[state] { state = other }
    var states = [UInt8](repeating: 0, count: chunks.count)
    for index in chunks.indices.reversed() {
      states[index] = UInt8(state)
      state = Int(from[index * width + state])
    }
    return states
  }
}

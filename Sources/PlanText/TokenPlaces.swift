/// Where the tokens of a document stand: by block, and by byte of the text.
///
/// A class, so that tokens are handed on at the cost of fewer references.
final class TokenPlaces: Sendable {
  /// For each block of the document, the indices of its tokens.
  let blocks: [Range<Int>]
  /// For each stretch of so many bytes of the text the first token that begins in it or behind it; empty for a text of one stretch.
  private let firsts: [UInt32]

  private static let stretch = 64

  init(_ tokens: [Token], blocks: [Range<Int>]) {
    self.blocks = blocks
    firsts = Self.firsts(tokens)
  }

  private static func firsts(_ tokens: [Token]) -> [UInt32] {
    guard let last = tokens.last, last.start >= stretch else { return [] }
    var firsts: [UInt32] = []
    firsts.reserveCapacity(Int(last.start) / stretch + 1)
    // Where the next stretch begins.
    var next: UInt32 = 0
    for index in tokens.indices where tokens[index].start >= next {
      while tokens[index].start >= next {
        firsts.append(UInt32(truncatingIfNeeded: index))
        next += UInt32(stretch)
      }
    }
    return firsts
  }

  /// The tokens, of which there are `count`, among which the first is that begins at `offset` or behind it; it may be the one behind them.
  func candidates(from offset: UInt32, of count: Int) -> Range<Int> {
    guard !firsts.isEmpty else { return 0..<count }
    let stretch = Int(offset) / Self.stretch
    guard stretch < firsts.count else { return count..<count }
    let end = stretch + 1 < firsts.count ? Int(firsts[stretch + 1]) : count
    return Int(firsts[stretch])..<end
  }
}

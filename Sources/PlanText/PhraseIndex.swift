/// The words of many phrases as one tree, walked through a hash table of edges: a miss costs one look.
@usableFromInline
struct PhraseIndex: Sendable {
  private let edges: [UInt64]
  private let targets: [Int32]
  /// For each node the index of its value, or -1.
  private let valueOfNode: [Int32]
  private let mask: Int
  /// The words that phrases begin with.
  @usableFromInline let firstWords: WordFilter

  /// Builds the tree; returns which phrases were kept, the first of each spelling.
  static func build(_ phrases: [String]) -> (index: PhraseIndex, kept: [Int]) {
    let keys = phrases.map { Tokens($0).all.map(\.key.bits) }
    var capacity = 16
    while capacity < 2 * keys.reduce(0, { $0 + $1.count }) { capacity *= 2 }
    var edges = [UInt64](repeating: 0, count: capacity)
    var targets = [Int32](repeating: -1, count: capacity)
    var valueOfNode: [Int32] = [-1]
    var firstWords = WordFilter()
    var kept: [Int] = []
    for (phrase, words) in keys.enumerated() where !words.isEmpty {
      firstWords.insert(Syllable(bits: words[0]))
      var node: Int32 = 0
      for key in words {
        let edge = mix(key, node)
        var slot = Int(truncatingIfNeeded: edge >> 20) & (capacity - 1)
        while targets[slot] >= 0, edges[slot] != edge { slot = (slot + 1) & (capacity - 1) }
        if targets[slot] < 0 {
          edges[slot] = edge
          targets[slot] = Int32(valueOfNode.count)
          valueOfNode.append(-1)
        }
        node = targets[slot]
      }
      if valueOfNode[Int(node)] < 0 {
        valueOfNode[Int(node)] = Int32(kept.count)
        kept.append(phrase)
      }
    }
    let index = PhraseIndex(
      edges: edges, targets: targets, valueOfNode: valueOfNode, mask: capacity - 1,
      firstWords: firstWords)
    return (index, kept)
  }

  /// Whether some phrase may begin with a word; a no is certain.
  @inlinable
  func mayBegin(with key: Syllable) -> Bool { firstWords.mayHold(key) }

  /// The value and length of the longest phrase at `index`; length 0 where there is none.
  @usableFromInline
  func longest(_ tokens: Tokens, at index: Int, before end: Int) -> (value: Int, length: Int) {
    var node: Int32 = 0
    var at = index
    var best = (value: 0, length: 0)
    while at < end {
      let edge = Self.mix(tokens.all[at].key.bits, node)
      var slot = Int(truncatingIfNeeded: edge &>> 20) & mask
      while targets[slot] >= 0, edges[slot] != edge { slot = (slot + 1) & mask }
      node = targets[slot]
      if node < 0 { break }
      at += 1
      let value = valueOfNode[Int(node)]
      if value >= 0 { best = (Int(value), at - index) }
    }
    return best
  }

  private static func mix(_ key: UInt64, _ node: Int32) -> UInt64 {
    var hash = key ^ (UInt64(UInt32(bitPattern: node)) &* 0xD6E8_FEB8_6659_FD93)
    hash = (hash ^ hash &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return hash | 1
  }
}

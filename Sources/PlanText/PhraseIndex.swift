/// The words of many phrases as one tree, walked through a hash table of edges: a miss costs one look.
@usableFromInline
struct PhraseIndex: Sendable {
  /// A step from one node to another by a word.
  private struct Edge {
    /// The word and the node it leads from, as one number.
    var hash: UInt64 = 0
    /// The node it leads to; -1 where the place is free.
    var target: Int32 = -1
    /// The number of the value of the phrase that ends with it, or -1.
    var value: Int32 = -1
  }

  private let edges: [Edge]
  private let mask: Int
  /// The words that phrases begin with.
  @usableFromInline let firstWords: WordFilter

  /// The tree of the phrases that stand in `text`, each with the number of its value; one below zero leaves its phrase out, and of two spellings alike the first counts.
  init(_ text: [UInt8], _ phrases: [Range<Int>], _ values: [Int32]) {
    var tokens: [Token] = []
    tokens.reserveCapacity(4 * phrases.count)
    let ends = Tokenizer.append(text, phrases: phrases, to: &tokens)
    var capacity = 16
    while capacity < 2 * tokens.count { capacity *= 2 }
    var edges = [Edge](repeating: Edge(), count: capacity)
    var nodes: Int32 = 1
    var firstWords = WordFilter()
    var start = 0
    for number in ends.indices {
      let (end, value) = (ends[number], values[number])
      defer { start = end }
      guard start < end, value >= 0 else { continue }
      firstWords.insert(tokens[start].key)
      var node: Int32 = 0
      var slot = 0
      for at in start..<end {
        let hash = Self.mix(tokens[at].key.bits, node)
        slot = Int(truncatingIfNeeded: hash >> 20) & (capacity - 1)
        while edges[slot].target >= 0, edges[slot].hash != hash {
          slot = (slot + 1) & (capacity - 1)
        }
        if edges[slot].target < 0 {
          edges[slot].hash = hash
          edges[slot].target = nodes
          nodes += 1
        }
        node = edges[slot].target
      }
      if edges[slot].value < 0 { edges[slot].value = value }
    }
    self.edges = edges
    mask = capacity - 1
    self.firstWords = firstWords
  }

  /// Whether some phrase may begin with a word; a no is certain.
  @inlinable
  func mayBegin(with key: Syllable) -> Bool { firstWords.mayHold(key) }

  /// The number of the value and the length of the longest phrase at `index`; length 0 where there is none.
  @usableFromInline
  func longest(_ tokens: Tokens, at index: Int, before end: Int) -> (value: Int, length: Int) {
    edges.withUnsafeBufferPointer { edges in
      var node: Int32 = 0
      var at = index
      var best = (value: 0, length: 0)
      while at < end {
        let hash = Self.mix(tokens.all[at].key.bits, node)
        var slot = Int(truncatingIfNeeded: hash &>> 20) & mask
        while edges[slot].target >= 0, edges[slot].hash != hash { slot = (slot &+ 1) & mask }
        let edge = edges[slot]
        if edge.target < 0 { break }
        node = edge.target
        at += 1
        if edge.value >= 0 { best = (Int(edge.value), at - index) }
      }
      return best
    }
  }

  private static func mix(_ key: UInt64, _ node: Int32) -> UInt64 {
    var hash = key ^ (UInt64(UInt32(bitPattern: node)) &* 0xD6E8_FEB8_6659_FD93)
    hash = (hash ^ hash &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return hash | 1
  }
}

/// Phrases and what each stands for, found in tokens by their folded words; the longest phrase wins.
///
/// Built from lines `phrase = value`, the form every lexicon has. Matching looks at one token after another through a hash table of edges, so a miss costs one look.
public struct PhraseTable<Value: Sendable>: Sendable {
  private var edges: [UInt64]
  private var targets: [Int32]
  private var values: [Value] = []
  /// For each node the index of its value, or -1.
  private var valueOfNode: [Int32] = [-1]
  private let mask: Int

  /// A table of `entries`; a phrase that is given twice keeps its first value.
  public init(_ entries: [(phrase: String, value: Value)]) {
    let keys = entries.map { Tokens($0.phrase).all.map(Self.key) }
    var capacity = 16
    while capacity < 2 * keys.reduce(0, { $0 + $1.count }) { capacity *= 2 }
    edges = Array(repeating: 0, count: capacity)
    targets = Array(repeating: -1, count: capacity)
    mask = capacity - 1
    for (index, entry) in entries.enumerated() where !keys[index].isEmpty {
      var node: Int32 = 0
      for key in keys[index] {
        let slot = slot(of: key, from: node)
        if targets[slot] < 0 {
          edges[slot] = Self.mix(key, node)
          targets[slot] = Int32(valueOfNode.count)
          valueOfNode.append(-1)
        }
        node = targets[slot]
      }
      if valueOfNode[Int(node)] < 0 {
        valueOfNode[Int(node)] = Int32(values.count)
        values.append(entry.value)
      }
    }
  }

  /// The longest phrase that begins at token `index` and ends before `end`; its value and its length in tokens.
  public func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    value: Value, length: Int
  )? {
    var node: Int32 = 0
    var at = index
    var best: (Int32, Int)?
    while at < end {
      let slot = slot(of: Self.key(tokens.all[at]), from: node)
      node = targets[slot]
      if node < 0 { break }
      at += 1
      let value = valueOfNode[Int(node)]
      if value >= 0 { best = (value, at - index) }
    }
    guard let (value, length) = best else { return nil }
    return (values[Int(value)], length)
  }

  /// The value of the phrase that is exactly the tokens `range`.
  public func exactly(_ tokens: Tokens, _ range: Range<Int>) -> Value? {
    guard let (value, length) = match(tokens, at: range.lowerBound, before: range.upperBound),
      length == range.count
    else { return nil }
    return value
  }

  /// The first phrase that begins in `range` and ends in it; where it begins, its value and its length.
  public func first(_ tokens: Tokens, in range: Range<Int>) -> (at: Int, value: Value, length: Int)?
  {
    for index in range {
      if let (value, length) = match(tokens, at: index, before: range.upperBound) {
        return (index, value, length)
      }
    }
    return nil
  }

  private static func key(_ token: Token) -> UInt64 {
    token.kind == .number ? Syllable.symbolMark | 0xFF00 : token.key.bits
  }

  private static func mix(_ key: UInt64, _ node: Int32) -> UInt64 {
    var hash = key ^ (UInt64(UInt32(bitPattern: node)) &* 0xD6E8_FEB8_6659_FD93)
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return hash | 1
  }

  /// The slot that holds the edge, or the free one where it would stand.
  private func slot(of key: UInt64, from node: Int32) -> Int {
    let edge = Self.mix(key, node)
    var slot = Int(truncatingIfNeeded: edge >> 20) & mask
    while targets[slot] >= 0, edges[slot] != edge { slot = (slot + 1) & mask }
    return slot
  }
}

extension PhraseTable where Value == Bool {
  /// A set of phrases, one a line.
  public init(lines: String) {
    self.init(lexiconLines(lines).map { ($0, true) })
  }
}

extension PhraseTable where Value: RawRepresentable, Value.RawValue == String {
  /// Lines of the form `phrase = raw value`; a line with an unknown value is left out (a test forbids such lines).
  public init(lines: String) {
    self.init(
      lexiconLines(lines).compactMap { line in
        let parts = splitEntry(line)
        guard let value = Value(rawValue: parts.value) else { return nil }
        return (parts.phrase, value)
      }
    )
  }
}

extension PhraseTable where Value == String {
  /// Lines of the form `phrase = text`.
  public init(lines: String) {
    self.init(lexiconLines(lines).map { splitEntry($0) })
  }
}

/// The entries of a lexicon: its lines without blanks and `#` comments.
public func lexiconLines(_ lines: String) -> [String] {
  lines.utf8.split(separator: 0x0A).compactMap { line in
    let trimmed = line.drop { $0 == 0x20 }
    guard let first = trimmed.first, first != 0x23 else { return nil }
    return String(decoding: trimmed, as: UTF8.self)
  }
}

/// The two sides of `phrase = value`; the value is empty where there is no ` = `.
public func splitEntry(_ line: String) -> (phrase: String, value: String) {
  let bytes = Array(line.utf8)
  for index in bytes.indices.dropLast(2)
  where bytes[index] == 0x20 && bytes[index + 1] == 0x3D && bytes[index + 2] == 0x20 {
    return (
      String(decoding: bytes[..<index], as: UTF8.self),
      String(decoding: bytes[(index + 3)...], as: UTF8.self)
    )
  }
  return (line, "")
}

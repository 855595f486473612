/// A set of words that is asked for every word of a document: a no is certain, a yes may be wrong.
///
/// Many tables of phrases make one filter, so that where none of their phrases begins one look is enough.
public struct WordFilter: Sendable {
  /// One bit for each hash of a word.
  @usableFromInline var bits: [UInt64]

  /// How many hashes there are.
  static let hashes = 4096

  public init() { bits = [UInt64](repeating: 0, count: Self.hashes / 64) }

  /// Adds the words of `text`.
  public init(_ text: String) {
    self.init()
    for token in Tokens(text).all { insert(token.key) }
  }

  /// Adds one word.
  mutating func insert(_ key: Syllable) {
    let bit = Self.bit(of: key)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// The hashes of its words.
  var hashesOfWords: [Int] {
    var hashes: [Int] = []
    for (index, bits) in bits.enumerated() {
      var rest = bits
      while rest != 0 {
        hashes.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return hashes
  }

  /// Adds all words of another filter.
  public mutating func formUnion(_ other: WordFilter) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }

  /// Whether the word may be in the set.
  @inlinable
  public func mayHold(_ key: Syllable) -> Bool {
    let bit = Self.bit(of: key)
    return bits[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
  }

  @inlinable
  static func bit(of key: Syllable) -> Int {
    Int(truncatingIfNeeded: (key.bits &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}

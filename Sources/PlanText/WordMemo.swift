/// Words that were read already, by their bytes: a plan says the same thousand words over and over, and what each of them is is found out once.
struct WordMemo {
  /// What is known of one word; of none while there are no bits.
  struct Entry {
    fileprivate var key = WordKey.none
    /// The bits of its token, whatever stands before it.
    fileprivate(set) var bits: UInt64 = 0
  }

  private var entries: [Entry]

  /// A memo for a text of `count` bytes; one that keeps nothing for a text too short to repeat itself.
  init(forBytes count: Int) {
    entries = count < Self.shortText ? [] : Array(repeating: Entry(), count: WordKey.places)
  }

  /// Bytes of text below which words are rather read again.
  private static let shortText = 2048

  mutating func withEntries<Result>(
    _ body: (UnsafeMutableBufferPointer<Entry>) -> Result
  ) -> Result {
    entries.withUnsafeMutableBufferPointer { body($0) }
  }
}

extension UnsafeMutableBufferPointer<WordMemo.Entry> {
  /// The bits of the token of a word; nil where it is not known.
  @inline(__always)
  func bits(of key: WordKey) -> UInt64? {
    let entry = self[key.place]
    return entry.key == key ? entry.bits : nil
  }

  /// Keeps what a word is, in the place of one that was read before it.
  @inline(__always)
  func keep(_ bits: UInt64, of key: WordKey) {
    self[key.place] = WordMemo.Entry(key: key, bits: bits)
  }
}

/// The bytes of a word of up to fifteen, as two numbers.
struct WordKey: Equatable {
  private let low: UInt64
  private let high: UInt64

  /// No word.
  static let none = WordKey(low: 0, high: 0)

  /// How many places there are for keys.
  static let places = 2048

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The word that begins at `start`, and how many bytes it has; nil unless a character of ASCII ends it before `end` and within sixteen bytes, one that no word goes on behind.
  @inline(__always)
  static func word(
    in bytes: UnsafeRawBufferPointer, at start: Int, before end: Int
  ) -> (key: WordKey, count: Int)? {
    guard start &+ ByteGroup.size <= bytes.count else { return nil }
    let group = bytes.group(at: start)
    let isLetter =
      (group | ByteGroup(repeating: 0x20)) &- ByteGroup(repeating: 0x61) .< ByteGroup(repeating: 26)
    let isOther = group .< ByteGroup(repeating: 0x80) .& .!isLetter
    let count = isOther.first
    guard count > 0, count < ByteGroup.size, start &+ count <= end,
      bytes[start &+ count] != 0x27
    else { return nil }
    let low = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    if count <= 8 {
      let spare = UInt64(64 &- count &* 8)
      return (WordKey(low: low &<< spare, high: 0), count)
    }
    let high = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self))
    return (WordKey(low: low, high: high &<< UInt64(128 &- count &* 8)), count)
  }

  /// Its place among `places`.
  @inline(__always)
  var place: Int {
    Int(truncatingIfNeeded: ((low ^ high &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15) &>> 53)
  }
}

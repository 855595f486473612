/// The text of a word in UTF-8. Up to 15 bytes, which nearly every word has, take no memory of their own: pages are copied often, and each word of them.
struct WordText: Hashable, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private enum Storage: Hashable, Sendable {
    /// The bytes from the lowest on, zeros behind them; the highest byte of the second is their number.
    case short(UInt64, UInt64)
    case long([UInt8])
  }

  private var storage: Storage

  private static let mostShort = 15

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard count <= Self.mostShort else {
      storage = .long(Array(bytes))
      return
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for place in 0..<Swift.min(8, count) { low |= UInt64(bytes[place]) &<< UInt64(8 &* place) }
    if count > 8 {
      for place in 8..<count { high |= UInt64(bytes[place]) &<< UInt64(8 &* (place &- 8)) }
    }
    storage = .short(low, high | UInt64(count) << 56)
  }

  init(_ bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { WordText($0) } }

  init(arrayLiteral bytes: UInt8...) { self.init(bytes) }

  /// The text as an array of its own.
  var bytes: [UInt8] {
    switch storage {
    case .short: withBytes { Array($0) }
    case .long(let bytes): bytes
    }
  }

  /// Characters: bytes that go on with none.
  var characterCount: Int {
    switch storage {
    case .short(let low, let high): count - Self.goingOn(low) - Self.goingOn(high)
    case .long(let bytes): bytes.count { $0 & 0xC0 != 0x80 }
    }
  }

  /// How many of eight bytes go on with a character: those whose highest bits are 10.
  private static func goingOn(_ bytes: UInt64) -> Int {
    (bytes & ~(bytes << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
  }

  /// Lends the text as bytes in memory.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch storage {
    case .short(let low, let high):
      withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { raw in
        raw.withMemoryRebound(to: UInt8.self) { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
      }
    case .long(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch storage {
    case .short(_, let high): Int(high >> 56)
    case .long(let bytes): bytes.count
    }
  }

  subscript(place: Int) -> UInt8 {
    switch storage {
    case .short(let low, let high):
      precondition(place >= 0 && place < Int(high >> 56), "no such byte")
      let half = place < 8 ? low : high
      return UInt8(truncatingIfNeeded: half >> UInt64(8 * (place & 7)))
    case .long(let bytes): return bytes[place]
    }
  }

  static func + (text: WordText, other: WordText) -> WordText {
    var text = text
    text += other
    return text
  }

  static func += (text: inout WordText, other: WordText) {
    var bytes = text.bytes
    // The bytes grow in place where nobody else holds them.
    text = []
    bytes.append(other)
    text = WordText(bytes)
  }
}

extension [UInt8] {
  /// Appends the text of a word.
  mutating func append(_ text: WordText) { text.withBytes { append(contentsOf: $0) } }
}

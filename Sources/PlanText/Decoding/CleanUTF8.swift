/// Finds how far a text needs no mending.
enum CleanUTF8 {
  /// The offset up to which `bytes` from `start` is valid UTF-8 without unwanted control characters.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let count = bytes.count
    var at = start
    while at < count {
      let byte = bytes[at]
      if byte >= 0x20 && byte < 0x7F {
        at += 1
        if at & 7 == 0 { at = pastPlain(bytes, at) }
        continue
      }
      if byte < 0x80 {
        if !isKept(byte) { return at }
        at += 1
        continue
      }
      let length = sequence(bytes, at, count)
      if length <= 0 { return at }
      at += length
    }
    return at
  }

  /// Past the printable ASCII from `at` on, eight bytes at a time, of which markup has long stretches.
  @inline(__always)
  private static func pastPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    var at = start
    while at + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self)
      // The high bit of a byte is set where one is above 0x7E or below 0x20.
      let others = word | (word &+ ones) | (word &- ones &* 0x20)
      if others & high != 0 { break }
      at += 8
    }
    return at
  }

  /// Whether an ASCII control character stays in the text.
  @inline(__always)
  static func isKept(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }

  /// Length of the valid sequence of several bytes at `at`, 2…4; 0 for a control character U+0080…U+009F other than U+0085; minus the number of bytes to replace by one U+FFFD where it is broken.
  @inline(__always)
  static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    let first = bytes[at]
    guard at + 1 < end else { return -1 }
    let second = bytes[at + 1]
    if first >= 0xE0 {
      if first < 0xF0 {
        let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
        guard second >= low, second < 0xC0 else { return -1 }
        guard at + 2 < end, bytes[at + 2] & 0xC0 == 0x80 else { return -2 }
        return first == 0xED && second >= 0xA0 ? -3 : 3
      }
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x90 : 0xC0
      guard first <= 0xF4, second >= low, second < high else { return -1 }
      guard at + 2 < end, bytes[at + 2] & 0xC0 == 0x80 else { return -2 }
      return at + 3 < end && bytes[at + 3] & 0xC0 == 0x80 ? 4 : -3
    }
    guard first >= 0xC2, second & 0xC0 == 0x80 else { return -1 }
    return first == 0xC2 && second < 0xA0 && second != 0x85 ? 0 : 2
  }
}

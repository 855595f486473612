/// Finds how far a text needs no mending.
enum CleanUTF8 {
  /// The offset up to which `bytes` from `start` is valid UTF-8 without unwanted control characters.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let count = bytes.count
    var at = start
    // Where groups are tried again.
    var next = start + 2
    while at < count {
      if at >= next {
        at = pastCommon(bytes, at)
        next = at + ByteGroup.size
      }
      let byte = bytes[at]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F, !isKept(byte) { return at }
        at += 1
        continue
      }
      let length = sequence(bytes, at, count)
      if length <= 0 { return at }
      at += length
    }
    return at
  }

  /// Past the groups of bytes from `start` on, which begins a character and is 2 at least, that are well formed and made of printable ASCII, line feeds and the characters of two and three bytes that nothing rare begins; where a character begins behind or within the last of them.
  @inline(__always)
  private static func pastCommon(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at &+ ByteGroup.size <= raw.count, isCommon(raw, at) { at &+= ByteGroup.size }
    guard at > start else { return start }
    // The last character may go on behind the groups.
    at -= 2
    while bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  @inline(__always)
  private static func isCommon(_ raw: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    func all(_ byte: UInt8) -> ByteGroup { ByteGroup(repeating: byte) }
    let group = raw.group(at: at)
    let follows = (raw.group(at: at &- 1) .>= all(0xC0)) .| (raw.group(at: at &- 2) .>= all(0xE0))
    let continues = (group .>= all(0x80)) .& (group .< all(0xC0))
    let isControl = (group .< all(0x20)) .& (group .!= all(0x0A)) .| (group .== all(0x7F))
    // What begins characters that are written too long, surrogates, controls and four bytes.
    let isRare =
      (group &- all(0xC0) .< all(0x03)) .| (group .== all(0xE0)) .| (group .== all(0xED))
      .| (group .>= all(0xF0))
    return !((follows .^ continues) .| isControl .| isRare).holdsSomewhere
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

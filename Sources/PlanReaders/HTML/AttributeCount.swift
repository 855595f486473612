/// Counts the attributes of HTML tags before libxml2 sees them: it compares each with all others of its tag, so that the time grows with the square of their number.
struct AttributeCount {
  private let bytes: [UInt8]
  private var at = 0
  /// Ends that were looked for and stand nowhere behind.
  private var missing: Set<[UInt8]> = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether some tag has more than `limit` attributes; comments, scripts and styles hold no tags.
  static func exceeds(_ limit: Int, in bytes: [UInt8]) -> Bool {
    var count = AttributeCount(bytes)
    return count.anyTag(above: limit)
  }

  private mutating func anyTag(above limit: Int) -> Bool {
    while let start = bytes[at...].firstIndex(of: 0x3C) {
      at = start + 1
      if bytes[at...].starts(with: "!--".utf8) {
        skip(past: Array("-->".utf8))
      } else if at < bytes.count, Self.isLetter(bytes[at]) {
        let name = readName()
        if countAttributes(upTo: limit) > limit { return true }
        if name == Array("script".utf8) || name == Array("style".utf8) {
          skip(past: Array("</".utf8) + name)
        }
      }
    }
    return false
  }

  /// The tag's name in lower case, as far as it can be one of those that matter.
  private mutating func readName() -> [UInt8] {
    let start = at
    while at < bytes.count, !Self.endsName(bytes[at]) { at += 1 }
    return bytes[start..<min(at, start + 8)].map { $0 | 0x20 }
  }

  private mutating func countAttributes(upTo limit: Int) -> Int {
    var count = 0
    while at < bytes.count, count <= limit {
      if bytes[at] == 0x3E { break }
      if bytes[at] <= 0x20 || bytes[at] == 0x2F {
        at += 1
        continue
      }
      count += 1
      at += 1
      while at < bytes.count, !Self.endsName(bytes[at]), bytes[at] != 0x3D { at += 1 }
      skipBlanks()
      guard at < bytes.count, bytes[at] == 0x3D else { continue }
      at += 1
      skipBlanks()
      skipValue()
    }
    return count
  }

  private mutating func skipBlanks() { while at < bytes.count, bytes[at] <= 0x20 { at += 1 } }

  private mutating func skipValue() {
    guard at < bytes.count else { return }
    let quote = bytes[at]
    if quote == 0x22 || quote == 0x27 {
      at = bytes[(at + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? bytes.count
    } else {
      while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
    }
  }

  /// Goes behind the next `end`, letters in either case; stays where none follows.
  private mutating func skip(past end: [UInt8]) {
    guard !missing.contains(end) else { return }
    var place = at
    while place + end.count <= bytes.count {
      let isEnd = zip(bytes[place...], end).allSatisfy { byte, wanted in
        byte == wanted || Self.isLetter(byte) && byte | 0x20 == wanted
      }
      if isEnd {
        at = place + end.count
        return
      }
      place += 1
    }
    missing.insert(end)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x3E || byte == 0x2F
  }
}

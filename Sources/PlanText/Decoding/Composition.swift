/// A text with every letter and its marks written as one scalar: Unicode's NFC, for Vietnamese and the Latin letters around it.
///
/// Marks may stand in any order (`e` + dot below + circumflex), on a letter that has some already (`ê` + acute). A second tone or a mark that no letter bears (behind a space, at the start) is left out and counted. Linear, and bounded however many marks one letter is given.
public struct Composition: Sendable {
  /// The composed text, UTF-8.
  public private(set) var text: [UInt8]
  /// From offsets in `text` to offsets in the bytes it was made from.
  public private(set) var map = OffsetMap()
  /// Whether `text` differs from what it was made from.
  public private(set) var changed = false
  /// How many doubled or stray marks were left out.
  public private(set) var droppedMarks = 0

  /// Composes `bytes`, which are valid UTF-8.
  public init(_ bytes: [UInt8]) {
    guard Self.mayHaveMarks(bytes) else {
      text = bytes
      map = OffsetMap(identity: bytes.count)
      return
    }
    text = []
    text.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { compose($0) }
  }

  /// The composed text of `bytes`, its map, and whether anything changed.
  public static func compose(_ bytes: [UInt8]) -> (text: [UInt8], map: OffsetMap, changed: Bool) {
    let composition = Composition(bytes)
    return (composition.text, composition.map, composition.changed)
  }

  /// Whether a byte occurs that a combining mark begins with.
  private static func mayHaveMarks(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for byte in bytes { found |= byte & 0xFE == 0xCC ? 1 : 0 }
      return found != 0
    }
  }

  private mutating func compose(_ bytes: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var at = 0
    while at + 1 < bytes.count {
      guard bytes[at] == 0xCC || bytes[at] == 0xCD, CombiningMark.isMark(bytes[at], bytes[at + 1])
      else {
        at += 1
        continue
      }
      var base = at
      while base > copied, bytes[base - 1] & 0xC0 == 0x80 { base -= 1 }
      if base > copied { base -= 1 }
      var end = at
      while end + 1 < bytes.count, CombiningMark.isMark(bytes[end], bytes[end + 1]) { end += 2 }
      let original = base < at ? Tokenizer.decode(bytes, base, at).0 : 0
      var cluster = LetterCluster(original)
      for mark in stride(from: at, to: end, by: 2) {
        cluster.add(UInt32(bytes[mark] & 0x1F) << 6 | UInt32(bytes[mark + 1] & 0x3F))
      }
      droppedMarks += cluster.dropped
      if cluster.letter != original || cluster.keptCount * 2 != end - at {
        copy(bytes, copied..<base)
        let start = text.count
        cluster.write(to: &text)
        map.appendReplacement(
          from: base, inputCount: end - base, outputCount: text.count - start)
        copied = end
        changed = true
      }
      at = end
    }
    copy(bytes, copied..<bytes.count)
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    text.append(contentsOf: bytes[range])
    map.appendCopy(from: range.lowerBound, count: range.count)
  }
}

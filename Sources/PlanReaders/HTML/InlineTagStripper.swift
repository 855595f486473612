/// Takes the inline tags out of HTML in which they were opened again and again and never closed, so that they nest deeper than the parser goes.
///
/// They say nothing of blocks; only those that may hide their text stay.
enum InlineTagStripper {
  private static let names: Set<String> = [
    "a", "abbr", "acronym", "b", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label",
    "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
  ]
  /// A tag longer than this is left alone.
  private static let longest = 4096

  static func strip(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    var kept = 0
    while at < bytes.count {
      guard bytes[at] == 0x3C, let end = inlineTagEnd(bytes, at) else {
        at += 1
        continue
      }
      result.append(contentsOf: bytes[kept..<at])
      at = end
      kept = end
    }
    result.append(contentsOf: bytes[kept...])
    return result
  }

  /// Past the inline tag at `start`; nil for anything else.
  private static func inlineTagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var at = start + 1
    if at < bytes.count, bytes[at] == 0x2F { at += 1 }
    var name: [UInt8] = []
    while at < bytes.count, name.count < 8, (bytes[at] | 0x20) &- 0x61 < 26 {
      name.append(bytes[at] | 0x20)
      at += 1
    }
    guard at < bytes.count, bytes[at] == 0x3E || bytes[at] <= 0x20 || bytes[at] == 0x2F,
      names.contains(String(decoding: name, as: UTF8.self))
    else { return nil }
    let attributes = at
    let limit = min(bytes.count, start + longest)
    var quote: UInt8 = 0
    while at < limit {
      let byte = bytes[at]
      if quote == 0, byte == 0x3E { break }
      if quote == 0, byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == quote {
        quote = 0
      }
      at += 1
    }
    guard at < limit, !mayHide(bytes[attributes..<at]) else { return nil }
    return at + 1
  }

  /// Whether `hidden`, `hide`, `display` or `visibility` stands among the attributes.
  private static func mayHide(_ attributes: ArraySlice<UInt8>) -> Bool {
    let words: [[UInt8]] = [Array("hid".utf8), Array("display".utf8), Array("visib".utf8)]
    let text = attributes.map { $0 | 0x20 }
    return words.contains { word in
      text.indices.dropLast(word.count - 1).contains { text[$0...].starts(with: word) }
    }
  }
}

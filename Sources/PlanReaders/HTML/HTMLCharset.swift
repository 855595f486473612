import PlanText

/// The encoding that an HTML file names in a `meta` element, as the standard's prescan finds it.
enum HTMLCharset {
  private static let looked = 4096

  /// The name in lower case; nil where there is none.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(looked).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    var at = 0
    while let found = find("<meta", in: head, from: at) {
      let end = find(">", in: head, from: found) ?? head.count
      if let name = charset(head, found, end) { return name }
      at = end
    }
    return nil
  }

  /// Whether the encoding is one that only libxml2 can read. Unicode, Western European and Vietnamese encodings are read by us, and what a file says of these is often wrong.
  static func isForParser(_ name: String) -> Bool {
    TextEncoding(name: name) == nil && !name.hasPrefix("utf-16") && !name.hasPrefix("unicode")
      && name != "x-user-defined"
  }

  /// The name after `charset=` within one element.
  private static func charset(_ head: [UInt8], _ start: Int, _ end: Int) -> String? {
    guard var at = find("charset", in: head, from: start), at < end else { return nil }
    at += 7
    while at < end, head[at] <= 0x20 { at += 1 }
    guard at < end, head[at] == 0x3D else { return nil }
    at += 1
    while at < end, head[at] <= 0x20 || head[at] == 0x22 || head[at] == 0x27 { at += 1 }
    let first = at
    while at < end {
      let byte = head[at]
      let isName =
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x3A
      guard isName else { break }
      at += 1
    }
    return at > first && at - first <= 40 ? String(decoding: head[first..<at], as: UTF8.self) : nil
  }

  private static func find(_ text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let needle = text.withUTF8Buffer { Array($0) }
    var at = start
    while at + needle.count <= bytes.count {
      if bytes[at] == needle[0], bytes[at..<at + needle.count].elementsEqual(needle) { return at }
      at += 1
    }
    return nil
  }
}

import PlanText

/// Whether a file is HTML: a document type, a root, or elements that only HTML has at the beginning of the text.
struct HTMLEvidence {
  let isHTML: Bool
  /// Whether there are elements of HTML but no root: it may be Markdown that begins with them.
  let isFragment: Bool

  private static let looked = 4096
  private static let roots: Set<String> = ["html", "head", "body", "meta", "title", "!doctype"]
  private static let blocks: Set<String> = [
    "div", "p", "table", "span", "h1", "h2", "h3", "ul", "ol", "font", "center", "style",
  ]
  private static let others: Set<String> = [
    "a", "b", "br", "em", "i", "li", "strong", "td", "th", "tr",
  ]

  init(_ bytes: [UInt8]) {
    guard ByteSearch.contains(0x3C, in: bytes, 0..<min(Self.looked * 2, bytes.count)) else {
      isHTML = false
      isFragment = false
      return
    }
    // Zero bytes of UTF-16 stand between the letters; without them the tags are ASCII in every encoding.
    let head = bytes.prefix(Self.looked * 2).filter { $0 != 0 }
    var at = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { at = 2 }
    while at < head.count, head[at] <= 0x20 { at += 1 }
    guard at < head.count, head[at] == 0x3C else {
      isHTML = false
      isFragment = false
      return
    }
    let names = Self.names(head[at...])
    if let first = names.first, Self.roots.contains(first) {
      isHTML = true
      isFragment = false
      return
    }
    if names.contains(where: { $0 == "html" || $0 == "body" }) {
      isHTML = true
      isFragment = false
      return
    }
    let known = names.count { Self.blocks.contains($0) || Self.others.contains($0) }
    isHTML = names.first.map(Self.blocks.contains) == true && known >= 2
    isFragment = isHTML
  }

  /// The names of the tags, in lower case, `!doctype` for `<!DOCTYPE html`.
  private static func names(_ bytes: ArraySlice<UInt8>) -> [String] {
    var names: [String] = []
    var at = bytes.startIndex
    while at < bytes.endIndex, names.count < 200 {
      guard bytes[at] == 0x3C else {
        at += 1
        continue
      }
      at += 1
      var name: [UInt8] = []
      while at < bytes.endIndex, name.count < 12 {
        let byte = bytes[at]
        let isName = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x21
        guard isName else { break }
        name.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        at += 1
      }
      if !name.isEmpty { names.append(String(decoding: name, as: UTF8.self)) }
    }
    return names
  }
}

import PlanText

/// Takes the marks out of HTML by which Word shows a part to other programs: `<![if !supportLists]>1.<![endif]>`. Browsers pass over them; libxml2 takes them for text.
enum ConditionalMarks {
  /// The source without them; comments, scripts and styles stay as they are.
  static func stripped(_ source: [UInt8]) -> [UInt8] {
    source.withUnsafeBufferPointer { bytes in
      var cursor = Cursor(bytes)
      guard cursor.pass(to: "<![") else { return source }
      cursor = Cursor(bytes)
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var kept = 0
      while cursor.pass(to: 0x3C) != nil {
        let start = cursor.at
        if cursor.pass("<!--") {
          guard cursor.pass(to: "-->") else { break }
        } else if let name = rawElement(bytes, start) {
          guard passEnd(of: name, bytes, &cursor) else { break }
        } else if isMark(bytes, start) {
          guard cursor.pass(to: 0x3E) != nil else { break }
          cursor.advance()
          result.append(contentsOf: bytes[kept..<start])
          kept = cursor.at
        } else {
          cursor.advance()
        }
      }
      result.append(contentsOf: bytes[kept...])
      return result
    }
  }

  /// Elements that hold no markup.
  private static let rawElements = ["script", "style", "textarea", "title"].map { Array($0.utf8) }

  private static func rawElement(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> [UInt8]? {
    rawElements.first { isName($0, bytes, start + 1) }
  }

  /// Goes to the end tag of an element without markup; false where there is none.
  private static func passEnd(
    of name: [UInt8],
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ cursor: inout Cursor
  ) -> Bool {
    while cursor.pass(to: "</") {
      cursor.advance()
      if isName(name, bytes, cursor.at + 1) { return true }
    }
    return false
  }

  /// Whether a name in any case stands at `start`, and its end behind it.
  private static func isName(
    _ name: [UInt8],
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int
  ) -> Bool {
    let end = start + name.count
    guard end < bytes.count else { return false }
    for (offset, letter) in name.enumerated() where bytes[start + offset] | 0x20 != letter {
      return false
    }
    return (bytes[end] | 0x20) &- 0x61 >= 26
  }

  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start + 3 < bytes.count, bytes[start + 1] == 0x21, bytes[start + 2] == 0x5B else {
      return false
    }
    return isName(Array("if".utf8), bytes, start + 3)
      || isName(Array("endif".utf8), bytes, start + 3)
  }
}

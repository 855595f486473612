/// Counts attributes before libxml2 sees them: it compares each with every other of the same element.
///
/// What is counted is `=` and a quote after it, from one `<` to the next; UTF-16 passes as well, its zero bytes being skipped.
struct XMLMarkupGuard {
  static let mostAttributes = 256
  /// An attribute has a space, a name, `=` and two quotes, so fewer bytes cannot hold too many.
  private static let least = 5 * mostAttributes

  /// `<`.
  private static let less: UInt8 = 0x3C

  private var count = 0
  private var afterEquals = false

  /// Looks at the next bytes of the document; false where an element has too many attributes.
  mutating func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // What goes on from the bytes before is counted whatever its length.
    var start = bytes.firstIndex(of: Self.less) ?? bytes.endIndex
    guard counts(bytes[..<start]) else { return false }
    while start < bytes.endIndex {
      let near = min(bytes.endIndex, start + Self.least)
      // All that begins before the last `<` so near is too short; so most bytes are not looked at.
      if let last = bytes[(start + 1)..<near].lastIndex(of: Self.less) {
        start = last
        continue
      }
      let end = bytes[near...].firstIndex(of: Self.less) ?? bytes.endIndex
      count = 0
      afterEquals = false
      guard counts(bytes[start..<end]) else { return false }
      start = end
    }
    return true
  }

  private mutating func counts(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in bytes {
      switch byte {
      case 0x3D: afterEquals = true
      case 0x22, 0x27:
        if afterEquals {
          count += 1
          if count > Self.mostAttributes { return false }
        }
        afterEquals = false
      case 0x00, 0x09, 0x0A, 0x0D, 0x20: break
      default: afterEquals = false
      }
    }
    return true
  }
}

/// Counts attributes before libxml2 sees them: it compares each with every other of the same element.
///
/// What is counted is `=` and a quote after it, from one `<` to the next; UTF-16 passes as well, its zero bytes being skipped.
struct XMLMarkupGuard {
  static let mostAttributes = 256
  /// An attribute has a space, a name, `=` and two quotes, so fewer bytes cannot hold too many.
  private static let least = 5 * mostAttributes

  private var count = 0
  private var afterEquals = false

  /// Looks at the next bytes of the document; false where an element has too many attributes.
  mutating func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    // What goes on from the bytes before, and what goes on in the bytes behind, is counted whatever its length.
    var isWhole = false
    for at in bytes.indices where bytes[at] == 0x3C {
      if !isWhole || at - start >= Self.least {
        guard counts(bytes[start..<at]) else { return false }
      }
      count = 0
      afterEquals = false
      start = at
      isWhole = true
    }
    return counts(bytes[start...])
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

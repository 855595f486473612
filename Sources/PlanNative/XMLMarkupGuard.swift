/// Counts attributes before libxml2 sees them: it compares each with every other of the same element.
///
/// What is counted is `=` and a quote after it, from one `<` to the next; UTF-16 passes as well, its zero bytes being skipped.
struct XMLMarkupGuard {
  static let mostAttributes = 256

  private var count = 0
  private var afterEquals = false

  /// Looks at the next bytes of the document; false where an element has too many attributes.
  mutating func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      switch byte {
      case 0x3C:
        count = 0
        afterEquals = false
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

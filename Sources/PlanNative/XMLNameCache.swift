internal import CLibXML2

/// The numbers of names by the addresses of their parts, of which libxml2's dictionary keeps one copy for each document.
struct XMLNameCache {
  private struct Entry {
    var local: UnsafePointer<xmlChar>?
    var namespace: UnsafePointer<xmlChar>?
    var code: UInt16 = 0

    @inline(__always)
    func holds(_ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> Bool {
      self.local == local && self.namespace == namespace && local != nil
    }
  }

  /// Two to the power of the ten bits that are taken of an address.
  private static let size = 1024

  private let vocabulary: XMLVocabulary
  /// A name is in the entry at its place or in the one beside it; where both are taken, it takes over its own.
  private var entries = [Entry](repeating: Entry(), count: Self.size)

  init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  mutating func code(
    _ local: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> UInt16 {
    let mixed = UInt64(UInt(bitPattern: local)) ^ UInt64(UInt(bitPattern: namespace)) << 7
    // Multiplied by the golden ratio, so that the upper bits tell neighbours apart.
    let first = Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 54)
    let second = first ^ 1
    if entries[first].holds(local, namespace) { return entries[first].code }
    if entries[second].holds(local, namespace) { return entries[second].code }
    let place = entries[second].local == nil && entries[first].local != nil ? second : first
    let code = vocabulary.code(
      of: local.map { String(cString: $0) } ?? "",
      in: namespace.map { String(cString: $0) }
    )
    entries[place] = Entry(local: local, namespace: namespace, code: code)
    return code
  }
}

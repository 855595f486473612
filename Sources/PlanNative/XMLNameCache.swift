import CLibXML2

/// The numbers of names by the addresses of their parts, of which libxml2's dictionary keeps one copy for each document.
struct XMLNameCache {
  private struct Entry {
    var local: UnsafePointer<xmlChar>?
    var namespace: UnsafePointer<xmlChar>?
    var code: UInt16 = 0
  }

  private static let size = 1024

  private let vocabulary: XMLVocabulary
  /// One entry for each place; a name that comes to a taken place takes it over.
  private var entries = [Entry](repeating: Entry(), count: Self.size)

  init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  mutating func code(
    _ local: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> UInt16 {
    let mixed = UInt(bitPattern: local) &* 31 &+ UInt(bitPattern: namespace)
    let place = Int((mixed ^ mixed >> 10) & UInt(Self.size - 1))
    let entry = entries[place]
    if entry.local == local, entry.namespace == namespace, local != nil { return entry.code }
    let code = vocabulary.code(
      of: local.map { String(cString: $0) } ?? "",
      in: namespace.map { String(cString: $0) }
    )
    entries[place] = Entry(local: local, namespace: namespace, code: code)
    return code
  }
}

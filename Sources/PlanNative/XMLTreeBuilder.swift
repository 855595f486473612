internal import CLibXML2

/// Writes what libxml2 reports into the records of a tree.
struct XMLTreeBuilder {
  var failure: XMLFailure?

  private let context: xmlParserCtxtPtr
  private let limits: XMLLimits
  /// The limits of nodes and bytes, as far as a record can address them.
  private let mostNodes: Int
  private let mostBytes: Int
  private var codes: XMLNameCache
  private var records: [XMLTree.Record] = []
  private var bytes: [UInt8] = []
  private var open: [OpenElement] = []
  /// Namespaces declared by the open elements.
  private var namespaces = 0
  /// Number of records when an element was last closed.
  private var closedAt = -1

  private struct OpenElement {
    var record: Int
    /// Namespaces that it declares.
    var declared: Int
  }

  private static let mostNamespaces = 1_000
  /// Bytes up to which the size that a document is said to have is believed.
  private static let mostExpected = 1 << 24

  /// - Parameter expected: Bytes that the document is said to have; room for what such a document holds is made at once.
  init(
    _ context: xmlParserCtxtPtr,
    _ vocabulary: XMLVocabulary,
    _ limits: XMLLimits,
    expected: Int
  ) {
    self.context = context
    self.limits = limits
    mostNodes = min(limits.maxNodes, Int(UInt32.max))
    mostBytes = min(limits.maxBytes, Int(UInt32.max))
    codes = XMLNameCache(vocabulary)
    let expected = min(max(0, expected), Self.mostExpected)
    records.reserveCapacity(expected / MemoryLayout<XMLTree.Record>.stride)
    bytes.reserveCapacity(expected / 4)
    open.reserveCapacity(64)
  }

  func tree() -> XMLTree { XMLTree(records: records, bytes: bytes) }

  mutating func stop(_ reason: XMLFailure) {
    failure = failure ?? reason
    xmlStopParser(context)
  }

  /// The encoding is known and no element has come yet.
  mutating func startDocument() {
    for name in [context.pointee.encoding, context.pointee.input?.pointee.encoding] {
      guard let name else { continue }
      let text = String(cString: name).uppercased()
      if !["UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII"].contains(text) {
        stop(.encoding(String(text.prefix(40))))
      }
    }
  }

  mutating func startElement(
    _ local: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?,
    declaring newNamespaces: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) {
    guard failure == nil else { return }
    namespaces += newNamespaces
    if namespaces > Self.mostNamespaces {
      return stop(.tooManyAttributes(limit: Self.mostNamespaces))
    }
    if open.count >= limits.maxDepth { return stop(.tooDeep(limit: limits.maxDepth)) }
    open.append(OpenElement(record: records.count, declared: newNamespaces))
    append(.element, codes.code(local, namespace))
    guard let attributes else { return }
    for index in 0..<count {
      let parts = attributes + 5 * index
      let name = codes.code(parts[0], parts[2])
      guard name != XMLVocabulary.unknown, let start = parts[3], let end = parts[4] else {
        continue
      }
      append(.attribute, name, UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  mutating func endElement() {
    guard failure == nil, !open.isEmpty else { return }
    let element = open.removeLast()
    records[element.record].end = UInt32(records.count)
    closedAt = records.count
    namespaces -= element.declared
  }

  mutating func characters(_ text: UnsafePointer<xmlChar>?, count: Int) {
    guard failure == nil, !open.isEmpty, let text, count > 0 else { return }
    let piece = UnsafeBufferPointer(start: text, count: count)
    // A text goes on with the record before it unless an element was closed in between.
    if let last = records.indices.last, records[last].kind == .text, closedAt != records.count {
      guard hasRoom(for: count) else { return }
      bytes.append(contentsOf: piece)
      records[last].count += UInt32(count)
    } else {
      append(.text, XMLVocabulary.unknown, piece)
    }
  }

  /// Whether so many bytes more are within the limit.
  private mutating func hasRoom(for count: Int) -> Bool {
    if bytes.count + count <= mostBytes { return true }
    stop(.tooManyBytes(limit: limits.maxBytes))
    return false
  }

  private mutating func append(
    _ kind: XMLTree.Kind,
    _ code: UInt16,
    _ value: UnsafeBufferPointer<UInt8>
  ) {
    guard hasRoom(for: value.count) else { return }
    append(kind, code, count: value.count)
    bytes.append(contentsOf: value)
  }

  private mutating func append(_ kind: XMLTree.Kind, _ code: UInt16, count: Int = 0) {
    guard records.count < mostNodes else { return stop(.tooManyNodes(limit: limits.maxNodes)) }
    records.append(
      XMLTree.Record(
        kind: kind,
        code: code,
        end: UInt32(truncatingIfNeeded: records.count + 1),
        start: UInt32(truncatingIfNeeded: bytes.count),
        count: UInt32(truncatingIfNeeded: count)
      )
    )
  }
}

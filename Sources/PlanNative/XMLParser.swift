import CLibXML2

/// Feeds bytes to libxml2 and writes what it reports into the records of a tree.
///
/// No document type, no entities but the five of XML itself, nothing is loaded from anywhere.
final class XMLParser {
  private let limits: XMLLimits
  private var context: xmlParserCtxtPtr?
  private var markup = XMLMarkupGuard()
  private var failure: XMLFailure?

  private var records: [XMLTree.Record] = []
  private var bytes: [UInt8] = []
  /// Records of the open elements.
  private var open: [Int] = []
  /// Namespaces declared by each open element, and by all of them.
  private var declared: [Int] = []
  private var namespaces = 0
  /// Number of records when an element was last closed.
  private var closedAt = -1
  private var codes: XMLNameCache

  private static let mostNamespaces = 1_000

  init(_ vocabulary: XMLVocabulary, _ limits: XMLLimits) throws(XMLFailure) {
    codes = XMLNameCache(vocabulary)
    self.limits = limits
    var handler = XMLCallbacks.handler()
    guard LibXML2.isReady,
      let context = xmlCreatePushParserCtxt(
        &handler,
        Unmanaged.passUnretained(self).toOpaque(),
        nil,
        0,
        nil
      )
    else { throw .outOfMemory }
    self.context = context
    xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
  }

  deinit { if let context { xmlFreeParserCtxt(context) } }

  /// Parses the next bytes; false where the rest need not be read any more.
  func feed(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
    guard failure == nil else { return false }
    guard markup.accepts(chunk) else {
      failure = .tooManyAttributes(limit: XMLMarkupGuard.mostAttributes)
      return false
    }
    parse(chunk, isLast: false)
    return failure == nil
  }

  /// Ends the document.
  func finish() throws(XMLFailure) -> XMLTree {
    if failure == nil { parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true) }
    if let failure { throw failure }
    return XMLTree(records: records, bytes: bytes)
  }

  private func parse(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    guard let context else { return }
    let code = chunk.withMemoryRebound(to: CChar.self) { chunk in
      xmlParseChunk(context, chunk.baseAddress, Int32(chunk.count), isLast ? 1 : 0)
    }
    guard failure == nil, code != 0 || isLast && context.pointee.wellFormed == 0 else { return }
    let error = xmlCtxtGetLastError(context)?.pointee
    // Warnings, as of a relative namespace, stop nothing.
    guard context.pointee.wellFormed == 0 || error?.level == XML_ERR_FATAL else { return }
    var message = error?.message.map { String(cString: $0) } ?? "not well-formed"
    if message.utf8.last == 0x0A { message.removeLast() }
    if message.utf8.starts(with: "Excessive depth".utf8) {
      failure = .tooDeep(limit: limits.maxDepth)
    } else {
      failure = .malformed(reason: String(message.prefix(200)))
    }
  }

  // MARK: What libxml2 reports

  /// The encoding is known and no element has come yet.
  func startDocument() {
    guard let context else { return }
    let names = [context.pointee.encoding, context.pointee.input?.pointee.encoding]
    for name in names {
      guard let name else { continue }
      let text = String(cString: name).uppercased()
      if !["UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII"].contains(text) {
        stop(.encoding(String(text.prefix(40))))
      }
    }
  }

  func stop(_ reason: XMLFailure) {
    failure = failure ?? reason
    if let context { xmlStopParser(context) }
  }

  func startElement(
    _ local: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?,
    declaring newNamespaces: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) {
    guard failure == nil else { return }
    namespaces += newNamespaces
    declared.append(newNamespaces)
    if namespaces > Self.mostNamespaces {
      return stop(.tooManyAttributes(limit: Self.mostNamespaces))
    }
    if open.count >= limits.maxDepth { return stop(.tooDeep(limit: limits.maxDepth)) }
    open.append(records.count)
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

  func endElement() {
    guard failure == nil, let index = open.popLast() else { return }
    records[index].end = UInt32(records.count)
    closedAt = records.count
    namespaces -= declared.popLast() ?? 0
  }

  func characters(_ text: UnsafePointer<xmlChar>?, count: Int) {
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

  /// Whether so many bytes more can be addressed with 32 bits.
  private func hasRoom(for count: Int) -> Bool {
    if bytes.count + count <= Int(UInt32.max) { return true }
    stop(.tooManyNodes(limit: limits.maxNodes))
    return false
  }

  private func append(
    _ kind: XMLTree.Kind,
    _ code: UInt16,
    _ value: UnsafeBufferPointer<UInt8>? = nil
  ) {
    guard records.count < limits.maxNodes else {
      return stop(.tooManyNodes(limit: limits.maxNodes))
    }
    guard hasRoom(for: value?.count ?? 0) else { return }
    records.append(
      XMLTree.Record(
        kind: kind,
        code: code,
        end: UInt32(records.count + 1),
        start: UInt32(bytes.count),
        count: UInt32(value?.count ?? 0)
      )
    )
    if let value { bytes.append(contentsOf: value) }
  }
}

internal import CLibXML2

/// Feeds bytes to libxml2, which reports to a builder.
///
/// No document type, no entities but the five of XML itself, nothing is loaded from anywhere.
final class XMLParser {
  private let context: xmlParserCtxtPtr
  /// Where libxml2 finds the builder; reached by its address only, since a class would check every access.
  private let builder: UnsafeMutablePointer<XMLTreeBuilder>
  private var markup = XMLMarkupGuard()

  /// - Parameter expected: Bytes that the document is said to have.
  init(
    _ vocabulary: XMLVocabulary,
    _ limits: XMLLimits,
    expected: Int
  ) throws(XMLFailure) {
    let builder = UnsafeMutablePointer<XMLTreeBuilder>.allocate(capacity: 1)
    var handler = XMLCallbacks.handler()
    guard LibXML2.isReady,
      let context = xmlCreatePushParserCtxt(&handler, builder, nil, 0, nil)
    else {
      builder.deallocate()
      throw .outOfMemory
    }
    builder.initialize(to: XMLTreeBuilder(context, vocabulary, limits, expected: expected))
    self.builder = builder
    self.context = context
    xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
  }

  deinit {
    xmlFreeParserCtxt(context)
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  /// Parses the next bytes; false where the rest need not be read any more.
  func feed(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
    guard builder.pointee.failure == nil else { return false }
    guard markup.accepts(chunk) else {
      builder.pointee.failure = .tooManyAttributes(limit: XMLMarkupGuard.mostAttributes)
      return false
    }
    parse(chunk, isLast: false)
    return builder.pointee.failure == nil
  }

  /// Ends the document.
  func finish() throws(XMLFailure) -> XMLTree {
    if builder.pointee.failure == nil {
      parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    }
    if let failure = builder.pointee.failure { throw failure }
    return builder.pointee.tree()
  }

  private func parse(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    let code = chunk.withMemoryRebound(to: CChar.self) { chunk in
      xmlParseChunk(context, chunk.baseAddress, Int32(chunk.count), isLast ? 1 : 0)
    }
    guard builder.pointee.failure == nil,
      code != 0 || isLast && context.pointee.wellFormed == 0
    else { return }
    let error = xmlCtxtGetLastError(context)?.pointee
    // Warnings, as of a relative namespace, stop nothing.
    guard context.pointee.wellFormed == 0 || error?.level == XML_ERR_FATAL else { return }
    var message = error?.message.map { String(cString: $0) } ?? "not well-formed"
    if message.utf8.last == 0x0A { message.removeLast() }
    builder.pointee.failure = .malformed(reason: String(message.prefix(200)))
  }
}

import CLibXML2

/// An HTML document as libxml2 parses it: recovered where it is broken, never loaded from anywhere, freed with the object.
public final class HTMLTree {
  private let document: htmlDocPtr
  /// Whether elements were nested so deep that the parser gave up; what follows is lost.
  public let isCutOff: Bool
  /// Whether the parser met errors other than names it does not know.
  public let isRecovered: Bool

  /// Parses `bytes`, which are in the encoding that libxml2 knows by the name `encoding`; what the document says of its encoding is not asked.
  public init(_ bytes: [UInt8], encoding: String) throws(HTMLFailure) {
    guard LibXML2.isReady, let context = htmlNewParserCtxt() else { throw .outOfMemory }
    defer { htmlFreeParserCtxt(context) }
    guard bytes.count <= Int(Int32.max) else { throw .unreadable(reason: "too large") }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let parsed = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context,
        buffer.bindMemory(to: CChar.self).baseAddress,
        Int32(buffer.count),
        nil,
        encoding,
        Int32(bitPattern: options)
      )
    }
    let error = xmlCtxtGetLastError(context)?.pointee
    let message = error?.message.map { String(cString: $0) } ?? ""
    guard let parsed else {
      throw .unreadable(reason: message.isEmpty ? "no document" : String(message.prefix(200)))
    }
    document = parsed
    isCutOff = message.utf8.starts(with: "Excessive depth".utf8)
    let code = error.map { UInt32(bitPattern: $0.code) } ?? 0
    isRecovered = code != 0 && code != XML_HTML_UNKNOWN_TAG.rawValue
  }

  deinit { xmlFreeDoc(document) }

  /// Calls `visit` for every element, text and comment in document order, without recursion.
  ///
  /// What lies deeper than `maxDepth` elements is passed over; the result says whether there was such.
  public func walk<Failure: Error>(
    maxDepth: Int,
    _ visit: (HTMLEvent) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    var isTooDeep = false
    var depth = 0
    var next: xmlNodePtr? = document.pointee.children
    while let node = next {
      var children: xmlNodePtr?
      switch node.pointee.type {
      case XML_ELEMENT_NODE:
        try visit(.open(element(node)))
        children = node.pointee.children
        if children == nil {
          try visit(.close(name(node)))
        } else if depth >= maxDepth {
          isTooDeep = true
          children = nil
          try visit(.close(name(node)))
        }
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        try visit(.text(content(node), line: Int(node.pointee.line)))
      case XML_COMMENT_NODE:
        try visit(.comment)
      default: break
      }
      if let children {
        depth += 1
        next = children
        continue
      }
      var current = node
      next = current.pointee.next
      while next == nil, depth > 0, let parent = current.pointee.parent {
        depth -= 1
        try visit(.close(name(parent)))
        current = parent
        next = current.pointee.next
      }
    }
    return isTooDeep
  }

  private func name(_ node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0) } ?? ""
  }

  private func content(_ node: xmlNodePtr) -> [UInt8] {
    guard let text = node.pointee.content else { return [] }
    return Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }

  private func element(_ node: xmlNodePtr) -> HTMLEvent.Element {
    var attributes: [String: String] = [:]
    var next = node.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let name = attribute.pointee.name.map({ String(cString: $0) }),
        HTMLEvent.attributesRead.contains(name), attributes[name] == nil
      else { continue }
      let value = attribute.pointee.children?.pointee.content
      attributes[name] = value.map { String(cString: $0) } ?? ""
    }
    return HTMLEvent.Element(
      name: name(node),
      attributes: attributes,
      line: Int(node.pointee.line)
    )
  }
}

import CLibXML2

/// The functions that libxml2 calls, each handing on to the parser that it was given as its context.
enum XMLCallbacks {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startDocument = { XMLCallbacks.parser(at: $0)?.startDocument() }
    handler.internalSubset = { context, _, _, _ in
      XMLCallbacks.parser(at: context)?.stop(.documentType)
    }
    handler.startElementNs = { context, local, _, namespace, declared, _, count, _, attributes in
      XMLCallbacks.parser(at: context)?.startElement(
        local,
        namespace,
        declaring: Int(declared),
        attributes,
        count: Int(count)
      )
    }
    handler.endElementNs = { context, _, _, _ in XMLCallbacks.parser(at: context)?.endElement() }
    handler.characters = { XMLCallbacks.parser(at: $0)?.characters($1, count: Int($2)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    // Errors are asked for when parsing ends; without this they would go to standard error.
    handler.serror = { _, _ in }
    return handler
  }

  private static func parser(at context: UnsafeMutableRawPointer?) -> XMLParser? {
    context.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }
}

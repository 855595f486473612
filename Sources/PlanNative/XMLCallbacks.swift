internal import CLibXML2

/// The functions that libxml2 calls, each handing on to the builder that it was given as its context.
enum XMLCallbacks {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startDocument = { XMLCallbacks.builder(at: $0)?.pointee.startDocument() }
    handler.internalSubset = { context, _, _, _ in
      XMLCallbacks.builder(at: context)?.pointee.stop(.documentType)
    }
    handler.startElementNs = { context, local, _, namespace, declared, _, count, _, attributes in
      XMLCallbacks.builder(at: context)?.pointee.startElement(
        local,
        namespace,
        declaring: Int(declared),
        attributes,
        count: Int(count)
      )
    }
    handler.endElementNs = { context, _, _, _ in
      XMLCallbacks.builder(at: context)?.pointee.endElement()
    }
    handler.characters = {
      XMLCallbacks.builder(at: $0)?.pointee.characters($1, count: Int($2))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    // Errors are asked for when parsing ends; without this they would go to standard error.
    handler.serror = { _, _ in }
    return handler
  }

  @inline(__always)
  private static func builder(
    at context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<XMLTreeBuilder>? {
    context?.assumingMemoryBound(to: XMLTreeBuilder.self)
  }
}

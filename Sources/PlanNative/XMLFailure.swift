/// How large and how deep an XML document may be.
public struct XMLLimits: Hashable, Sendable {
  /// Elements within one another.
  public var maxDepth: Int
  /// Elements, known attributes and pieces of text together.
  public var maxNodes: Int
  /// Bytes of all texts and known attributes together.
  public var maxBytes: Int

  public init(maxDepth: Int, maxNodes: Int, maxBytes: Int) {
    self.maxDepth = maxDepth
    self.maxNodes = maxNodes
    self.maxBytes = maxBytes
  }
}

/// Why an XML document could not be parsed.
public enum XMLFailure: Error, Hashable, Sendable {
  case outOfMemory
  /// A document type, which may define entities; office formats have none.
  case documentType
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case tooManyBytes(limit: Int)
  /// More attributes on one element, or more namespaces around one, than any office writes; libxml2 takes quadratic time for them.
  case tooManyAttributes(limit: Int)
  /// An encoding other than UTF-8 and UTF-16.
  case encoding(String)
  /// libxml2's own words, in English.
  case malformed(reason: String)
}

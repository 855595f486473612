/// An XML document as a flat list of records in document order: elements, the attributes a vocabulary knows, pieces of text.
public final class XMLTree: Sendable {
  /// An element, an attribute or a piece of text.
  public struct Node: Hashable, Comparable, Sendable {
    /// Its place in document order.
    public let index: UInt32

    init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

    public static func < (left: Node, right: Node) -> Bool { left.index < right.index }
  }

  enum Kind: UInt8 { case element, attribute, text }

  struct Record {
    var kind: Kind
    /// The name's number in the vocabulary.
    var code: UInt16
    /// Index just past the record and everything inside.
    var end: UInt32
    /// The bytes of an attribute's value or of a text.
    var start: UInt32 = 0
    var count: UInt32 = 0
  }

  let records: [Record]
  let bytes: [UInt8]

  init(records: [Record], bytes: [UInt8]) {
    self.records = records
    self.bytes = bytes
  }

  /// The root element; nil where the document is empty.
  public var root: Node? { records.isEmpty ? nil : Node(0) }

  /// Number of records; every node's index is below.
  public var count: Int { records.count }

  public func isText(_ node: Node) -> Bool { records[Int(node.index)].kind == .text }

  /// The number of an element's name; that of an unknown name for text.
  public func code(of node: Node) -> UInt16 { records[Int(node.index)].code }

  /// The first node just past `node` and everything inside; may be past the end of the document.
  public func end(of node: Node) -> UInt32 { records[Int(node.index)].end }

  /// The known attributes of an element.
  public func attributes(of node: Node) -> Nodes {
    let first = Int(node.index) + 1
    var end = first
    while end < records.count, records[end].kind == .attribute { end += 1 }
    return Nodes(tree: self, at: first, end: end)
  }

  /// The elements and texts right inside `node`.
  public func children(of node: Node) -> Nodes {
    var first = Int(node.index) + 1
    while first < records.count, records[first].kind == .attribute { first += 1 }
    return Nodes(tree: self, at: first, end: Int(end(of: node)))
  }

  /// All elements, attributes and texts in document order.
  public var all: AllNodes { AllNodes(at: 0, end: records.count) }

  /// The bytes of an attribute's value or of a piece of text; empty for elements.
  public func text(_ node: Node) -> ArraySlice<UInt8> {
    let record = records[Int(node.index)]
    return bytes[Int(record.start)..<Int(record.start) + Int(record.count)]
  }

  /// Nodes side by side.
  public struct Nodes: Sequence, IteratorProtocol {
    let tree: XMLTree
    var at: Int
    let end: Int

    public mutating func next() -> Node? {
      guard at < end else { return nil }
      let node = Node(at)
      at = Int(tree.records[at].end)
      return node
    }
  }

  /// Nodes in document order, whatever their depth.
  public struct AllNodes: Sequence, IteratorProtocol {
    var at: Int
    let end: Int

    public mutating func next() -> Node? {
      guard at < end else { return nil }
      at += 1
      return Node(at - 1)
    }
  }
}

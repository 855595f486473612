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

  /// Whether two elements are the same, and what stands inside: known names, known attributes, texts. All unknown names count as one.
  public func isSame(_ left: Node, _ right: Node) -> Bool {
    let (first, second) = (Int(left.index), Int(right.index))
    return records.withUnsafeBufferPointer { records in
      let count = Int(records[first].end) - first
      guard Int(records[second].end) - second == count else { return false }
      for offset in 0..<count {
        let (one, other) = (records[first + offset], records[second + offset])
        guard one.kind == other.kind, one.code == other.code, one.count == other.count,
          Int(one.end) - first == Int(other.end) - second
        else { return false }
      }
      // What stands side by side has its bytes side by side.
      let last = records[first + count - 1]
      let length = Int(last.start) + Int(last.count) - Int(records[first].start)
      return bytes.withUnsafeBytes { bytes in
        Self.isSame(
          bytes, Int(records[first].start), Int(records[second].start), count: length)
      }
    }
  }

  /// Whether the `count` bytes at two places are the same.
  private static func isSame(
    _ bytes: UnsafeRawBufferPointer, _ first: Int, _ second: Int, count: Int
  ) -> Bool {
    var at = 0
    while at + 8 <= count {
      let one = bytes.loadUnaligned(fromByteOffset: first + at, as: UInt64.self)
      let other = bytes.loadUnaligned(fromByteOffset: second + at, as: UInt64.self)
      if one != other { return false }
      at += 8
    }
    while at < count, bytes[first + at] == bytes[second + at] { at += 1 }
    return at == count
  }

  /// The elements and attributes whose names have one of `codes`, in document order, whatever their depth.
  public func all(_ codes: [UInt16]) -> [Node] {
    let most = codes.max() ?? 0
    var isMeant = [Bool](repeating: false, count: Int(most) + 1)
    for code in codes { isMeant[Int(code)] = true }
    return records.withUnsafeBufferPointer { records in
      isMeant.withUnsafeBufferPointer { isMeant in
        var found: [Node] = []
        for index in records.indices {
          let code = records[index].code
          if code <= most, isMeant[Int(code)] { found.append(Node(index)) }
        }
        return found
      }
    }
  }

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
}

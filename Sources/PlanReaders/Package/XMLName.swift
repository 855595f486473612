import PlanNative

/// The names that the reader of an XML vocabulary knows, as `prefix:name`; the first case stands for every other name.
protocol XMLName: CaseIterable, Hashable, Sendable, RawRepresentable where RawValue == String {
  /// The prefix that the cases use for each namespace; what prefixes a document uses does not matter.
  static var namespaces: [String: String] { get }
  /// Made of the two above, once.
  static var vocabulary: XMLVocabulary { get }
}

extension XMLName {
  static func makeVocabulary() -> XMLVocabulary {
    XMLVocabulary(namespaces: namespaces, names: allCases.map(\.rawValue))
  }
}

/// An XML document with its names as cases.
struct NamedTree<Name: XMLName>: Sendable {
  typealias Node = XMLTree.Node

  let tree: XMLTree
  private let names = Array(Name.allCases)

  init(_ tree: XMLTree) { self.tree = tree }

  var root: Node? { tree.root }

  @inline(__always)
  func name(_ node: Node) -> Name { names[Int(tree.code(of: node))] }

  func children(_ node: Node) -> XMLTree.Nodes { tree.children(of: node) }

  /// The first child of this name.
  func child(_ name: Name, of node: Node) -> Node? {
    for child in tree.children(of: node) where self.name(child) == name { return child }
    return nil
  }

  /// All elements and attributes of these names, in document order.
  func all(_ wanted: Name...) -> [Node] {
    tree.all(names.indices.filter { wanted.contains(names[$0]) }.map { UInt16($0) })
  }

  func attribute(_ name: Name, of node: Node) -> String? {
    for attribute in tree.attributes(of: node) where self.name(attribute) == name {
      return String(decoding: tree.text(attribute), as: UTF8.self)
    }
    return nil
  }

  /// The attribute as a whole number of at most nine digits.
  func integer(_ name: Name, of node: Node) -> Int? {
    guard let text = attribute(name, of: node), text.utf8.count <= 10 else { return nil }
    return Int(text)
  }
}

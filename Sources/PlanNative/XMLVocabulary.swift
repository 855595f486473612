/// The element and attribute names a reader knows, each with a number: its place in the list.
public struct XMLVocabulary: Sendable {
  /// The numbers by name, the prefix being the vocabulary's own and not the document's.
  private let codes: [String: UInt16]
  /// The vocabulary's prefix for each namespace; several namespaces may share one.
  private let prefixes: [String: String]

  /// The number of every name that is not in the list.
  public static let unknown: UInt16 = 0

  /// - Parameters:
  ///   - namespaces: the prefix that `names` use for each namespace.
  ///   - names: `w:p`, or without a prefix for names in no namespace; the first stands for all unknown names.
  public init(namespaces: [String: String], names: [String]) {
    prefixes = namespaces
    var codes: [String: UInt16] = [:]
    for (index, name) in names.enumerated().dropFirst() { codes[name] = UInt16(index) }
    self.codes = codes
  }

  /// The number of the name `local` in `namespace`, which is nil or empty where there is none.
  func code(of local: String, in namespace: String?) -> UInt16 {
    guard let namespace, !namespace.isEmpty else { return codes[local] ?? Self.unknown }
    guard let prefix = prefixes[namespace] else { return Self.unknown }
    return codes[prefix + ":" + local] ?? Self.unknown
  }
}

import PlanNative

/// What a part of an Office Open XML package refers to.
struct PackageRelationships {
  struct Relationship {
    var id: String
    /// The last word of the type's URI: `styles`, `header`, `attachedTemplate`.
    var type: Substring
    /// The name of the part, without a slash before it; for an external one the target as it is written.
    var target: String
    var isExternal: Bool
  }

  private(set) var all: [Relationship] = []

  /// The relationships of `part`, which is empty for those of the whole package; none where there is no such list.
  init(of part: String, in package: Package) throws(ReadError) {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { part[..<$0] } ?? ""
    let file = slash.map { part[part.index(after: $0)...] } ?? part[...]
    let list = folder.isEmpty ? "_rels/\(file).rels" : "\(folder)/_rels/\(file).rels"
    guard let tree = try package.xml(list, PackageName.self), let root = tree.root else { return }
    for node in tree.children(root) where tree.name(node) == .relationship {
      guard let target = tree.attribute(.target, of: node) else { continue }
      let isExternal = tree.attribute(.targetMode, of: node) == "External"
      let type = tree.attribute(.type, of: node) ?? ""
      all.append(
        Relationship(
          id: tree.attribute(.id, of: node) ?? "",
          type: type.utf8.split(separator: 0x2F).last.map(Substring.init) ?? "",
          target: isExternal ? target : Self.resolved(target, in: folder),
          isExternal: isExternal
        )
      )
    }
  }

  /// The part that the first relationship of a type leads to.
  func part(ofType type: String) -> String? {
    all.first { $0.type == type && !$0.isExternal }?.target
  }

  /// The part of the relationship `id`.
  func part(withID id: String) -> String? {
    all.first { $0.id == id && !$0.isExternal }?.target
  }

  /// A target as a part's name: seen from `folder` unless it begins with a slash.
  private static func resolved(_ target: String, in folder: Substring) -> String {
    let path = target.utf8.first == 0x2F ? target : "\(folder)/\(target)"
    var names: [Substring] = []
    for name in path.utf8.split(whereSeparator: { $0 == 0x2F || $0 == 0x5C }).map(Substring.init)
    where name != "." {
      if name == ".." { names = names.dropLast() } else { names.append(name) }
    }
    return names.dropFirst().reduce(into: String(names.first ?? "")) { $0 += "/\($1)" }
  }
}

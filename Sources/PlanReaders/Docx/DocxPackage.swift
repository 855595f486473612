import PlanNative

/// The parts of a Word document, found through the package's relationships.
struct DocxPackage {
  let package: Package
  /// The name of the main part.
  let main: String
  let relationships: PackageRelationships

  /// Finds the main part: by the package's relationship, else by its content type, else by its usual name.
  init(_ package: Package) throws(ReadError) {
    self.package = package
    let ofPackage = try PackageRelationships(of: "", in: package)
    var name = ofPackage.part(ofType: "officeDocument")
    if name.map(package.contains) != true { name = try Self.mainByContentType(package) ?? name }
    main = name ?? "word/document.xml"
    guard package.contains(main) else { throw .package(.missingPart(main)) }
    relationships = try PackageRelationships(of: main, in: package)
  }

  /// Whether a package looks like a Word document, whatever is wrong with it.
  static func matches(_ package: Package) -> Bool {
    package.contains("[Content_Types].xml")
      && !package.names.contains { $0.hasPrefix("xl/") || $0.hasPrefix("ppt/") }
      || package.contains("word/document.xml")
  }

  /// A part that the main part refers to, as XML; nil where there is none.
  func xml(ofType type: String) throws(ReadError) -> NamedTree<DocxName>? {
    guard let name = relationships.part(ofType: type) else { return nil }
    return try package.xml(name, DocxName.self)
  }

  /// Number of pages that the program which wrote the file counted.
  func pageCount() throws(ReadError) -> Int? {
    guard let tree = try package.xml("docProps/app.xml", PackageName.self), let root = tree.root,
      let node = tree.child(.pages, of: root),
      let text = tree.children(node).first(where: { _ in true })
    else { return nil }
    let digits = String(decoding: tree.tree.text(text), as: UTF8.self)
    guard let count = Int(digits), (1...100_000).contains(count) else { return nil }
    return count
  }

  /// Counts what is embedded in the package or referred to outside of it; nothing of that is read.
  func countEmbedded(_ tally: inout FlowTally) throws(ReadError) {
    for relationship in relationships.all {
      switch relationship.type {
      case "vbaProject": tally.ignore(.macro)
      case "chart", "diagramData": tally.ignore(.object)
      default: break
      }
      if relationship.isExternal, relationship.type != "hyperlink" { tally.ignore(.external) }
    }
    guard let settings = relationships.part(ofType: "settings") else { return }
    for relationship in try PackageRelationships(of: settings, in: package).all
    where relationship.isExternal {
      tally.ignore(relationship.type == "attachedTemplate" ? .template : .external)
    }
  }

  private static func mainByContentType(_ package: Package) throws(ReadError) -> String? {
    guard let tree = try package.xml("[Content_Types].xml", PackageName.self),
      let root = tree.root
    else { return nil }
    for node in tree.children(root) where tree.name(node) == .override {
      guard let type = tree.attribute(.contentType, of: node), type.hasSuffix(".main+xml"),
        type.contains("wordprocessingml") || type.contains("ms-word"),
        let name = tree.attribute(.partName, of: node)
      else { continue }
      let part = name.hasPrefix("/") ? String(name.dropFirst()) : name
      if package.contains(part) { return part }
    }
    return nil
  }
}

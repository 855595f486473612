/// One document to read.
struct Input: Hashable, Sendable {
  /// The file; nil for standard input.
  var path: String?
  /// What the document is called in the output: the file's name, or its path inside the folder that was named.
  var name: String

  /// How messages name it.
  var display: String { path ?? (name.isEmpty ? "-" : name) }
}

/// What a command line asked to read: the documents found, and the paths where none was.
struct Inputs {
  var found: [Input] = []
  var failed: [(display: String, trouble: Trouble)] = []
  /// Whether the output is to be thought of as many: several paths, or a folder.
  var areMany = false

  /// Resolves `paths` in their order; `-` is standard input, called `streamName`.
  init(_ paths: [String], streamName: String) {
    areMany = paths.count > 1
    for path in paths {
      if path == "-" {
        found.append(Input(path: nil, name: streamName))
      } else if isFolder(path) {
        areMany = true
        add(folder: path)
      } else {
        found.append(Input(path: path, name: lastComponent(of: path)))
      }
    }
  }

  private mutating func add(folder: String) {
    do {
      let names = try files(under: folder).filter { isDocumentName($0) }
      if names.isEmpty { throw Trouble.emptyFolder }
      let prefix = folder.hasSuffix("/") ? folder : folder + "/"
      found += names.map { Input(path: prefix + $0, name: $0) }
    } catch {
      failed.append((folder, error as? Trouble ?? .missing))
    }
  }
}

func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The part of a name after its last dot, in lower case; empty where there is none.
func fileExtension(of name: String) -> String {
  let parts = lastComponent(of: name).split(separator: ".")
  return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
}

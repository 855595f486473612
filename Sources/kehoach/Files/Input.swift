/// One document to read.
struct Input: Hashable, Sendable {
  /// The file; nil for standard input.
  var path: Path?
  /// What the document is called in the output: the file's name, or its path inside the folder that was named.
  var name: String
  /// How many parts of the path, from its end, lie inside the folder that was named; 1 for a file that was named itself.
  var depth: Int
  /// The document's bytes, where they came with the request; nil to read them from `path`.
  var content: [UInt8]?

  /// The document at `path`.
  init(_ path: Path) { self.init(path: path, name: path.name.shown) }

  init(path: Path?, name: String, depth: Int = 1) {
    self.path = path
    self.name = name
    self.depth = depth
  }

  /// How messages name it.
  var display: String { path?.shown ?? (name.isEmpty ? "-" : name) }
}

/// What a command line asked to read: the documents found, and the paths where none was.
struct Inputs {
  var found: [Input] = []
  var failed: [(display: String, trouble: Trouble)] = []
  /// What was met in a folder under a document's name and is no file: pipes, sockets, devices.
  var skipped: [Path] = []
  /// Whether the output is to be thought of as many: several paths, or a folder.
  var areMany = false

  /// Resolves `paths` in their order; `-` is standard input, called `streamName`.
  init(_ paths: [Path], streamName: String) {
    areMany = paths.count > 1
    for path in paths {
      if path == .stream {
        found.append(Input(path: nil, name: streamName))
      } else if isFolder(path) {
        areMany = true
        add(folder: path)
      } else {
        found.append(Input(path))
      }
    }
  }

  private mutating func add(folder: Path) {
    do {
      let inside = try FolderContents(of: folder)
      skipped += inside.others.filter(isDocumentName).map(folder.appending)
      let files = inside.files.filter(isDocumentName)
      if files.isEmpty { throw Trouble.emptyFolder }
      found += files.map {
        Input(path: folder.appending($0), name: $0.shown, depth: $0.components.count)
      }
    } catch {
      failed.append((folder.shown, error as? Trouble ?? .missing))
    }
  }
}

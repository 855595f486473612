/// Why output could not be written.
enum OutputTrouble: Error, Hashable {
  case system(path: String, SystemError)
  /// The output would stand where an input stands.
  case overwritesInput(path: String)
}

/// Writes the JSON of a batch to where it belongs.
struct Sink {
  private enum Place {
    case stream
    case file(AtomicFile, path: String)
    case folder(String, names: [String])
  }

  private let place: Place

  /// Opens the destination, so that one that cannot be written is known before any document is read.
  init(_ destination: Destination, for inputs: [Input]) throws(OutputTrouble) {
    switch destination {
    case .stream:
      place = .stream
    case .file(let path, _):
      try Self.refuseOverwriting(path, inputs)
      do {
        place = .file(try AtomicFile(path), path: path)
      } catch {
        throw .system(path: path, error)
      }
    case .folder(let folder):
      let names = outputNames(for: inputs).map { folder + (folder.hasSuffix("/") ? $0 : "/" + $0) }
      for name in names { try Self.refuseOverwriting(name, inputs) }
      try Self.make(folder)
      place = .folder(folder, names: names)
    }
  }

  /// Writes the document of the input numbered `number`, from 0.
  func write(_ json: [UInt8], number: Int) throws(OutputTrouble) {
    var path = "stdout"
    do {
      switch place {
      case .stream: try StandardOutput().write(json)
      case .file(let file, let target):
        path = target
        try file.write(json)
      case .folder(_, let names):
        path = names[number]
        try makeFolders(folder(of: path))
        let file = try AtomicFile(path)
        try file.write(json)
        try file.commit()
      }
    } catch {
      throw .system(path: path, error)
    }
  }

  /// Puts a file that takes the whole batch in its place.
  func finish() throws(OutputTrouble) {
    guard case .file(let file, let path) = place else { return }
    do { try file.commit() } catch { throw .system(path: path, error) }
  }

  private static func make(_ folder: String) throws(OutputTrouble) {
    do { try makeFolders(folder) } catch { throw .system(path: folder, error) }
  }

  private static func refuseOverwriting(_ path: String, _ inputs: [Input]) throws(OutputTrouble) {
    guard let output = FileIdentity(path) else { return }
    for input in inputs {
      guard let source = input.path, FileIdentity(source) == output else { continue }
      throw .overwritesInput(path: path)
    }
  }
}

/// `path` up to its last slash; empty where there is none.
private func folder(of path: String) -> String {
  path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? ""
}

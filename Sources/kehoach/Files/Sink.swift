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
    case file(AtomicFile, path: Path)
    case folder(paths: [Path])
  }

  private let place: Place
  private let temporaries: TemporaryFiles

  /// Opens the destination, so that one that cannot be written is known before any document is read.
  init(
    _ destination: Destination,
    for inputs: [Input],
    suffix: String,
    _ temporaries: TemporaryFiles
  ) throws(OutputTrouble) {
    self.temporaries = temporaries
    switch destination {
    case .stream:
      place = .stream
    case .file(let path, _):
      try Self.refuseOverwriting(path, inputs)
      do {
        place = .file(try AtomicFile(path, temporaries), path: path)
      } catch {
        throw .system(path: path.shown, error)
      }
    case .folder(let folder):
      let paths = outputNames(for: inputs, suffix: suffix).map(folder.appending)
      for path in paths { try Self.refuseOverwriting(path, inputs) }
      do { try makeFolders(folder) } catch { throw .system(path: folder.shown, error) }
      place = .folder(paths: paths)
    }
  }

  /// Writes the document of the input numbered `number`, from 0.
  func write(_ json: [UInt8], number: Int) throws(OutputTrouble) {
    var shown = "stdout"
    do {
      switch place {
      case .stream: try StandardOutput().write(json)
      case .file(let file, let path):
        shown = path.shown
        try file.write(json)
      case .folder(let paths):
        let path = paths[number]
        shown = path.shown
        if let folder = path.folder { try makeFolders(folder) }
        let file = try AtomicFile(path, temporaries)
        try file.write(json)
        try file.commit()
      }
    } catch {
      throw .system(path: shown, error)
    }
  }

  /// Puts a file that takes the whole batch in its place.
  func finish() throws(OutputTrouble) {
    guard case .file(let file, let path) = place else { return }
    do { try file.commit() } catch { throw .system(path: path.shown, error) }
  }

  private static func refuseOverwriting(_ path: Path, _ inputs: [Input]) throws(OutputTrouble) {
    guard let output = FileIdentity(path) else { return }
    for input in inputs {
      guard let source = input.path, FileIdentity(source) == output else { continue }
      throw .overwritesInput(path: path.shown)
    }
  }
}

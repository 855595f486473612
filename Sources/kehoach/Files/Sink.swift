/// Why output could not be written.
enum OutputTrouble: Error, Hashable {
  case system(path: String, SystemError)
  /// The output would stand where an input stands.
  case overwritesInput(path: String)
  /// Another run is writing there.
  case isBusy(folder: String)
}

/// Writes the JSON of a batch to where it belongs.
struct Sink {
  private enum Place {
    case stream(WriteGate)
    case file(AtomicFile, path: Path)
    case folder(Path, inside: [Path])
  }

  private let place: Place
  private let temporaries: TemporaryFiles

  /// Opens the destination, so that one that cannot be written is known before any document is read.
  init(
    _ destination: Destination,
    for inputs: [Input],
    suffix: String,
    _ temporaries: TemporaryFiles,
    _ gate: WriteGate
  ) throws(OutputTrouble) {
    self.temporaries = temporaries
    switch destination {
    case .stream:
      place = .stream(gate)
    case .file(let path, _):
      try refuseOverwriting([path], inputs)
      do {
        place = .file(try AtomicFile(path, temporaries), path: path)
      } catch {
        throw .system(path: path.shown, error)
      }
    case .folder(let folder):
      let inside = outputNames(for: inputs, suffix: suffix)
      let paths = inside.map(folder.appending)
      try refuseOverwriting(paths, inputs)
      do { try makeFolders(folder) } catch { throw .system(path: folder.shown, error) }
      for folder in Set(paths.compactMap(\.folder)) { TemporaryFiles.removeAbandoned(in: folder) }
      place = .folder(folder, inside: inside)
    }
  }

  /// Where the output of the input numbered `number`, from 0, is to stand; nil where it shares one with the others.
  func output(number: Int) -> (inside: Path, whole: Path)? {
    guard case .folder(let folder, let inside) = place else { return nil }
    return (inside[number], folder.appending(inside[number]))
  }

  /// Writes the document of the input numbered `number`, from 0.
  func write(_ written: Written, number: Int) throws(OutputTrouble) {
    var shown = "stdout"
    do {
      switch place {
      case .stream(let gate): try gate.write(written)
      case .file(let file, let path):
        shown = path.shown
        try written.write(to: file.write)
      case .folder(let folder, let inside):
        let path = folder.appending(inside[number])
        shown = path.shown
        if let folder = path.folder { try makeFolders(folder) }
        let file = try AtomicFile(path, temporaries)
        try written.write(to: file.write)
        // The manifest finds out what a power failure took.
        try file.commit(durably: false)
      }
    } catch {
      throw .system(path: shown, error)
    }
  }

  /// Puts a file that takes the whole batch in its place.
  func finish() throws(OutputTrouble) {
    guard case .file(let file, let path) = place else { return }
    do { try file.commit(durably: true) } catch { throw .system(path: path.shown, error) }
  }
}

private func refuseOverwriting(_ outputs: [Path], _ inputs: [Input]) throws(OutputTrouble) {
  var sources: Set<FileIdentity>?
  for output in outputs {
    guard let identity = FileIdentity(output) else { continue }
    let known = sources ?? Set(inputs.compactMap { $0.path.flatMap(FileIdentity.init) })
    sources = known
    if known.contains(identity) { throw .overwritesInput(path: output.shown) }
  }
}

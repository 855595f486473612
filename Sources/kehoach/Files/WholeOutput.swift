import PlanReports

/// Files that are made of a whole batch: each appears whole or not at all.
struct WholeOutput {
  /// `-o`; nil for standard output.
  let path: Path?
  let inputs: [Input]
  let messages: Messages
  private let temporaries = TemporaryFiles()

  init(_ path: Path?, beside inputs: [Input], _ messages: Messages) {
    self.path = path == .stream ? nil : path
    self.inputs = inputs
    self.messages = messages
  }

  /// Whether `-o` names a folder.
  var isFolder: Bool { path.map { $0.endsWithSlash || kehoach.isFolder($0) } ?? false }

  /// Writes one file, or to standard output.
  func write(_ bytes: [UInt8]) throws {
    guard let path else {
      do { return try StandardOutput().write(bytes) } catch {
        throw failed(.system(path: "stdout", error))
      }
    }
    try write(bytes, to: path)
  }

  /// Writes files into the folder that `-o` names.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    guard let folder = path else { return }
    do { try makeFolders(folder) } catch { throw failed(.system(path: folder.shown, error)) }
    for file in files { try write(file.bytes, to: folder.appending(Path(file.name))) }
  }

  private func write(_ bytes: [UInt8], to path: Path) throws {
    let watch = EndWatch(removing: temporaries)
    defer { watch.stop() }
    if let output = FileIdentity(path),
      inputs.contains(where: { $0.path.flatMap(FileIdentity.init) == output })
    {
      throw failed(.overwritesInput(path: path.shown))
    }
    do {
      let file = try AtomicFile(path, temporaries)
      try file.write(bytes)
      try file.commit(durably: true)
    } catch {
      throw failed(.system(path: path.shown, error))
    }
  }

  private func failed(_ trouble: OutputTrouble) -> Ending {
    messages.error(messages.text(of: trouble))
    return .usage
  }
}

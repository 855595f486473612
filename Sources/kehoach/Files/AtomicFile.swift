#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that appears whole or not at all: what is written stands beside the target until `commit()` renames it.
///
/// A link is followed first, so that it stays a link. Devices and pipes cannot be replaced and are written as they are.
final class AtomicFile {
  private let path: Path
  /// Where the bytes go for now; nil for devices and pipes.
  private let temporary: Path?
  private let temporaries: TemporaryFiles
  private let descriptor: Int32

  init(_ path: Path, _ temporaries: TemporaryFiles) throws(SystemError) {
    self.temporaries = temporaries
    var facts = stat()
    let exists = path.withCString { stat($0, &facts) } == 0
    if exists, facts.st_mode & S_IFMT != S_IFREG {
      self.path = path
      temporary = nil
      descriptor = path.withCString { open($0, O_WRONLY | O_CLOEXEC) }
      guard descriptor >= 0 else { throw .last }
      return
    }
    let target = exists ? resolved(path) : path
    let name = TemporaryFiles.newName()
    let beside = (target.folder.map { Path(bytes: $0.bytes + [0x2F]) } ?? Path("")).appending(name)
    self.path = target
    temporary = beside
    descriptor = try temporaries.open(beside)
    if exists { fchmod(descriptor, facts.st_mode & 0o7777) }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) { try writeAll(bytes, to: descriptor) }

  /// Puts the file in its place; `durably` waits until its bytes are on the disk, so that not even a power failure leaves half of it there.
  func commit(durably: Bool) throws(SystemError) {
    guard let temporary else { return }
    if durably, fsync(descriptor) != 0 { throw .last }
    try temporaries.rename(temporary, to: path)
  }

  deinit {
    close(descriptor)
    if let temporary { temporaries.remove(temporary) }
  }
}

/// `path` without links in it.
private func resolved(_ path: Path) -> Path {
  guard let real = path.withCString({ realpath($0, nil) }) else { return path }
  defer { free(real) }
  return Path(bytes: UnsafeRawBufferPointer(start: real, count: strlen(real)))
}

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that this run has begun and not yet put in their places; none of them outlives the run.
final class TemporaryFiles: Sendable {
  private let paths = Mutex<Set<Path>>([])

  private static let prefix = Array(".kehoach-".utf8)

  /// A name that tells which process the file belongs to.
  static func newName() -> Path {
    Path(bytes: prefix + "\(getpid())-\(UInt32.random(in: 0...UInt32.max))".utf8)
  }

  /// Removes what runs that were killed have left in a folder: files by such names whose process is no more.
  static func removeAbandoned(in folder: Path) {
    for name in (try? names(in: folder, hidden: true)) ?? [] where name.bytes.starts(with: prefix) {
      let parts = name.bytes.dropFirst(prefix.count).split(separator: 0x2D)
      guard parts.count == 2, parts.allSatisfy({ Int(String(decoding: $0, as: UTF8.self)) != nil }),
        let owner = pid_t(String(decoding: parts[0], as: UTF8.self)), owner > 0,
        kill(owner, 0) != 0, errno == ESRCH
      else { continue }
      folder.appending(name).withCString { _ = unlink($0) }
    }
  }

  /// Makes the file `path`, which must not be there yet, and opens it.
  func open(_ path: Path) throws(SystemError) -> Int32 {
    let result = paths.withLock { paths -> Result<Int32, SystemError> in
      let descriptor = path.withCString { create($0) }
      guard descriptor >= 0 else { return .failure(.last) }
      paths.insert(path)
      return .success(descriptor)
    }
    return try result.get()
  }

  /// Puts a file in its place.
  func rename(_ path: Path, to target: Path) throws(SystemError) {
    let result = paths.withLock { paths -> Result<Void, SystemError> in
      let code = path.withCString { old in target.withCString { move(old, $0) } }
      guard code == 0 else { return .failure(.last) }
      paths.remove(path)
      return .success(())
    }
    try result.get()
  }

  /// Removes a file, unless it was put in its place.
  func remove(_ path: Path) {
    paths.withLock { if $0.remove(path) != nil { path.withCString { _ = unlink($0) } } }
  }

  /// Removes all files, says `words` and ends as the signal would have; the lock is kept, so that no file appears in between.
  func end(by number: Int32, saying words: () -> Void) -> Never {
    paths.withLock { paths in
      for path in paths { path.withCString { _ = unlink($0) } }
      words()
      signal(number, SIG_DFL)
      // Threads of Dispatch take no signals; this one shall.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, number)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      kill(getpid(), number)
      // Where the signal does not come at once.
      _exit(128 + number)
    }
  }
}

private func create(_ path: UnsafePointer<CChar>) -> Int32 {
  open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
}

private func move(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  rename(old, new)
}

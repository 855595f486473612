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

  /// Removes all files and ends as the signal would have; the lock is kept, so that no file appears in between.
  func end(by number: Int32) -> Never {
    paths.withLock { paths in
      for path in paths { path.withCString { _ = unlink($0) } }
      signal(number, SIG_DFL)
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

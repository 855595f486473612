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
  private let path: String
  /// Where the bytes go for now; nil for devices and pipes.
  private let temporary: String?
  private let descriptor: Int32
  private var isCommitted = false

  init(_ path: String) throws(SystemError) {
    var facts = stat()
    let exists = stat(path, &facts) == 0
    if exists, facts.st_mode & S_IFMT != S_IFREG {
      self.path = path
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let target = exists ? resolved(path) : path
      let slash = target.utf8.lastIndex(of: 0x2F)
      let folder = slash.map { target[...$0] } ?? ""
      let beside = "\(folder).kehoach-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
      self.path = target
      temporary = beside
      descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0, exists { fchmod(descriptor, facts.st_mode & 0o7777) }
    }
    guard descriptor >= 0 else { throw .last }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) { try writeAll(bytes, to: descriptor) }

  /// Puts the file in its place.
  func commit() throws(SystemError) {
    if let temporary, rename(temporary, path) != 0 { throw .last }
    isCommitted = true
  }

  deinit {
    close(descriptor)
    if let temporary, !isCommitted { unlink(temporary) }
  }
}

/// `path` without links in it.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

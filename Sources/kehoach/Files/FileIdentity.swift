#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells whether two paths lead to the same regular file.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// Nil where there is no regular file.
  init?(_ path: Path) {
    var facts = stat()
    guard path.withCString({ stat($0, &facts) }) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    device = UInt64(truncatingIfNeeded: facts.st_dev)
    number = UInt64(truncatingIfNeeded: facts.st_ino)
  }
}

/// Whether `path` is a folder, or a link to one.
func isFolder(_ path: Path) -> Bool {
  var facts = stat()
  return path.withCString({ stat($0, &facts) }) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}

/// Whether something that is no folder stands at `path`.
func isOtherThanFolder(_ path: Path) -> Bool {
  var facts = stat()
  return path.withCString({ stat($0, &facts) }) == 0 && facts.st_mode & S_IFMT != S_IFDIR
}

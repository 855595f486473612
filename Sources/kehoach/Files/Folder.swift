#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies under a folder, at any depth, as paths inside it: sorted by their bytes, without hidden ones.
///
/// Links to files are followed, links to folders are not.
struct FolderContents {
  /// Files, and links that lead nowhere.
  private(set) var files: [Path] = []
  /// Pipes, sockets and devices.
  private(set) var others: [Path] = []

  init(of folder: Path) throws(Trouble) {
    var waiting = [Path("")]
    while let inside = waiting.popLast() {
      for name in try names(in: folder.appending(inside), hidden: false) {
        add(inside.appending(name), &waiting, folder)
      }
    }
    files.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    others.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  private mutating func add(_ path: Path, _ waiting: inout [Path], _ folder: Path) {
    let whole = folder.appending(path)
    var facts = stat()
    guard whole.withCString({ lstat($0, &facts) }) == 0 else { return }
    let isLink = facts.st_mode & S_IFMT == S_IFLNK
    if isLink, whole.withCString({ stat($0, &facts) }) != 0 {
      files.append(path)
      return
    }
    switch facts.st_mode & S_IFMT {
    case S_IFDIR: if !isLink { waiting.append(path) }
    case S_IFREG: files.append(path)
    default: others.append(path)
    }
  }
}

/// The names in a folder, in the system's order; those that begin with a dot only where `hidden`.
func names(in folder: Path, hidden: Bool) throws(Trouble) -> [Path] {
  guard let stream = folder.withCString({ opendir($0) }) else { throw Trouble(.last) }
  defer { closedir(stream) }
  var names: [Path] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      Path(bytes: bytes.prefix { $0 != 0 })
    }
    if hidden || name.bytes.first != 0x2E { names.append(name) }
  }
  return names
}

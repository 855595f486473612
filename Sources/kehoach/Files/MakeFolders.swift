#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes the folder `path` and those above it, as far as they are missing.
func makeFolders(_ path: Path) throws(SystemError) {
  var made = Path(path.isAbsolute ? "/" : "")
  for part in path.components {
    made = made.appending(Path(bytes: part))
    if made.withCString({ mkdir($0, 0o777) }) == 0 { continue }
    let error = SystemError.last
    guard error.code == EEXIST else { throw error }
    if isOtherThanFolder(made) { throw SystemError(code: ENOTDIR) }
  }
}

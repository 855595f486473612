#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes the folder `path` and those above it, as far as they are missing.
func makeFolders(_ path: String) throws(SystemError) {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += part
    if mkdir(made, 0o777) != 0, errno != EEXIST { throw .last }
    made += "/"
  }
}

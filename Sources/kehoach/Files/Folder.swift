#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files under `folder`, at any depth, as paths inside it: sorted by their bytes, without hidden ones.
///
/// Links to files are followed, links to folders are not.
func files(under folder: String) throws(Trouble) -> [String] {
  var found: [String] = []
  var waiting = [""]
  while let inside = waiting.popLast() {
    for name in try names(in: folder + "/" + inside) {
      let path = inside + name
      var facts = stat()
      guard lstat("\(folder)/\(path)", &facts) == 0 else { continue }
      if facts.st_mode & S_IFMT == S_IFDIR {
        waiting.append(path + "/")
      } else {
        found.append(path)
      }
    }
  }
  return found.filter { !isFolder("\(folder)/\($0)") }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func names(in folder: String) throws(Trouble) -> [String] {
  guard let stream = opendir(folder) else { throw Trouble(.last) }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many bytes are asked for at a time where the size is not known.
private let chunkSize = 1 << 16

/// The bytes of a file, never more than `limit`; of standard input where `path` is nil.
///
/// Pipes, sockets and devices are refused, as they may never end; those that the shell opened for us (`/dev/stdin`, `/dev/fd/63`) are read.
func readFile(_ path: Path?, limit: Int) throws(Trouble) -> [UInt8] {
  guard let path else { return try readAll(STDIN_FILENO, expecting: 0, limit: limit) }
  let isOpened = isDescriptor(path)
  // Without waiting: a pipe that nobody writes to would hold us for ever.
  let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (isOpened ? 0 : O_NONBLOCK)
  let descriptor = path.withCString { open($0, flags) }
  guard descriptor >= 0 else { throw Trouble(.last) }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0 else { throw Trouble(.last) }
  let kind = facts.st_mode & S_IFMT
  if kind == S_IFDIR { throw .isFolder }
  if kind != S_IFREG, !isOpened { throw .notAFile }
  let size = kind == S_IFREG ? Int(facts.st_size) : 0
  if size > limit { throw .tooLarge(limit: limit) }
  return try readAll(descriptor, expecting: size, limit: limit)
}

/// Whether the path names a stream that is open already.
private func isDescriptor(_ path: Path) -> Bool {
  ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"].contains { path.bytes.starts(with: $0.utf8) }
}

/// All that comes from an open file, which is thought to have `size` bytes.
func readAll(
  _ descriptor: Int32,
  expecting size: Int,
  limit: Int
) throws(Trouble) -> [UInt8] {
  var bytes: [UInt8] = []
  var room = size > 0 ? size + 1 : chunkSize
  while true {
    let piece = try readPiece(descriptor, atMost: room)
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    if piece.count < room { return bytes }
    // One byte beyond the limit tells that there is more.
    room = min(max(chunkSize, bytes.count), limit - bytes.count + 1)
  }
}

/// The next `most` bytes of an open file; fewer at its end.
private func readPiece(_ descriptor: Int32, atMost most: Int) throws(Trouble) -> [UInt8] {
  var trouble: Trouble?
  let bytes = [UInt8](unsafeUninitializedCapacity: most) { room, filled in
    while filled < most {
      let rest = UnsafeMutableBufferPointer(rebasing: room[filled...])
      let count = read(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        trouble = Trouble(.last)
        return
      }
      if count == 0 { return }
      filled += count
    }
  }
  if let trouble { throw trouble }
  return bytes
}

import PlanReaders

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file without a name, for a child process to read: nobody else can open it, and it goes away with the last process that has it, however that ends.
final class UnnamedFile: Sendable {
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws(SystemError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/kehoach-XXXXXX".utf8CString)
    descriptor = template.withUnsafeMutableBufferPointer { name in
      guard let start = name.baseAddress else { return -1 }
      let descriptor = mkstemp(start)
      if descriptor >= 0 {
        unlink(start)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      }
      return descriptor
    }
    guard descriptor >= 0 else { throw .last }
    try writeAll(bytes, to: descriptor)
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .last }
  }

  /// A file for a converter, whose failure it is if there is none.
  convenience init(_ bytes: [UInt8], for converter: Converter) throws(ConverterFailure) {
    do {
      try self.init(bytes)
    } catch {
      throw .failed(program: converter.rawValue, reason: error.text)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}

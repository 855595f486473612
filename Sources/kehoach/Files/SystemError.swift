#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system answered to a call that failed.
struct SystemError: Error, Hashable {
  /// The `errno` value.
  let code: Int32

  /// The system's own words for it, in English.
  var text: String { String(cString: strerror(code)) }

  /// The error of the last call.
  static var last: SystemError { SystemError(code: errno) }
}

/// Writes all of `bytes` to an open file.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  var done = 0
  while done < bytes.count {
    let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      throw .last
    }
    done += count
  }
}

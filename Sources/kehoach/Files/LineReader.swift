#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads an open file line by line, however long the file is.
struct LineReader {
  /// A line without its end, or how much of it there was where it is too long.
  enum Line: Hashable, Sendable {
    case whole([UInt8])
    case tooLong
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false

  private static let chunk = 1 << 16

  /// - Parameter limit: Most bytes of a line.
  init(_ descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; nil at the end.
  mutating func next() throws(SystemError) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      let rest = buffer[at...]
      let end = rest.firstIndex(of: 0x0A)
      let part = rest[..<(end ?? buffer.count)]
      if line.count + part.count > limit { isTooLong = true } else { line += part }
      at = end.map { $0 + 1 } ?? buffer.count
      if end != nil { break }
      if isAtEnd {
        if line.isEmpty, !isTooLong { return nil }
        break
      }
      try fill()
    }
    if line.last == 0x0D { line.removeLast() }
    return isTooLong ? .tooLong : .whole(line)
  }

  private mutating func fill() throws(SystemError) {
    var chunk = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .last }
      isAtEnd = count == 0
      chunk.removeLast(chunk.count - count)
      buffer = chunk
      at = 0
      return
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a child writes to one of its streams.
struct ChildOutput {
  /// Where what is read goes.
  typealias Receiver = (ArraySlice<UInt8>) -> Void

  /// How many bytes were read.
  private(set) var count = 0
  /// The end that the child gets.
  private(set) var writeEnd: Int32
  private var readEnd: Int32
  private let limit: Int
  private var room = [UInt8](repeating: 0, count: 1 << 16)
  /// Bytes that a pipe shall hold.
  private static let pipeSize: Int32 = 1 << 18
  #if os(Linux)
    /// F_SETPIPE_SZ of fcntl(2), for which Swift has no name.
    private static let setPipeSize: Int32 = 1031
  #endif
  /// Whether the last read gave a little of what a pipe holds.
  private var trickles = false

  init(limit: Int) throws(SystemError) {
    self.limit = limit
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if os(Linux)
      // A pipe that holds more is waited for less often; where none is granted, the usual one will do.
      _ = fcntl(ends[0], Self.setPipeSize, Self.pipeSize)
    #endif
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  /// Whether more may come.
  var isOpen: Bool { readEnd >= 0 }

  mutating func closeWriteEnd() {
    if writeEnd >= 0 { _ = Self.closed(&writeEnd) }
  }

  mutating func close() {
    closeWriteEnd()
    if readEnd >= 0 { _ = Self.closed(&readEnd) }
  }

  private static func closed(_ descriptor: inout Int32) -> Int32 {
    defer { descriptor = -1 }
    return systemClose(descriptor)
  }

  /// Waits until one of `outputs`, which are open or not, has something to read; which of them have.
  static func ready(_ outputs: [ChildOutput], waiting: Int) -> [Bool] {
    // Those that write some kilobytes at a time are not woken for by each of them.
    if outputs.contains(where: \.trickles) { usleep(1000) }
    var streams = outputs.map { pollfd(fd: $0.readEnd, events: Int16(POLLIN), revents: 0) }
    let isReady = poll(&streams, nfds_t(streams.count), Int32(clamping: waiting)) > 0
    return streams.map { isReady && $0.revents != 0 }
  }

  /// Reads once; false where there are more bytes than the limit, of which none is handed on.
  mutating func read(_ receive: Receiver) -> Bool {
    let end = readEnd
    let length = room.withUnsafeMutableBytes { systemRead(end, $0.baseAddress, $0.count) }
    if length == 0 || length < 0 && errno != EINTR && errno != EAGAIN { close() }
    trickles = length > 0 && length < room.count / 4
    guard length > 0 else { return true }
    count += length
    guard count <= limit else { return false }
    receive(room[..<length])
    return true
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, start, count)
}

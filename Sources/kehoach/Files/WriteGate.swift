import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a run that is told to end from ending in the middle of a line.
final class WriteGate: Sendable {
  private let lock = Mutex(())

  /// Writes to standard output what must not be torn.
  func write(_ written: Written) throws(SystemError) {
    let result = lock.withLock { _ in
      Result { () throws(SystemError) in
        try written.write { bytes throws(SystemError) in try StandardOutput().write(bytes) }
      }
    }
    try result.get()
  }

  /// Does the last thing of this run between two writes. Who reads the output may have stopped reading: after a second nobody is waited for.
  func end(_ body: () -> Never) -> Never {
    for _ in 0..<200 {
      let isFree: Void? = lock.withLockIfAvailable { _ in body() }
      if isFree != nil { break }
      usleep(5000)
    }
    body()
  }
}

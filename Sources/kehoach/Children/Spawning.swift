#if os(Linux)
  import CSpawn
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts processes.
enum Spawning {
  /// Starts a program in a process group of its own, with three streams and no other file; its number.
  ///
  /// On Linux it has limits of memory and processor time, and is killed when the thread that started it ends.
  static func start(
    _ command: [String],
    input: Int32?,
    output: Int32,
    errors: Int32,
    _ limits: ChildLimits
  ) throws(SystemError) -> pid_t {
    let empty = input == nil ? open("/dev/null", O_RDONLY | O_CLOEXEC) : -1
    defer { if empty >= 0 { close(empty) } }
    var identifier: pid_t = 0
    let streams = [input ?? empty, output, errors]
    let code = withCStrings(command) { arguments in
      withCStrings(environment()) { environment in
        #if os(Linux)
          spawn_limited(
            &identifier, arguments, environment, streams,
            spawn_limits(memory: UInt(limits.memory), seconds: UInt(limits.seconds)))
        #else
          spawn(&identifier, arguments, environment, streams)
        #endif
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return identifier
  }

  #if !os(Linux)
    private static func spawn(
      _ identifier: inout pid_t,
      _ arguments: [UnsafeMutablePointer<CChar>?],
      _ environment: [UnsafeMutablePointer<CChar>?],
      _ streams: [Int32]
    ) -> Int32 {
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      for (number, stream) in streams.enumerated() {
        posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
      }
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
      posix_spawnattr_setpgroup(&attributes, 0)
      // This process ignores it; the child must not.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGPIPE)
      posix_spawnattr_setsigdefault(&attributes, &signals)
      return posix_spawn(&identifier, arguments[0], &actions, &attributes, arguments, environment)
    }
  #endif

  /// What a converter needs to know: its data, and that it has one processor.
  private static func environment() -> [String] {
    var result = ["LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"]
    for name in ["PATH", "HOME", "TMPDIR", "TESSDATA_PREFIX"] {
      if let value = getenv(name) { result.append("\(name)=\(String(cString: value))") }
    }
    return result
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts processes by `posix_spawn`.
enum Spawning {
  /// Starts a program in a process group of its own, with three streams and no other file; its number.
  static func start(
    _ command: [String],
    input: Int32?,
    output: Int32,
    errors: Int32
  ) throws(SystemError) -> pid_t {
    let empty = input == nil ? open("/dev/null", O_RDONLY | O_CLOEXEC) : -1
    defer { if empty >= 0 { close(empty) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input ?? empty, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    // This process ignores it; the child must not.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var identifier: pid_t = 0
    let code = withCStrings(command) { arguments in
      withCStrings(environment()) { environment in
        posix_spawn(&identifier, command[0], &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return identifier
  }

  /// What a converter needs to know: its data, and that it has one processor.
  private static func environment() -> [String] {
    var result = ["LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"]
    for name in ["PATH", "HOME", "TMPDIR", "TESSDATA_PREFIX"] {
      if let value = getenv(name) { result.append("\(name)=\(String(cString: value))") }
    }
    return result
  }
}

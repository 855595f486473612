#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets a reader that goes away show up as a failed write, and not as a killed process.
func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

/// The stream for data.
struct StandardOutput {
  /// Writes all of `bytes`; a reader that has gone away ends the run quietly.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    do {
      try writeAll(bytes, to: STDOUT_FILENO)
    } catch {
      if error.code == EPIPE { leave(.fine) }
      throw error
    }
  }

  func write(_ text: String) throws(SystemError) { try write(Array(text.utf8)) }

  /// For words at the very end, where nobody is left to hear of a failure.
  func writeQuietly(_ text: String) { try? write(text) }
}

/// Writes `line` and a line feed to the stream for messages.
func complain(_ line: String) { writeToStandardError(line + "\n") }

func writeToStandardError(_ text: String) { try? writeAll(Array(text.utf8), to: STDERR_FILENO) }

/// Whether messages go to a terminal.
func standardErrorIsTerminal() -> Bool { isatty(STDERR_FILENO) == 1 }

/// Whether data goes to a terminal.
func standardOutputIsTerminal() -> Bool { isatty(STDOUT_FILENO) == 1 }

/// Letters that fit on a line of the terminal that messages go to.
func terminalWidth() -> Int {
  var size = winsize()
  guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}

/// Milliseconds of a clock that nobody sets.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// The value of an environment variable; nil where it is unset.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// How many processors this process may use; at least 1.
func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

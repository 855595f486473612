#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The ways a run can end; the raw values are the promised exit codes.
enum Ending: Int32, Error {
  case fine = 0
  /// Findings at or above the severity asked for.
  case findings = 1
  /// A wrong command line, or something of ours that failed.
  case usage = 2
  /// Some input could not be read.
  case unreadable = 3
}

func leave(_ ending: Ending) -> Never { exit(ending.rawValue) }

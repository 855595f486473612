import Hardening

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// libFuzzer's loop (compiler-rt); it has no header for Swift.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Feeds the entry that `KEHOACH_FUZZ_ENTRY` names with what libFuzzer thinks of, and stops at the first fault.
@main enum Fuzzing {
  private static let entry = getenv("KEHOACH_FUZZ_ENTRY").flatMap {
    Entry(rawValue: String(cString: $0))
  }

  static func main() {
    guard entry != nil else {
      let names = Entry.allCases.map(\.rawValue).joined(separator: " ")
      say("KEHOACH_FUZZ_ENTRY is one of: \(names)")
      exit(2)
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments) { start, count in Fuzzing.take(start, count) })
  }

  private static func take(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let entry, let fault = entry.faults(bytes).first else { return 0 }
    say("\(entry.rawValue): \(fault)")
    abort()
  }

  private static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}

import PlanReaders

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A running converter: no shell, its own process group, bounded in time, memory and output. It is dead once this value is gone, and dies with this process too.
final class ChildProcess {
  /// What a child left behind.
  struct End {
    /// Exit code; 128 and the signal where one ended it.
    var code: Int32
    var output: [UInt8]
    /// The beginning of what it wrote to standard error.
    var errors: [UInt8]

    /// Whether a program of Poppler was asked for pages that the document has not; where a file could be opened, this code says nothing else.
    var isBehindLastPage: Bool { code == 99 }
  }

  private let name: String
  private let limits: ChildLimits
  private let deadline: Int
  private let identifier: pid_t
  private var output: ChildOutput
  private var errors: ChildOutput
  private var isReaped = false
  private var said: [UInt8] = []

  private static let mostErrors = 4096

  /// Starts `converter`; its standard input is `input`, or empty.
  init(
    _ converter: Converter,
    _ arguments: [String],
    input: UnnamedFile?,
    _ limits: ChildLimits
  ) throws(ConverterFailure) {
    let command = [try converter.path()] + arguments
    name = converter.rawValue
    self.limits = limits
    deadline = monotonicMilliseconds() + limits.seconds * 1000
    do {
      var output = try ChildOutput(limit: limits.output)
      var errors = try ChildOutput(limit: Self.mostErrors)
      identifier = try Spawning.start(
        command,
        input: input?.descriptor,
        output: output.writeEnd,
        errors: errors.writeEnd,
        limits
      )
      output.closeWriteEnd()
      errors.closeWriteEnd()
      self.output = output
      self.errors = errors
    } catch {
      throw .failed(program: converter.rawValue, reason: error.text)
    }
  }

  deinit {
    if !isReaped {
      kill(-identifier, SIGKILL)
      waitpid(identifier, nil, 0)
    }
    output.close()
    errors.close()
  }

  /// Waits for the end and gives back all that was written.
  func end() throws(ConverterFailure) -> End {
    var written: [UInt8] = []
    var end = try end { written += $0 }
    end.output = written
    return end
  }

  /// Waits for the end; what is written meanwhile goes to `receive`.
  private func end(_ receive: ChildOutput.Receiver) throws(ConverterFailure) -> End {
    defer { stop() }
    try Self.read([self]) { receive($1) }
    return try reap()
  }

  /// Reads all that `children` write until they close their streams; `receive` gets it with the number of the child.
  private static func read(
    _ children: [ChildProcess],
    _ receive: (Int, ArraySlice<UInt8>) -> Void
  ) throws(ConverterFailure) {
    while let open = children.first(where: { $0.output.isOpen || $0.errors.isOpen }) {
      let left = open.deadline - monotonicMilliseconds()
      guard left > 0 else { throw open.isLate }
      let ready = ChildOutput.ready(children.flatMap { [$0.output, $0.errors] }, waiting: left)
      for (index, child) in children.enumerated() {
        if ready[2 * index], !child.output.read({ receive(index, $0) }) {
          throw .tooMuchOutput(program: child.name, limit: child.limits.output)
        }
        // What errors say beyond their limit is passed over.
        if ready[2 * index + 1] { _ = child.errors.read { child.said += $0 } }
      }
    }
  }

  private var isLate: ConverterFailure { .timedOut(program: name, seconds: limits.seconds) }

  /// Waits for the end of a child that has closed its streams.
  private func reap() throws(ConverterFailure) -> End {
    var status: Int32 = 0
    while true {
      let found = waitpid(identifier, &status, WNOHANG)
      if found == identifier || found < 0 && errno != EINTR { break }
      guard monotonicMilliseconds() < deadline else { throw isLate }
      usleep(500)
    }
    isReaped = true
    let signal = status & 0x7F
    let code = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    return End(code: code, output: [], errors: said)
  }

  /// Waits for the end and gives back the output of a child that ended well.
  func table() throws(ConverterFailure) -> [UInt8] {
    let end = try end()
    guard end.code == 0 else { throw failure(end) }
    return end.output
  }

  /// Waits for the ends of children that run beside each other and end well; `receive` gets what they write with the number of the child.
  ///
  /// - Parameter pagesAreGuessed: Whether all but the first may have been asked for pages that the document has not.
  static func tables(
    _ children: [ChildProcess],
    pagesAreGuessed: Bool = false,
    _ receive: (Int, ArraySlice<UInt8>) -> Void
  ) throws(ConverterFailure) {
    defer { for child in children { child.stop() } }
    try read(children, receive)
    for (index, child) in children.enumerated() {
      let end = try child.reap()
      guard end.code == 0 || pagesAreGuessed && index > 0 && end.isBehindLastPage else {
        throw child.failure(end)
      }
    }
  }

  private func failure(_ end: End) -> ConverterFailure {
    let text = String(decoding: end.errors, as: UTF8.self)
    if text.contains("Incorrect password") { return .encrypted }
    if name == Converter.tesseract.rawValue, text.contains("Failed loading language") {
      return .missing(program: "tesseract vie", package: Converter.tesseract.package)
    }
    let lines = text.split(whereSeparator: \.isNewline)
    // Warnings come before what ended it.
    let line = (lines.first { $0.contains("Error") } ?? lines.first).map(String.init) ?? ""
    let reason = line.isEmpty ? "exit \(end.code)" : String(line.prefix(200))
    return .failed(program: name, reason: reason)
  }

  /// Kills what is left of the group.
  private func stop() {
    kill(-identifier, SIGKILL)
    guard !isReaped else { return }
    waitpid(identifier, nil, 0)
    isReaped = true
  }
}

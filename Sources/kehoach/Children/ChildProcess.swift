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
  }

  private let name: String
  private let limits: ChildLimits
  private let deadline: Int
  private let identifier: pid_t
  private var output: ChildOutput
  private var errors: ChildOutput
  private var isReaped = false

  private static let mostErrors = 4096

  /// Starts `converter`; its standard input is `input`, or empty.
  init(
    _ converter: Converter,
    _ arguments: [String],
    input: UnnamedFile?,
    _ limits: ChildLimits
  ) throws(ConverterFailure) {
    let command = Self.wrapped([try converter.path()] + arguments, limits)
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
        errors: errors.writeEnd
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

  /// The command behind those that set limits, as far as the system has them: memory by `prlimit`, death with the parent by `setpriv`.
  private static func wrapped(_ command: [String], _ limits: ChildLimits) -> [String] {
    var command = command
    if let prlimit = programPath(of: "prlimit") {
      command = [prlimit, "--as=\(limits.memory)", "--core=0", "--cpu=\(limits.seconds)"] + command
    }
    if let setpriv = programPath(of: "setpriv") {
      command = [setpriv, "--pdeathsig", "KILL"] + command
    }
    return command
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
    var said: [UInt8] = []
    while output.isOpen || errors.isOpen {
      let left = deadline - monotonicMilliseconds()
      guard left > 0 else { throw .timedOut(program: name, seconds: limits.seconds) }
      let isFine = ChildOutput.fill(&output, &errors, waiting: left, receive) { said += $0 }
      guard isFine else {
        throw .tooMuchOutput(program: name, limit: limits.output)
      }
    }
    var status: Int32 = 0
    while true {
      let found = waitpid(identifier, &status, WNOHANG)
      if found == identifier || found < 0 && errno != EINTR { break }
      guard monotonicMilliseconds() < deadline else {
        throw .timedOut(program: name, seconds: limits.seconds)
      }
      usleep(500)
    }
    isReaped = true
    let signal = status & 0x7F
    let code = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    return End(code: code, output: [], errors: said)
  }

  /// Waits for the end and gives back the output of a child that ended well.
  func table() throws(ConverterFailure) -> [UInt8] {
    var written: [UInt8] = []
    try table { written += $0 }
    return written
  }

  /// Waits for the end of a child that ends well; what it writes meanwhile goes to `receive`.
  func table(_ receive: ChildOutput.Receiver) throws(ConverterFailure) {
    let end = try end(receive)
    guard end.code == 0 else { throw failure(end) }
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

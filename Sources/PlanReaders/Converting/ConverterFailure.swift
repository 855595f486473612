/// Why another program could not convert a file.
public enum ConverterFailure: Error, Hashable, Sendable {
  /// The program is not there; `package` is the Debian package that has it.
  case missing(program: String, package: String)
  /// It took longer than it may.
  case timedOut(program: String, seconds: Int)
  /// It wrote more bytes than it may.
  case tooMuchOutput(program: String, limit: Int)
  /// The file needs a password.
  case encrypted
  /// It gave up; the reason is its own words.
  case failed(program: String, reason: String)
  /// Its output cannot be read.
  case unreadableOutput(program: String, reason: String)
}

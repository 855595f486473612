import PlanText

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

  /// The program; nil where the file itself is why.
  var program: String? {
    switch self {
    case .missing(let program, _), .timedOut(let program, _), .tooMuchOutput(let program, _),
      .failed(let program, _), .unreadableOutput(let program, _):
      program
    case .encrypted: nil
    }
  }

  /// Says that a program which helps to find paragraphs or tables did not.
  var note: Note { Note(.converterFailed, .warning, program ?? "poppler") }
}

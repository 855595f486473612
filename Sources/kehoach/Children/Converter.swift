import PlanReaders

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of Debian's that reads what this one does not.
enum Converter: String, CaseIterable, Sendable {
  case pdftotext, pdftohtml, pdftoppm, tesseract

  /// The Debian package that has it, with the data it needs.
  var package: String {
    switch self {
    case .pdftotext, .pdftohtml, .pdftoppm: "poppler-utils"
    case .tesseract: RecognitionModel.language.package
    }
  }

  /// The option that makes it say its version.
  var versionOption: String {
    switch self {
    case .pdftotext, .pdftohtml, .pdftoppm: "-v"
    case .tesseract: "--version"
    }
  }

  /// Where it is, in the folders that `PATH` names.
  func path() throws(ConverterFailure) -> String {
    guard let path = programPath(of: rawValue) else {
      throw .missing(program: rawValue, package: package)
    }
    return path
  }

  /// Its first line about itself, such as `tesseract 5.3.0`.
  func version() throws(ConverterFailure) -> String {
    let child = try ChildProcess(self, [versionOption], input: nil, ChildLimits(seconds: 10))
    let end = try child.end()
    let text = end.output.isEmpty ? end.errors : end.output
    let line = text.split(separator: 0x0A).first ?? []
    return String(decoding: line.filter { $0 >= 0x20 }, as: UTF8.self)
  }
}

/// The path of an executable file called `name`, in the folders that `PATH` names; nil where there is none.
func programPath(of name: String) -> String? {
  let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
    let path = "\(folder)/\(name)"
    if access(path, X_OK) == 0 { return path }
  }
  return nil
}

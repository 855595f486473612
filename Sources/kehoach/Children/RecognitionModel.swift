import PlanReaders

/// A model by which `tesseract` reads Vietnamese, under its own name for it.
enum RecognitionModel: String, CaseIterable {
  /// Reads every picture.
  case language = "vie"
  /// Reads again what the other was not sure of.
  case script = "Vietnamese"

  /// The Debian package that has it.
  var package: String {
    switch self {
    case .language: "tesseract-ocr-vie"
    case .script: "tesseract-ocr-script-viet"
    }
  }

  /// The models that are there, by their names.
  static func installed() throws(ConverterFailure) -> Set<String> {
    let child = try ChildProcess(.tesseract, ["--list-langs"], input: nil, ChildLimits(seconds: 10))
    let lines = try child.table().split(separator: 0x0A)
    return Set(lines.map { String(decoding: $0, as: UTF8.self) })
  }
}

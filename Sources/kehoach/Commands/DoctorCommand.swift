import ArgumentParser
import PlanReaders
import PlanText

/// `kehoach doctor`.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      _superCommandName: Kehoach.name,
      abstract: "Bản này đọc được gì. / Says what this build can read."
    )
  }

  @OptionGroup var lang: LanguageOption

  func run() throws {
    let messages = Messages(lang.language)
    var lines = ["kehoach \(programVersion)", messages("Đọc được:", "Reads:")]
    for format in servedFormats {
      let endings = extensions(of: format).map { "." + $0 }.joined(separator: " ")
      lines.append("  \(format.rawValue): \(endings) — \(engine(of: format, messages))")
    }
    lines.append(messages("Chương trình phụ:", "Converters:"))
    for converter in Converter.allCases { lines.append("  " + line(for: converter, messages)) }
    if let models = try? RecognitionModel.installed() {
      for model in RecognitionModel.allCases {
        lines.append("  " + line(for: model, in: models, messages))
      }
    }
    lines.append(
      messages("Chưa đọc được (nhận ra và báo lỗi):", "Not served yet (recognised and refused):")
    )
    for format in SourceInfo.Format.allCases where !servedFormats.contains(format) {
      lines.append("  \(format.rawValue)")
    }
    try StandardOutput().write(lines.joined(separator: "\n") + "\n")
  }

  /// A converter: what it serves, its version, or what to install.
  private func line(for converter: Converter, _ messages: Messages) -> String {
    let served =
      switch converter {
      case .pdftotext: messages("chữ trong PDF", "text of PDF files")
      case .pdftohtml: messages("chỗ hết đoạn trong PDF", "where paragraphs of PDF files end")
      case .pdftoppm: messages("trang PDF không có chữ", "pages of PDF files without text")
      case .tesseract: messages("bản chụp, ảnh (tiếng Việt)", "scans and pictures (Vietnamese)")
      }
    let state: String
    do {
      state = try converter.version()
    } catch {
      state = messages.text(of: error)
    }
    return "\(converter.rawValue): \(served) — \(state) [\(converter.package)]"
  }

  /// A model of `tesseract`: what it does, whether it is there, and what to install.
  private func line(
    for model: RecognitionModel,
    in models: Set<String>,
    _ messages: Messages
  ) -> String {
    let served =
      switch model {
      case .language: messages("mô hình đọc chính", "reads every page")
      case .script: messages("đọc lại chỗ chưa chắc", "reads again what is not sure")
      }
    let state =
      models.contains(model.rawValue)
      ? messages("có", "there") : messages("chưa cài", "not installed")
    return "tesseract \(model.rawValue): \(served) — \(state) [\(model.package)]"
  }

  private func engine(of format: SourceInfo.Format, _ messages: Messages) -> String {
    switch format {
    case .html: htmlEngine()
    case .docx, .odt: packageEngine()
    case .pdf: messages("xem bên dưới", "see below")
    case .image: messages("xem bên dưới", "see below")
    default: messages("không cần gì thêm", "needs nothing else")
    }
  }
}

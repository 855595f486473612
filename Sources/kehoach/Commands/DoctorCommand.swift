import ArgumentParser
import PlanReaders
import PlanText

/// `kehoach doctor`.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
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
    lines.append(
      messages("Chưa đọc được (nhận ra và báo lỗi):", "Not served yet (recognised and refused):")
    )
    for format in SourceInfo.Format.allCases where !servedFormats.contains(format) {
      lines.append("  \(format.rawValue)")
    }
    try StandardOutput().write(lines.joined(separator: "\n") + "\n")
  }

  private func engine(of format: SourceInfo.Format, _ messages: Messages) -> String {
    switch format {
    case .html: htmlEngine()
    case .docx, .odt: packageEngine()
    default: messages("không cần gì thêm", "needs nothing else")
    }
  }
}

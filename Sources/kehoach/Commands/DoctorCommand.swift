import ArgumentParser
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
    let served = servedFormats.map { format in
      "  \(format.rawValue)  (\(extensions(of: format).map { "." + $0 }.joined(separator: " ")))"
    }
    let lines =
      ["kehoach \(programVersion)", messages("Đọc được:", "Reads:")] + served + [
        messages(
          "Chưa đọc được: docx, odt, rtf, doc, pdf, ảnh quét.",
          "Not served yet: docx, odt, rtf, doc, pdf, scanned pages."
        )
      ]
    try StandardOutput().write(lines.joined(separator: "\n") + "\n")
  }
}

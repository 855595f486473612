import ArgumentParser
import PlanText

/// An input format that this build reads.
enum InputFormat: String, NamedChoice {
  case text, markdown, html, docx, odt

  var format: SourceInfo.Format {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    case .docx: .docx
    case .odt: .odt
    }
  }
}

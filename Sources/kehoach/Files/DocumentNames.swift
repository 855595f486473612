import PlanText

/// The formats that this build reads.
let servedFormats: [SourceInfo.Format] = [
  .text, .markdown, .html, .docx, .odt, .rtf, .doc, .pdf, .image,
]

/// The usual extensions of a format's files.
func extensions(of format: SourceInfo.Format) -> [String] {
  switch format {
  case .text: ["txt", "text"]
  case .markdown: ["md", "markdown"]
  case .html: ["html", "htm", "xhtml"]
  case .docx: ["docx", "docm", "dotx"]
  case .odt: ["odt", "ott"]
  case .rtf: ["rtf"]
  case .doc: ["doc"]
  case .pdf: ["pdf"]
  case .image: ["png", "jpg", "jpeg", "tif", "tiff"]
  }
}

/// Whether a file found in a folder is taken for a document.
///
/// Office files and PDF are taken as well while they cannot be read: leaving them out in silence would hide them. Pictures stand in folders for many reasons and are left out.
func isDocumentName(_ name: Path) -> Bool {
  let found = name.fileExtension
  return SourceInfo.Format.allCases.contains { $0 != .image && extensions(of: $0).contains(found) }
}

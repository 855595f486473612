public import PlanText

/// Reads a file's bytes into clean text and blocks.
///
/// The format is found by the content; the text is composed to NFC, lines that a page or a converter broke are joined, page furniture is left out with a note. Any bytes give a document or a `ReadError`.
public func readDocument(
  _ bytes: [UInt8],
  _ options: ReadOptions = ReadOptions()
) throws(ReadError) -> SourceDocument {
  let limits = options.limits
  guard bytes.count <= limits.maxFileBytes else { throw .tooLarge(limit: limits.maxFileBytes) }
  var info = SourceInfo(name: options.name, byteCount: bytes.count)
  info.sha256 = SHA256.hexadecimal(bytes)
  switch FileSignature(bytes) {
  case .zip: return try readPackage(bytes, info, options)
  case .unsupported(let what): throw .unsupportedFormat(what)
  case .binary: throw .notText
  case .html where options.format == nil || options.format == .html:
    info.format = .html
  case .html, .text:
    switch options.format {
    case nil: info.format = .text
    case .text: info.format = .text
    case .markdown: info.format = .markdown
    case .html: info.format = .html
    case .docx, .odt: throw .package(.damaged(reason: "Not a zip archive"))
    case .rtf: throw .unsupportedFormat(.rtf)
    case .doc: throw .unsupportedFormat(.doc)
    case .pdf: throw .unsupportedFormat(.pdf)
    case .image: throw .unsupportedFormat(.image)
    }
  }
  if info.format == .html { return try readHTML(bytes, info, limits) }
  return try readLines(bytes, info, options)
}

public import PlanText

/// Reads a file's bytes into clean text and blocks.
///
/// The format is found by the content; PDF files and pictures are read with `converters`; the text is composed to NFC, lines that a page or a converter broke are joined, page furniture is left out with a note. Any bytes give a document or a `ReadError`.
public func readDocument(
  _ bytes: [UInt8],
  _ options: ReadOptions = ReadOptions(),
  _ converters: Converters = Converters()
) throws(ReadError) -> SourceDocument {
  let limits = options.limits
  guard bytes.count <= limits.maxFileBytes else { throw .tooLarge(limit: limits.maxFileBytes) }
  var info = SourceInfo(name: options.name, byteCount: bytes.count)
  info.sha256 = SHA256.hexadecimal(bytes)
  let signature = FileSignature(bytes)
  switch signature {
  case .zip: return try readPackage(bytes, info, options)
  case .encrypted: throw .package(.encrypted)
  case .rtf:
    info.format = .rtf
    return try readRTF(bytes, info, options)
  case .doc:
    info.format = .doc
    return try readDoc(bytes, info, options)
  case .pdf: return try readPDF(bytes, info, options, converters)
  case .image: return try readImage(bytes, info, options, converters)
  case .unsupported(let what): throw .unsupportedFormat(what)
  case .binary: throw .notText
  case .html, .fragment, .text: break
  }
  switch options.format {
  case nil:
    info.format = signature == .text ? .text : .html
    if signature == .fragment, try isMarkdown(bytes, options) { info.format = .markdown }
  case .text: info.format = .text
  case .markdown: info.format = .markdown
  case .html: info.format = .html
  case .docx, .odt: throw .package(.damaged(reason: "Not a zip archive"))
  case .rtf: throw .package(.damaged(reason: "Not an RTF file"))
  case .doc: throw .package(.damaged(reason: "Not an OLE2 file"))
  case .pdf: throw .unsupportedFormat(.pdf)
  case .image: throw .unsupportedFormat(.image)
  }
  return try info.format == .html
    ? readHTML(bytes, info, options) : readLines(bytes, info, options)
}

/// Whether a file that begins with a tag is Markdown all the same.
private func isMarkdown(_ bytes: [UInt8], _ options: ReadOptions) throws(ReadError) -> Bool {
  let text = try ComposedText(bytes, options.encoding, options.limits).text
  return MarkdownEvidence(text, FileLines(text).lines).isMarkdown
}

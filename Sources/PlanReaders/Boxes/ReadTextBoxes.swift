/// Reads the XHTML that `pdftotext -bbox-layout` writes of a PDF, while it writes it.
func readTextBoxes(
  _ pdf: [UInt8],
  _ textBoxes: Converters.TextBoxes,
  _ limits: ReadLimits
) throws(ReadError) -> [BoxPage] {
  var scanner = BoxScanner(maxDepth: limits.maxXMLDepth)
  do { try textBoxes(pdf) { scanner.read($0) } } catch { throw .converter(error) }
  do {
    return try scanner.end()
  } catch {
    let reason = "\(error.reason), byte \(error.at)"
    throw .converter(.unreadableOutput(program: "pdftotext", reason: reason))
  }
}

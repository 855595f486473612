/// Reads the XHTML that `pdftotext -bbox` writes of a PDF, while it writes it.
func readTextBoxes(
  _ pdf: [UInt8],
  _ textBoxes: Converters.TextBoxes
) throws(ReadError) -> [BoxPage] {
  var parts: [BoxScanner] = []
  do {
    try textBoxes(pdf) { part, bytes in
      while parts.count <= part { parts.append(BoxScanner()) }
      parts[part].read(bytes)
    }
  } catch {
    throw .converter(error)
  }
  do throws(BoxScanner.Damage) {
    var pages = try (parts.first ?? BoxScanner()).end()
    for part in parts.dropFirst() where !part.isEmpty { pages += try part.end() }
    return pages
  } catch {
    let reason = "\(error.reason), byte \(error.at)"
    throw .converter(.unreadableOutput(program: "pdftotext", reason: reason))
  }
}

import Foundation
import Testing

private let pages = 70

/// The words of a page, unlike those of any other: what pages have in common is no text.
private func words(_ page: Int) -> String {
  let letters = Array("bcdghklmnprstvx")
  let name = "\(letters[page % 15])\(Array("aeiou")[page / 15])\(letters[page % 14])"
  return "Toan \(name) \(name)uoc."
}

/// A PDF of ``pages`` pages, each with a line of its own.
private func manyPages() -> PDFBuilder {
  var pdf = PDFBuilder(empty: ())
  let places = (0..<pages).map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
  pdf.object(1, "<< /Type /Catalog /Pages 2 0 R >>")
  pdf.object(2, "<< /Type /Pages /Kids [\(places)] /Count \(pages) >>")
  pdf.object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
  for page in 0..<pages {
    pdf.object(
      10 + 2 * page,
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(11 + 2 * page) 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    )
    pdf.stream(11 + 2 * page, "", PDFBuilder.text(words(page)))
  }
  return pdf
}

/// Several programs read a long PDF at a time; how many pages it has is a guess by what stands openly in the file.
@Test(
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")),
  arguments: ["", "9", "60", "130", "9999999999999999999999", "-3"])
func aLongPDFIsReadWholeAndInOrder(_ claim: String) throws {
  let folder = try Folder()
  try folder.write("a.pdf", manyPages().file() + Data("% /Count \(claim)\n".utf8))
  let outcome = try kehoach("text", "a.pdf", in: folder)
  #expect(outcome.code == 0)
  #expect(outcome.errors == "")
  let expected = (0..<pages).map(words)
  #expect(outcome.text.split(whereSeparator: \.isNewline).map(String.init) == expected)
}

import Foundation

/// Builds small PDF files from objects that need not make sense; without a table of objects, which readers make themselves.
struct PDFBuilder {
  private var bytes = Data("%PDF-1.5\n".utf8)

  /// An object whose body is written as it is.
  mutating func object(_ number: Int, _ body: String) {
    bytes += Data("\(number) 0 obj\n\(body)\nendobj\n".utf8)
  }

  /// A stream with these entries in its dictionary; `length` is what it says of itself.
  mutating func stream(_ number: Int, _ entries: String, _ content: Data, length: Int? = nil) {
    bytes += Data(
      "\(number) 0 obj\n<< /Length \(length ?? content.count) \(entries) >>\nstream\n".utf8)
    bytes += content + Data("\nendstream\nendobj\n".utf8)
  }

  /// The file, with this trailer.
  func file(_ trailer: String = "/Root 1 0 R") -> Data {
    bytes + Data("trailer\n<< \(trailer) >>\n%%EOF\n".utf8)
  }

  /// Catalog, pages, one page and a Latin font; the page's content is object 4.
  init(page: String = "", catalog: String = "", font: String = "/BaseFont /Helvetica") {
    object(1, "<< /Type /Catalog /Pages 2 0 R \(catalog) >>")
    object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
    let box = page.contains("/MediaBox") ? "" : "/MediaBox [0 0 595 842]"
    object(
      3,
      "<< /Type /Page /Parent 2 0 R \(box) /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> \(page) >>"
    )
    object(5, "<< /Type /Font /Subtype /Type1 \(font) >>")
  }

  /// Without anything.
  init(empty: Void) {}

  static func text(_ words: String, _ operators: String = "") -> Data {
    Data("BT \(operators) /F1 14 Tf 80 760 Td (\(words)) Tj ET".utf8)
  }
}

import Hardening
import PlanReaders
import PlanText
import Testing

/// Writes OpenDocument texts for tests from pieces of their XML, in which the usual prefixes are declared.
struct TinyOdt {
  /// What stands in `office:text`.
  var text: String
  var automaticStyles = ""
  /// What stands in `styles.xml`; nil for no such part.
  var styles: String?
  var manifest = ""
  var mimetype = "application/vnd.oasis.opendocument.text"

  init(_ text: String) { self.text = text }

  private static let declarations =
    [
      "office", "text", "table", "style", "meta", "manifest",
    ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\" " }.joined() + """
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
      """

  var zip: TinyZip {
    var zip = TinyZip()
    zip.add("mimetype", mimetype)
    zip.add(
      "content.xml",
      """
      <office:document-content \(Self.declarations)><office:automatic-styles>\(automaticStyles)\
      </office:automatic-styles><office:body><office:text>\(text)</office:text></office:body>\
      </office:document-content>
      """)
    if let styles {
      zip.add(
        "styles.xml",
        "<office:document-styles \(Self.declarations)>\(styles)</office:document-styles>")
    }
    zip.add(
      "META-INF/manifest.xml",
      "<manifest:manifest \(Self.declarations)>\(manifest)</manifest:manifest>")
    zip.add(
      "meta.xml",
      """
      <office:document-meta \(Self.declarations)><office:meta>\
      <meta:document-statistic meta:page-count="4"/></office:meta></office:document-meta>
      """)
    return zip
  }

  func read(_ options: ReadOptions = ReadOptions()) throws -> SourceDocument {
    let document = try readDocument(zip.bytes(), options)
    expectInvariants(document)
    return document
  }
}

/// A paragraph of an OpenDocument text.
func tp(_ text: String, _ style: String = "S") -> String {
  "<text:p text:style-name=\"\(style)\">\(text)</text:p>"
}

/// What is known of the file itself.
public struct SourceInfo: Hashable, Sendable {
  /// A file format the contract names.
  public enum Format: String, CaseIterable, Sendable {
    case text, markdown, html, docx, odt, rtf, doc, pdf, image
  }

  /// File name without folders; empty where there is none.
  public var name: String
  public var format: Format
  /// File size in bytes.
  public var byteCount: Int
  /// SHA-256 of the file, 64 hexadecimal digits; empty where it was not computed.
  public var sha256: String
  /// IANA name of the text encoding, in lower case.
  public var encoding: String
  /// Number of pages; nil where the format has none.
  public var pageCount: Int?
  /// How a scan was recognised; nil where all text was in the file.
  public var recognition: Recognition?

  public init(
    name: String = "",
    format: Format = .text,
    byteCount: Int = 0,
    sha256: String = "",
    encoding: String = "utf-8",
    pageCount: Int? = nil,
    recognition: Recognition? = nil
  ) {
    self.name = name
    self.format = format
    self.byteCount = byteCount
    self.sha256 = sha256
    self.encoding = encoding
    self.pageCount = pageCount
    self.recognition = recognition
  }
}

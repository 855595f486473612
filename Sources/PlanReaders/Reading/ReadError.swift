/// Why a file could not be read. What is read at all is read to the end: text never fails.
public enum ReadError: Error, Hashable, Sendable {
  /// A kind of file that is recognised and not read.
  public enum Unsupported: String, CaseIterable, Sendable {
    case pdf, image, spreadsheet, presentation, archive
  }

  /// The file has more bytes than the limit.
  case tooLarge(limit: Int)
  /// The text has more code points than the limit.
  case tooManyCodePoints(limit: Int)
  /// The text has more lines than the limit.
  case tooManyLines(limit: Int)
  /// The tables have more cells than the limit.
  case tooManyCells(limit: Int)
  /// An HTML tag has more attributes than the limit.
  case tooManyAttributes(limit: Int)
  /// A known format without a reader.
  case unsupportedFormat(Unsupported)
  /// Bytes that are no text and no known format.
  case notText
  /// The HTML parser gave nothing; the reason is libxml2's, in English.
  case htmlUnreadable(reason: String)
  /// A package of parts (.docx, .odt) that is broken or too large.
  case package(PackageError)
  /// Another program, which reads this format, is missing or failed.
  case converter(ConverterFailure)
  /// A document with tracked changes, which the options refuse.
  case trackedChanges(count: Int)
}

/// Why a package of parts (.docx, .odt) could not be read.
public enum PackageError: Error, Hashable, Sendable {
  /// The zip file, or a part in it, is broken; the reason is libzip's, in English.
  case damaged(reason: String)
  /// Needs a password.
  case encrypted
  case tooManyEntries(limit: Int)
  /// The parts are larger than the limit when unpacked.
  case unpackedTooLarge(limit: Int)
  /// A part is this many times larger than its packed form, as only bombs are.
  case ratioTooHigh(limit: Int)
  case duplicateName(String)
  /// A name that leads out of the package.
  case unsafeName(String)
  case unknownCompression(part: String)
  /// A part without which there is no document.
  case missingPart(String)
  /// A part with a document type, which could define entities.
  case documentType(part: String)
  case tooDeep(limit: Int, part: String)
  case tooManyElements(limit: Int, part: String)
  case tooManyAttributes(limit: Int, part: String)
  /// A part that is no well-formed XML; the reason is libxml2's, in English.
  case malformed(part: String, reason: String)
}

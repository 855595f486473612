/// How large a file may be; passing a limit is a clear error, never a crash.
public struct ReadLimits: Hashable, Sendable {
  /// Bytes of the file.
  public var maxFileBytes = 64 << 20
  /// Code points of the text inside.
  public var maxCodePoints = 10_000_000
  /// Lines of the text that are not blank, paragraphs of a word processor among them.
  public var maxLines = 300_000
  /// Elements within one another in XML and HTML; HTML that is deeper is left out with a note.
  public var maxXMLDepth = 256
  /// Elements, attributes and texts of one XML part.
  public var maxXMLNodes = 10_000_000
  /// Attributes of one HTML tag.
  public var maxAttributes = 256
  /// Cells of all tables together.
  public var maxTableCells = 200_000
  /// Entries of a package.
  public var maxEntries = 2_000
  /// Bytes of a package's parts when they are unpacked.
  public var maxUnpackedBytes = 256 << 20
  /// How many times larger than its packed form a part may be.
  public var maxUnpackRatio = 200

  /// The defaults.
  public init() {}
}

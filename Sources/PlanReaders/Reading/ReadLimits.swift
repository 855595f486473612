/// How large a file may be; passing a limit is a clear error, never a crash.
public struct ReadLimits: Hashable, Sendable {
  /// Bytes of the file.
  public var maxFileBytes = 64 << 20
  /// Code points of the text inside.
  public var maxCodePoints = 10_000_000
  /// Elements within one another in XML and HTML; what is deeper is left out with a note.
  public var maxXMLDepth = 256
  /// Cells of all tables together.
  public var maxTableCells = 200_000

  /// The defaults.
  public init() {}
}

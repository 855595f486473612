/// A file's text as UTF-8, and what had to be done to get it.
public struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte order mark; line ends are as in the file.
  public var text: [UInt8]
  /// From offsets in `text` to offsets in the file; exact for UTF-8, to the word for UTF-16.
  public var map: OffsetMap
  /// IANA name of the file's encoding, in lower case: `utf-8`, `utf-16le`, `utf-16be`.
  public var encoding: String
  /// How many broken sequences were replaced by U+FFFD.
  public var repaired = 0
  /// How many control characters were left out.
  public var droppedControls = 0

  /// The text of `bytes` unchanged.
  init(unchanged bytes: [UInt8]) {
    text = bytes
    map = OffsetMap(identity: bytes.count)
    encoding = "utf-8"
  }

  init(encoding: String) {
    text = []
    map = OffsetMap()
    self.encoding = encoding
  }
}

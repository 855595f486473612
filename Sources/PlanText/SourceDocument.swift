/// A document's clean text (NFC, UTF-8), its blocks in reading order, and where every byte came from.
///
/// Invariants: block spans are sorted, do not overlap, lie within `text` and cut no code point; between two blocks stands exactly one line feed.
public struct SourceDocument: Sendable {
  public var info: SourceInfo
  /// The clean text of all blocks, parted by line feeds.
  public let text: [UInt8]
  public let blocks: [Block]
  /// From offsets in `text` to offsets in the file's bytes; empty where the format has no such offsets.
  public let origins: OffsetMap
  /// What made reading hard.
  public let notes: [Note]

  public init(
    info: SourceInfo,
    text: [UInt8],
    blocks: [Block],
    origins: OffsetMap = OffsetMap(),
    notes: [Note] = []
  ) {
    self.info = info
    self.text = text
    self.blocks = blocks
    self.origins = origins
    self.notes = notes
  }

  /// A document of plain paragraphs, one a line; for tests and examples.
  public init(paragraphs: String) {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for (number, line) in paragraphs.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated() where !line.isEmpty
    {
      if !text.isEmpty { text.append(0x0A) }
      let start = text.count
      text.append(contentsOf: line)
      blocks.append(
        Block(
          kind: .paragraph,
          span: TextSpan(start..<text.count),
          origin: Origin(line: number + 1)
        )
      )
    }
    self.init(info: SourceInfo(byteCount: text.count), text: text, blocks: blocks)
  }

  /// The words at `span`.
  public func words(at span: TextSpan) -> String {
    String(decoding: text[span.range], as: UTF8.self)
  }
}

/// Where a document's title can stand: before its running text begins.
struct TitleZone {
  /// Whether the running text has not begun yet.
  private(set) var isOpen = true
  private var paragraphs = 0

  /// Bytes from which on a paragraph is running text, and paragraphs after which there is some anyway.
  private static let runningText = 120
  private static let longest = 60

  /// Takes notice of a paragraph that is not empty.
  mutating func end(ofParagraphWith bytes: Int, isCentred: Bool) {
    paragraphs += 1
    if bytes > Self.runningText && !isCentred || paragraphs > Self.longest { isOpen = false }
  }
}

/// The styles of a document, each with its base applied ([MS-DOC] 2.9.271).
struct DocStyles {
  private struct Style {
    var kind = 0
    var base = 0xFFF
    /// 1…9 for the headings that Word knows.
    var identity = 0
    var paragraph: ArraySlice<UInt8> = []
    var characters: ArraySlice<UInt8> = []
  }

  private var styles: [Style?] = []
  private var standard = DocRunFormat()
  private let data: LittleEndian

  /// Styles based one on another, at most.
  private static let longestChain = 12
  private static let most = 5_000
  /// Bytes of changes that a style of characters may have.
  private static let longest = 512

  init(_ table: LittleEndian, _ place: (start: Int, count: Int)?, data: LittleEndian) {
    self.data = data
    guard let place, let size = table.word(place.start), let count = table.word(place.start + 2),
      let baseSize = table.word(place.start + 4)
    else { return }
    standard.asciiFont = table.word(place.start + 14)
    standard.font = table.word(place.start + 18) ?? standard.asciiFont
    var at = place.start + 2 + size
    let end = min(place.start + place.count, table.count)
    for _ in 0..<min(count, Self.most) {
      guard at + 2 <= end, let length = table.word(at) else { return }
      styles.append(length > 0 ? Self.style(table, at + 2, length, baseSize) : nil)
      at += 2 + length
    }
  }

  private static func style(
    _ table: LittleEndian,
    _ start: Int,
    _ length: Int,
    _ baseSize: Int
  ) -> Style? {
    guard let first = table.word(start), let second = table.word(start + 2),
      let third = table.word(start + 4), let nameLength = table.word(start + baseSize)
    else { return nil }
    var style = Style(kind: second & 0xF, base: second >> 4, identity: first & 0xFFF)
    // The name ends with a zero; then come the formats, each on an even place.
    var at = start + baseSize + 2 + 2 * (nameLength + 1)
    let end = start + length
    for number in 0..<min(third & 0xF, 3) {
      if (at - start) & 1 == 1 { at += 1 }
      guard at + 2 <= end, let count = table.word(at), at + 2 + count <= end else { break }
      let bytes = table.slice(at + 2, count)
      switch (style.kind, number) {
      // The number of the style stands before a paragraph's changes.
      case (1, 0): style.paragraph = bytes.dropFirst(2)
      case (1, 1), (2, 0): style.characters = bytes
      default: break
      }
      at += 2 + count
    }
    return style
  }

  /// The style and those it is based on, the outermost first.
  private func chain(_ number: Int) -> [Style] {
    var chain: [Style] = []
    var next = number
    while chain.count < Self.longestChain, styles.indices.contains(next), let style = styles[next] {
      chain.append(style)
      next = style.base
    }
    return chain.reversed()
  }

  /// The format of characters in paragraphs of a style.
  func run(_ number: Int) -> DocRunFormat {
    var format = standard
    for style in chain(number) where style.kind == 1 {
      let base = format
      format.apply(style.characters, self, style: base)
    }
    return format
  }

  /// The format of paragraphs of a style.
  func paragraph(_ number: Int) -> DocParagraphFormat {
    var format = DocParagraphFormat()
    for style in chain(number) where style.kind == 1 {
      if (1...9).contains(style.identity) { format.outlineLevel = style.identity - 1 }
      format.apply(style.paragraph, data: data)
    }
    format.style = number
    return format
  }

  /// Applies a style of characters.
  func applyCharacterStyle(_ number: Int, to format: inout DocRunFormat) {
    for style in chain(number) where style.kind == 2 && style.characters.count <= Self.longest {
      let base = format
      format.apply(style.characters, self, style: base, isStyle: true)
    }
  }
}

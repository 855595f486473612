/// Makes small .doc files as Word 97 writes them, for tests.
struct DocBuilder {
  struct Run {
    /// One byte a character, or two.
    var text: String
    var isWide = false
    /// Changes of its format.
    var changes: [UInt8] = []
  }

  struct Paragraph {
    var runs: [Run]
    var mark: UInt8 = 0x0D
    var style: UInt16 = 0
    var changes: [UInt8] = []
  }

  var fonts = ["Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times", "Symbol"]
  var paragraphs: [Paragraph] = []
  /// Of these the last so many are a part of their own: footnotes, heads.
  var footnotes: [Paragraph] = []
  var heads: [Paragraph] = []
  /// The font of the style of all paragraphs.
  var styleFont: UInt16 = 0
  /// Whether each run is a piece and the pieces stand in the file in the wrong order, as after quick saves.
  var isQuickSaved = false
  var flags: UInt16 = 0x1200
  var lists: [UInt8] = []
  var listInstances: [UInt8] = []
  /// What stands in the table stream behind the lists: their levels.
  var listLevels: [UInt8] = []

  static func font(_ number: UInt8) -> [UInt8] { [0x4F, 0x4A, number, 0, 0x51, 0x4A, number, 0] }
  static let bold: [UInt8] = [0x35, 0x08, 1]
  static let hidden: [UInt8] = [0x3C, 0x08, 1]
  static let deleted: [UInt8] = [0x00, 0x08, 1]
  static let special: [UInt8] = [0x55, 0x08, 1]
  static let inTable: [UInt8] = [0x16, 0x24, 1]
  static let rowEnd: [UInt8] = [0x16, 0x24, 1, 0x17, 0x24, 1]

  /// The definition of a row: its edges, and the flags of its cells.
  static func row(_ edges: [Int], _ flags: [UInt8]) -> [UInt8] {
    var operand: [UInt8] = [UInt8(flags.count)]
    for edge in edges {
      operand += [UInt8(truncatingIfNeeded: edge), UInt8(truncatingIfNeeded: edge >> 8)]
    }
    for flag in flags {
      operand.append(flag)
      operand += zeros(19)
    }
    var bytes: [UInt8] = [0x08, 0xD6]
    bytes += number(operand.count + 1, 2)
    bytes += operand
    return bytes
  }

  /// Text in two bytes a character.
  static func wide(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 { bytes += number(Int(unit), 2) }
    return bytes
  }

  static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: max(0, count)) }

  static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private struct Placed {
    var start: Int
    var end: Int
    var format: [UInt8]
  }

  /// The bytes of the file.
  func file() -> [UInt8] {
    var main = [UInt8](repeating: 0, count: 0x600)
    var pieces: [(count: Int, offset: Int, isWide: Bool)] = []
    var runFormats: [Placed] = []
    var paragraphFormats: [Placed] = []
    var counts: [Int] = []
    for part in [paragraphs, footnotes, heads] {
      var count = 0
      for paragraph in part {
        let start = main.count
        for (index, run) in paragraph.runs.enumerated() {
          let first = main.count
          let isLast = index == paragraph.runs.count - 1
          let units = Array(run.text.utf16) + (isLast ? [UInt16(paragraph.mark)] : [])
          for unit in units { main += Self.number(Int(unit), run.isWide ? 2 : 1) }
          pieces.append((units.count, first, run.isWide))
          runFormats.append(Placed(start: first, end: main.count, format: run.changes))
          count += units.count
        }
        paragraphFormats.append(
          Placed(
            start: start,
            end: main.count,
            format: Self.number(Int(paragraph.style), 2) + paragraph.changes
          )
        )
      }
      counts.append(count)
    }
    if isQuickSaved { shuffle(&main, &pieces, &runFormats, &paragraphFormats) }
    let characterPages = pages(&main, runFormats, isParagraph: false)
    let paragraphPages = pages(&main, paragraphFormats, isParagraph: true)
    var table: [UInt8] = []
    func place(_ bytes: [UInt8], _ entry: Int) {
      main.replaceSubrange(
        entry..<entry + 8, with: Self.number(table.count, 4) + Self.number(bytes.count, 4))
      table += bytes
    }
    main.replaceSubrange(0..<2, with: [0xEC, 0xA5])
    main.replaceSubrange(2..<4, with: [0xC1, 0x00])
    main.replaceSubrange(0x0A..<0x0C, with: Self.number(Int(flags), 2))
    main.replaceSubrange(0x4C..<0x50, with: Self.number(counts[0], 4))
    main.replaceSubrange(0x50..<0x54, with: Self.number(counts[1], 4))
    main.replaceSubrange(0x54..<0x58, with: Self.number(counts[2], 4))
    place(styleSheet(), 0xA2)
    place(characterPages, 0xFA)
    place(paragraphPages, 0x102)
    place(fontTable(), 0x112)
    place(pieceTable(pieces), 0x1A2)
    if !lists.isEmpty {
      place(lists, 0x2E2)
      table += listLevels
      place(listInstances, 0x2EA)
    }
    return CompoundBuilder.file([("WordDocument", main), ("1Table", table)])
  }

  private func fontTable() -> [UInt8] {
    var bytes = Self.number(fonts.count, 2) + [0, 0]
    for font in fonts {
      let name = Self.wide(font) + [0, 0]
      bytes.append(UInt8(39 + name.count))
      bytes += Self.zeros(39)
      bytes += name
    }
    return bytes
  }

  private func pieceTable(_ pieces: [(count: Int, offset: Int, isWide: Bool)]) -> [UInt8] {
    var starts = [0]
    for piece in pieces { starts.append((starts.last ?? 0) + piece.count) }
    var bytes: [UInt8] = []
    for start in starts { bytes += Self.number(start, 4) }
    for piece in pieces {
      let place = piece.isWide ? piece.offset : piece.offset * 2 | 0x4000_0000
      bytes += [0, 0]
      bytes += Self.number(place, 4)
      bytes += [0, 0]
    }
    return [2] + Self.number(bytes.count, 4) + bytes
  }

  /// One style, `Normal`, and `heading 1`, based on it.
  private func styleSheet() -> [UInt8] {
    func style(_ identity: Int, base: Int, _ name: String, _ characters: [UInt8]) -> [UInt8] {
      var bytes = Self.number(identity, 2)
      bytes += Self.number(1 | base << 4, 2)
      bytes += Self.number(2, 2)
      bytes += Self.zeros(4)
      bytes += Self.number(name.utf16.count, 2)
      bytes += Self.wide(name)
      bytes += [0, 0, 2, 0, 0, 0]
      bytes += Self.number(characters.count, 2)
      bytes += characters
      return Self.number(bytes.count, 2) + bytes
    }
    var bytes = Self.number(18, 2)
    bytes += Self.number(2, 2)
    bytes += Self.number(10, 2)
    bytes += Self.zeros(14)
    bytes += style(0, base: 0xFFF, "Normal", Self.font(UInt8(styleFont)))
    bytes += style(1, base: 0, "heading 1", Self.bold)
    return bytes
  }

  /// A page for each format, and the table that names the pages.
  private func pages(_ main: inout [UInt8], _ formats: [Placed], isParagraph: Bool) -> [UInt8] {
    var numbers: [Int] = []
    for format in formats {
      while main.count % 512 != 0 { main.append(0) }
      numbers.append(main.count / 512)
      var page = Self.number(format.start, 4) + Self.number(format.end, 4)
      var data = format.format
      if isParagraph {
        if data.count & 1 == 0 {
          data = [0, UInt8(data.count / 2)] + data
        } else {
          data = [UInt8(data.count / 2 + 1)] + data
        }
      } else {
        data = [UInt8(data.count)] + data
      }
      let at = (510 - data.count) & ~1
      page.append(UInt8(at / 2))
      page += Self.zeros(512 - page.count)
      page.replaceSubrange(at..<at + data.count, with: data)
      page[511] = 1
      main += page
    }
    let bounds = formats.map(\.start) + [formats.last?.end ?? 0]
    var bytes: [UInt8] = []
    for number in bounds + numbers { bytes += Self.number(number, 4) }
    return bytes
  }

  /// Moves the bytes of the pieces so that the last stands first.
  private func shuffle(
    _ main: inout [UInt8],
    _ pieces: inout [(count: Int, offset: Int, isWide: Bool)],
    _ runs: inout [Placed],
    _ paragraphs: inout [Placed]
  ) {
    let old = main
    main = Array(main[..<0x600])
    var moved: [Int: Int] = [:]
    for index in pieces.indices.reversed() {
      let piece = pieces[index]
      let length = piece.count * (piece.isWide ? 2 : 1)
      moved[piece.offset] = main.count
      pieces[index].offset = main.count
      main += old[piece.offset..<piece.offset + length]
    }
    for index in runs.indices {
      let length = runs[index].end - runs[index].start
      runs[index].start = moved[runs[index].start] ?? 0
      runs[index].end = runs[index].start + length
    }
    // A paragraph's format is found by its last piece.
    paragraphs = paragraphs.map { paragraph in
      let last = runs.indices.last {
        pieces[$0].count > 0 && isIn(paragraph, old: $0, moved, pieces)
      }
      guard let last else { return paragraph }
      return Placed(start: runs[last].start, end: runs[last].end, format: paragraph.format)
    }
    runs.sort { $0.start < $1.start }
    paragraphs.sort { $0.start < $1.start }
  }

  private func isIn(
    _ paragraph: Placed,
    old index: Int,
    _ moved: [Int: Int],
    _ pieces: [(count: Int, offset: Int, isWide: Bool)]
  ) -> Bool {
    guard let old = moved.first(where: { $0.value == pieces[index].offset })?.key else {
      return false
    }
    return old >= paragraph.start && old < paragraph.end
  }
}

/// How a paragraph stands, as far as it matters here.
struct DocParagraphFormat {
  var style = 0
  var isCentred = false
  /// 0…8 for headings, 9 for body text.
  var outlineLevel: Int?
  /// Number of its list in the table of lists, from 1; 0 for none.
  var list = 0
  var listLevel = 0
  var isInTable = false
  /// Tables around it.
  var tableDepth: Int?
  /// Whether it is the end of a row, of the outermost table or an inner one, or of an inner cell.
  var endsRow = false
  var endsInnerRow = false
  var endsInnerCell = false
  /// The cells of the row that it ends.
  var row = DocRowFormat()

  /// Tables around the paragraph.
  var depth: Int { isInTable ? max(1, tableDepth ?? 1) : max(0, tableDepth ?? 0) }

  /// Bytes of changes in the data stream that one paragraph may have; those of a row of 63 cells take 1,500.
  private static let longest = 8_192

  /// Applies changes; `data` is the stream that holds those too long for the pages.
  mutating func apply(_ changes: ArraySlice<UInt8>, data: LittleEndian, isNested: Bool = false) {
    for change in DocSprms(changes) {
      let value = change.value
      switch change.code {
      case 0x2403, 0x2461: isCentred = value == 1
      case 0x2640: outlineLevel = value
      case 0x460B: list = value
      case 0x260A: listLevel = min(value & 0xFF, 8)
      case 0x2416: isInTable = value != 0
      case 0x6649: tableDepth = value < 1 << 16 ? value : nil
      case 0x2417: endsRow = value != 0
      case 0x244B: endsInnerCell = value != 0
      case 0x244C: endsInnerRow = value != 0
      case 0xD608: row = DocRowFormat(change.operand)
      case 0x5624: row.merge(change.operand)
      case 0x6645, 0x6646:
        // Kept in the data stream: its length and then the changes.
        guard !isNested, let count = data.word(value), count <= Self.longest else { continue }
        apply(data.slice(value + 2, count), data: data, isNested: true)
      default: break
      }
    }
  }
}

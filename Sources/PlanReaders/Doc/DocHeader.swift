/// The header of a Word document's main stream ([MS-DOC] 2.5, the file information block).
struct DocHeader {
  let version: Int
  let isEncrypted: Bool
  /// Whether the tables are in the stream `1Table`.
  let usesSecondTable: Bool
  /// Lengths, in characters, of the document's parts in their order.
  let lengths: [Part: Int]
  private let file: LittleEndian

  /// The parts of the text, in the order in which they stand.
  enum Part: Int, CaseIterable {
    case body, footnotes, heads, macros, comments, endnotes, boxes, headBoxes

    var offset: Int { 0x4C + 4 * rawValue }
  }

  /// Places of tables, as offsets of their entries in the header.
  enum Table: Int {
    case styles = 0xA2
    case characters = 0xFA
    case paragraphs = 0x102
    case fonts = 0x112
    case pieces = 0x1A2
    case boxes = 0x25A
    case lists = 0x2E2
    case listInstances = 0x2EA
  }

  /// The first version whose header is this one: Word 97.
  static let word97 = 101

  /// Reads the header; nil for a stream without one.
  init?(_ stream: LittleEndian) {
    guard let mark = stream.word(0), mark == 0xA5EC || mark == 0xA5DC || mark == 0xA698,
      let version = stream.word(2), let flags = stream.word(0x0A)
    else { return nil }
    self.version = version
    isEncrypted = flags & 0x0100 != 0
    usesSecondTable = flags & 0x0200 != 0
    file = stream
    var lengths: [Part: Int] = [:]
    for part in Part.allCases {
      let length = stream.long(part.offset) ?? 0
      lengths[part] = length < 1 << 30 ? length : 0
    }
    self.lengths = lengths
  }

  /// Whether the file is of Word 97 or later.
  var isWord97: Bool { version > Self.word97 + 4 }

  /// Where a table stands in the table stream, and its length.
  func place(of table: Table) -> (start: Int, count: Int)? {
    guard let start = file.long(table.rawValue), let count = file.long(table.rawValue + 4),
      count > 0, count < 1 << 30
    else { return nil }
    return (start, count)
  }

  /// Where the text of a document of Word 6 or 95 stands.
  var oldText: Range<Int>? {
    guard let start = file.long(0x18), let end = file.long(0x1C), start < end, end <= file.count
    else { return nil }
    return start..<end
  }
}

import PlanText

/// The pieces that a document's text is put together from ([MS-DOC] 2.8.35, the piece table).
struct DocPieces {
  struct Piece {
    /// Characters of the text.
    var range: Range<Int>
    /// Where the first of them stands in the main stream.
    var offset: Int
    /// Bytes of one of them: 1 or 2.
    var width: Int
    /// Changes of format that a quick save has put on the piece.
    var modifier: ArraySlice<UInt8> = []
  }

  private(set) var pieces: [Piece] = []

  private static let most = 4_000_000

  /// One piece of single bytes: a document of Word 6 or 95.
  init(old range: Range<Int>) {
    pieces = [Piece(range: 0..<range.count, offset: range.lowerBound, width: 1)]
  }

  /// Reads the table, in which changes of format may stand first.
  init(_ table: LittleEndian, _ place: (start: Int, count: Int), in stream: LittleEndian) {
    var changes: [ArraySlice<UInt8>] = []
    var at = place.start
    let end = min(place.start + place.count, table.count)
    while at < end, table.byte(at) == 1, let count = table.word(at + 1) {
      changes.append(table.slice(at + 3, count))
      at += 3 + count
    }
    guard at < end, table.byte(at) == 2, let count = table.long(at + 1) else { return }
    let number = min((min(count, end - at - 5) - 4) / 12, Self.most)
    guard number > 0 else { return }
    let starts = at + 5
    let details = starts + 4 * (number + 1)
    var last = 0
    for index in 0..<number {
      guard let first = table.long(starts + 4 * index),
        let next = table.long(starts + 4 * (index + 1)),
        let place = table.long(details + 8 * index + 2),
        let modifier = table.word(details + 8 * index + 6),
        first >= last, next > first
      else { continue }
      last = next
      let isNarrow = place & 0x4000_0000 != 0
      let offset = isNarrow ? (place & 0x3FFF_FFFF) / 2 : place & 0x3FFF_FFFF
      let width = isNarrow ? 1 : 2
      let length = min(next - first, max(0, stream.count - offset) / width)
      guard length > 0 else { continue }
      var piece = Piece(range: first..<first + length, offset: offset, width: width)
      if modifier & 1 != 0, changes.indices.contains(modifier >> 1) {
        piece.modifier = changes[modifier >> 1]
      }
      pieces.append(piece)
    }
  }

  /// The text as UTF-16 units from the first character on; 0 where no piece is.
  func text(in stream: LittleEndian, limit: Int) -> [UInt16] {
    let page = (0...255).map { UInt16(CodePage.windows1252.scalar(UInt8($0)).value) }
    var text: [UInt16] = []
    for piece in pieces where piece.range.lowerBound < limit {
      while text.count < piece.range.lowerBound { text.append(0) }
      for index in 0..<min(piece.range.count, limit - piece.range.lowerBound) {
        if piece.width == 1 {
          text.append(page[stream.byte(piece.offset + index) ?? 0])
        } else {
          text.append(UInt16(stream.word(piece.offset + 2 * index) ?? 0))
        }
      }
    }
    return text
  }
}

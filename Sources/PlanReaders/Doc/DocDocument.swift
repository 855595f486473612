import PlanText

/// The tables of a Word document that its text is read with.
struct DocDocument {
  let stream: LittleEndian
  let header: DocHeader
  /// The stream with what is too long for the pages of formats.
  let data: LittleEndian
  let pieces: DocPieces
  let characters: DocFormatPages
  let paragraphs: DocFormatPages
  let styles: DocStyles
  let fonts: DocFonts
  let numbering: DocxNumbering
  /// Where each text box ends, in characters of their part.
  let boxEnds: [Int]

  init(_ bytes: [UInt8]) throws(ReadError) {
    guard let file = CompoundFile(bytes), let main = file.stream("WordDocument") else {
      throw .package(.damaged(reason: "no WordDocument stream"))
    }
    stream = LittleEndian(main)
    guard let header = DocHeader(stream) else {
      throw .package(.damaged(reason: "no file information block"))
    }
    self.header = header
    if header.isEncrypted { throw .package(.encrypted) }
    data = LittleEndian(file.stream("Data") ?? [])
    // A document of Word 6 or 95 has its tables elsewhere and in other forms; its text is read by its content alone.
    let name = header.usesSecondTable ? "1Table" : "0Table"
    let table = LittleEndian(header.isWord97 ? file.stream(name) ?? [] : [])
    if header.isWord97 {
      guard let place = header.place(of: .pieces) else {
        throw .package(.damaged(reason: "no piece table"))
      }
      pieces = DocPieces(table, place, in: stream)
    } else {
      guard let range = header.oldText else { throw .package(.damaged(reason: "no text")) }
      pieces = DocPieces(old: range)
    }
    func place(_ table: DocHeader.Table) -> (start: Int, count: Int)? {
      header.isWord97 ? header.place(of: table) : nil
    }
    characters = DocFormatPages(.characters, table, place(.characters), in: stream)
    paragraphs = DocFormatPages(.paragraphs, table, place(.paragraphs), in: stream)
    styles = DocStyles(table, place(.styles), data: data)
    fonts = DocFonts(table, place(.fonts))
    numbering = DocLists(table, place(.lists), place(.listInstances)).numbering
    boxEnds = Self.boxEnds(table, place(.boxes))
  }

  private static func boxEnds(_ table: LittleEndian, _ place: (start: Int, count: Int)?) -> [Int] {
    guard let place else { return [] }
    let count = min((place.count - 4) / 26, 100_000)
    guard count > 0 else { return [] }
    return (1...count).compactMap { table.long(place.start + 4 * $0) }
  }
}

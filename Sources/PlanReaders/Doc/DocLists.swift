/// The lists of a document ([MS-DOC] 2.9.147 LSTF, 2.9.131 LFO), as those of a .docx.
struct DocLists {
  private(set) var numbering = DocxNumbering()

  private var abstracts: [Int: DocxNumbering.Abstract] = [:]
  private var instances: [Int: DocxNumbering.Instance] = [:]

  private static let most = 4_000
  private static let largestStart = 1_000_000
  private static let longestText = 40

  init(
    _ table: LittleEndian,
    _ lists: (start: Int, count: Int)?,
    _ overrides: (start: Int, count: Int)?
  ) {
    guard let lists, let overrides else { return }
    readLists(table, lists)
    readInstances(table, overrides)
    numbering = DocxNumbering(abstracts: abstracts, instances: instances)
  }

  private mutating func readLists(_ table: LittleEndian, _ place: (start: Int, count: Int)) {
    guard let count = table.word(place.start), count <= Self.most else { return }
    // The levels of all lists stand behind the table.
    var at = place.start + place.count
    for index in 0..<count {
      let list = place.start + 2 + 28 * index
      guard let id = table.long(list), let flags = table.byte(list + 26) else { return }
      var abstract = DocxNumbering.Abstract()
      for level in 0..<(flags & 1 == 1 ? 1 : DocxNumbering.levelCount) {
        guard let (look, end) = Self.level(table, at) else { return }
        abstract.levels[level] = look
        at = end
      }
      abstracts[id] = abstract
    }
  }

  private mutating func readInstances(_ table: LittleEndian, _ place: (start: Int, count: Int)) {
    guard let count = table.long(place.start), count <= Self.most else { return }
    var at = place.start + 4 + 16 * count
    for index in 0..<count {
      let entry = place.start + 4 + 16 * index
      guard let id = table.long(entry), let levels = table.byte(entry + 12) else { return }
      var instance = DocxNumbering.Instance(abstract: id)
      at += 4
      for _ in 0..<levels {
        guard let start = table.long(at), let flags = table.long(at + 4) else { break }
        at += 8
        let level = flags & 0xF
        if flags & 0x20 != 0 {
          guard let (look, end) = Self.level(table, at) else { break }
          instance.levels[level] = look
          if flags & 0x10 != 0 { instance.starts[level] = look.start }
          at = end
        } else if flags & 0x10 != 0 {
          instance.starts[level] = min(max(start, 0), Self.largestStart)
        }
      }
      instances[index + 1] = instance
    }
  }

  /// A level and where it ends.
  private static func level(
    _ table: LittleEndian,
    _ at: Int
  ) -> (DocxNumbering.Level, Int)? {
    guard let start = table.long(at), let format = table.byte(at + 4),
      let flags = table.byte(at + 5), let characters = table.byte(at + 24),
      let paragraph = table.byte(at + 25), let restart = table.byte(at + 26)
    else { return nil }
    let text = at + 28 + characters + paragraph
    guard let count = table.word(text) else { return nil }
    var level = DocxNumbering.Level()
    level.start = min(max(start, 0), largestStart)
    level.format = Self.format(format)
    level.isLegal = flags & 0x04 != 0
    if flags & 0x08 != 0 { level.restartsAfter = restart }
    for index in 0..<min(count, longestText) {
      guard let unit = table.word(text + 2 + 2 * index) else { break }
      // The numbers of levels stand for their counts.
      if unit < DocxNumbering.levelCount {
        level.text += "%\(unit + 1)"
      } else if unit >= 0x20, let scalar = Unicode.Scalar(UInt32(unit)) {
        level.text.unicodeScalars.append(scalar)
      }
    }
    return (level, text + 2 + 2 * count)
  }

  private static func format(_ number: Int) -> NumberFormat {
    switch number {
    case 1: .upperRoman
    case 2: .lowerRoman
    case 3: .upperLetter
    case 4: .lowerLetter
    case 5: .ordinal
    case 22: .paddedDecimal
    case 23: .bullet
    case 255: .none
    default: .decimal
    }
  }
}

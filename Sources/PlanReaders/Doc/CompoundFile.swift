/// An OLE2 compound file: named streams cut into sectors that chains hold together ([MS-CFB]).
///
/// Chains that lead in circles or out of the file end where they do; what is there is read.
struct CompoundFile {
  private let file: LittleEndian
  private let sectorSize: Int
  private let table: [UInt32]
  private let miniTable: [UInt32]
  private let miniCutoff: Int
  private var miniStream: [UInt8] = []
  private var entries: [Entry] = []

  private struct Entry {
    var name: String
    var type: Int
    var left: Int
    var right: Int
    var child: Int
    var start: Int
    var size: Int
  }

  private static let endOfChain = 0xFFFF_FFFA
  private static let miniSectorSize = 64
  private static let longestStream = 1 << 30

  /// Reads the tables and the directory; nil for bytes that are no such file.
  init?(_ bytes: [UInt8]) {
    file = LittleEndian(bytes)
    guard file.count >= 512, bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      let shift = file.word(30), shift == 9 || shift == 12,
      let directory = file.long(48), let cutoff = file.long(56), let miniStart = file.long(60)
    else { return nil }
    sectorSize = 1 << shift
    miniCutoff = cutoff
    table = Self.sectorTable(file, sectorSize)
    miniTable = Self.numbers(
      Self.stream(file, table, sectorSize, from: miniStart, size: Self.longestStream)
    )
    let listing = Self.stream(file, table, sectorSize, from: directory, size: Self.longestStream)
    entries = Self.entries(LittleEndian(listing))
    guard let root = entries.first, root.type == 5 else { return nil }
    miniStream = Self.stream(file, table, sectorSize, from: root.start, size: root.size)
  }

  /// The stream of this name right below the root; nil where there is none.
  func stream(_ name: String) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    guard entry.size < miniCutoff else {
      return Self.stream(file, table, sectorSize, from: entry.start, size: entry.size)
    }
    var result: [UInt8] = []
    let mini = LittleEndian(miniStream)
    for sector in Self.chain(miniTable, from: entry.start) {
      guard result.count < entry.size else { break }
      result += mini.slice(sector * Self.miniSectorSize, Self.miniSectorSize)
    }
    return Array(result.prefix(entry.size))
  }

  /// Looks the tree of the root's entries through, whatever its order; entries of storages within have names of their own.
  private func entry(_ name: String) -> Entry? {
    var open = [entries[0].child]
    var seen: Set<Int> = []
    while let index = open.popLast() {
      guard entries.indices.contains(index), seen.insert(index).inserted else { continue }
      let entry = entries[index]
      if entry.type == 2, entry.name == name { return entry }
      open += [entry.left, entry.right]
    }
    return nil
  }

  private static func entries(_ listing: LittleEndian) -> [Entry] {
    var entries: [Entry] = []
    for start in stride(from: 0, to: listing.count - 127, by: 128) {
      let length = min(max((listing.word(start + 64) ?? 2) - 2, 0), 62) / 2
      let units = (0..<length).compactMap { listing.word(start + 2 * $0).map(UInt16.init) }
      entries.append(
        Entry(
          name: String(decoding: units, as: UTF16.self),
          type: listing.byte(start + 66) ?? 0,
          left: listing.long(start + 68) ?? -1,
          right: listing.long(start + 72) ?? -1,
          child: listing.long(start + 76) ?? -1,
          start: listing.long(start + 116) ?? 0,
          size: listing.long(start + 120) ?? 0
        )
      )
    }
    return entries
  }

  /// The table that says which sector follows each.
  private static func sectorTable(_ file: LittleEndian, _ sectorSize: Int) -> [UInt32] {
    var sectors = (0..<109).compactMap { file.long(76 + 4 * $0) }.filter { $0 < endOfChain }
    var next = file.long(68) ?? endOfChain
    var seen: Set<Int> = []
    let perSector = sectorSize / 4 - 1
    while next < endOfChain, seen.insert(next).inserted {
      let start = (next + 1) * sectorSize
      for index in 0..<perSector {
        guard let sector = file.long(start + 4 * index) else { break }
        if sector < endOfChain { sectors.append(sector) }
      }
      next = file.long(start + 4 * perSector) ?? endOfChain
    }
    var table: [UInt32] = []
    let most = file.count / sectorSize + 1
    for sector in sectors where table.count < most {
      table += numbers(Array(file.slice((sector + 1) * sectorSize, sectorSize)))
    }
    return table
  }

  private static func numbers(_ bytes: [UInt8]) -> [UInt32] {
    let file = LittleEndian(bytes)
    return stride(from: 0, to: bytes.count - 3, by: 4).map {
      UInt32(truncatingIfNeeded: file.long($0) ?? endOfChain)
    }
  }

  /// The sectors of a chain; it ends where it would meet itself.
  private static func chain(_ table: [UInt32], from start: Int) -> [Int] {
    var sectors: [Int] = []
    var next = start
    while next >= 0, next < table.count, sectors.count <= table.count {
      sectors.append(next)
      next = Int(table[next])
    }
    return sectors
  }

  private static func stream(
    _ file: LittleEndian,
    _ table: [UInt32],
    _ sectorSize: Int,
    from start: Int,
    size: Int
  ) -> [UInt8] {
    var result: [UInt8] = []
    // A chain longer than the file meets itself.
    let limit = min(size, file.count)
    for sector in chain(table, from: start) where result.count < limit {
      result += file.slice((sector + 1) * sectorSize, sectorSize)
    }
    return Array(result.prefix(limit))
  }
}

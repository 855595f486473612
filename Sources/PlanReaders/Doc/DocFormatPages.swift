/// The formats of characters or paragraphs, which stand in pages of 512 bytes of the main stream ([MS-DOC] 2.9.33 and 2.9.175).
struct DocFormatPages {
  struct Entry {
    /// Bytes of the main stream that the format is for.
    var start: UInt32
    var end: UInt32
    /// The format's bytes in the main stream.
    var at: UInt32
    var count: UInt32
  }

  /// Sorted by `start`.
  private(set) var entries: [Entry] = []

  private static let pageSize = 512
  private static let most = 4_000_000

  enum Kind { case characters, paragraphs }

  /// Reads the pages that the table at `place` names.
  init(
    _ kind: Kind,
    _ table: LittleEndian,
    _ place: (start: Int, count: Int)?,
    in stream: LittleEndian
  ) {
    guard let place else { return }
    let count = (min(place.count, table.count - place.start) - 4) / 8
    guard count > 0 else { return }
    var seen: Set<Int> = []
    for index in 0..<count where entries.count < Self.most {
      guard let page = table.long(place.start + 4 * (count + 1) + 4 * index),
        seen.insert(page & 0x3F_FFFF).inserted
      else { continue }
      read(kind, at: (page & 0x3F_FFFF) * Self.pageSize, stream)
    }
    // Damaged files may have pages in any order.
    if !zip(entries, entries.dropFirst()).allSatisfy({ $0.start <= $1.start }) {
      entries.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    }
  }

  /// The entry that is for a byte of the main stream.
  func entry(at offset: Int) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, offset < Int(entries[low - 1].end) else { return nil }
    return entries[low - 1]
  }

  /// Where the entry after `offset` begins, if none is for it.
  func nextStart(after offset: Int) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return low < entries.count ? Int(entries[low].start) : nil
  }

  private mutating func read(_ kind: Kind, at page: Int, _ stream: LittleEndian) {
    guard page + Self.pageSize <= stream.count, let runs = stream.byte(page + Self.pageSize - 1)
    else { return }
    let offsets = page + 4 * (runs + 1)
    let step = kind == .characters ? 1 : 13
    guard runs > 0, offsets + step * runs < page + Self.pageSize else { return }
    for run in 0..<runs {
      guard let start = stream.long(page + 4 * run), let end = stream.long(page + 4 * run + 4),
        start < end, let half = stream.byte(offsets + step * run)
      else { continue }
      var at = page + 2 * half
      var count = 0
      if half > 0, let first = stream.byte(at) {
        switch (kind, first) {
        case (.characters, _): (at, count) = (at + 1, first)
        case (.paragraphs, 0): (at, count) = (at + 2, 2 * (stream.byte(at + 1) ?? 0))
        case (.paragraphs, _): (at, count) = (at + 1, 2 * first - 1)
        }
      }
      count = min(count, page + Self.pageSize - at)
      entries.append(
        Entry(
          start: UInt32(truncatingIfNeeded: start),
          end: UInt32(truncatingIfNeeded: end),
          at: UInt32(at),
          count: UInt32(max(0, count))
        )
      )
    }
  }
}

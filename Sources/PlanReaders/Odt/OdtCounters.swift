/// The numbers shown before list items and headings, counted as they are met.
struct OdtCounters {
  /// One row of numbers; lists that go on with one another share it.
  struct Row: Hashable { fileprivate var index: Int }

  private var rows: [[Int?]] = []
  private var byID: [String: Row] = [:]
  private var lastOfStyle: [String: Row] = [:]
  private var last: Row?

  /// The row of the headings.
  private(set) var headings: Row

  init() {
    headings = Row(index: 0)
    rows.append(Self.empty)
  }

  private static let empty = [Int?](repeating: nil, count: OdtListStyles.levelCount)

  /// The row of a list that begins: a new one, or the one that it goes on with.
  mutating func begin(id: String?, style: String?, continuing list: String?, continues: Bool) -> Row
  {
    var row = list.flatMap { byID[$0] }
    if row == nil, continues { row = style.map { lastOfStyle[$0] } ?? last }
    let found = row ?? Row(index: rows.count)
    if found.index == rows.count { rows.append(Self.empty) }
    if let id { byID[id] = found }
    if let style { lastOfStyle[style] = found }
    last = found
    return found
  }

  /// Counts an item and gives its label.
  ///
  /// - Parameters:
  ///   - level: 0 for the outermost.
  ///   - start: the number that the item sets for itself.
  mutating func take(
    _ row: Row,
    level: Int,
    start: Int?,
    _ look: (Int) -> OdtListStyles.Level?
  ) -> String {
    guard (0..<OdtListStyles.levelCount).contains(level), let own = look(level) else { return "" }
    var counts = rows[row.index]
    counts[level] = start ?? counts[level].map { $0 + 1 } ?? own.start
    for deeper in level + 1..<max(level + 1, counts.count) { counts[deeper] = nil }
    rows[row.index] = counts
    if own.format == .bullet { return bulletLabel(own.bullet) }
    var numbers: [String] = []
    for index in max(0, level + 1 - own.shown)...level {
      guard let outer = look(index), outer.format != .bullet, outer.format != .none else {
        continue
      }
      numbers.append(outer.format.text(counts[index] ?? outer.start))
    }
    guard own.format != .none else { return "" }
    return trimmed(own.prefix + numbers.joined(separator: ".") + own.suffix)
  }

  private func trimmed(_ label: String) -> String {
    let rest = label.drop { $0 == " " || $0 == "\t" }
    guard let end = rest.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(rest[...end])
  }
}

import PlanText

/// Finds where a page keeps two columns: the head with the organ at the left and the national name at the right, and the foot with the recipients at the left and the signature at the right.
///
/// A zone grows from a row that shows both columns, as long as no row crosses the gutter between them.
struct BoxZones {
  /// Rows in two columns, and the gutter between them.
  struct Zone {
    var rows: Range<Int>
    var gutter: ClosedRange<Double>
    /// Whether it is a head; else it is a foot.
    var isHead: Bool
    /// Whether it goes on with the foot that the page before ends with.
    var goesOn = false

    /// What stands left and right of the gutter.
    func columns(of all: [BoxRow]) -> (left: [BoxRun], right: [BoxRun]) {
      let middle = (gutter.lowerBound + gutter.upperBound) / 2
      let rows = all[rows]
      return (
        rows.compactMap { row in BoxRun(row.words.filter { $0.box.center < middle }) },
        rows.compactMap { row in BoxRun(row.words.filter { $0.box.center >= middle }) }
      )
    }
  }

  /// Where the columns of a foot stand.
  struct Edges {
    /// Where the lines of the left column begin.
    var left: Double
    /// The middle of the lines of the right column.
    var center: Double
    var gutter: ClosedRange<Double>

    /// Nil where one of the columns is empty.
    init?(_ left: [BoxRun], _ right: [BoxRun], _ gutter: ClosedRange<Double>) {
      guard let first = left.map(\.box.left).min(), !right.isEmpty else { return nil }
      self.left = first
      center = right.reduce(0) { $0 + $1.box.center } / Double(right.count)
      self.gutter = gutter
    }

    /// Points by which a line may stand beside its column's edge, and beside the middle of its column.
    private static let leeway = (left: 18.0, center: 45.0)

    /// Whether a stretch of words stands as those of one of the columns do.
    func hold(_ part: BoxRun) -> Bool {
      part.box.right <= gutter.upperBound && abs(part.box.left - left) <= Self.leeway.left
        || part.box.left >= gutter.lowerBound
          && abs(part.box.center - center) <= Self.leeway.center
    }
  }

  private(set) var zones: [Zone] = []
  private let rows: [BoxRow]
  /// Share of the page's width that a left column takes at least.
  private static let leastLeft = 0.3
  private static let longestHead = 10
  private static let longestFoot = 60

  /// The zones of a page's rows; `goingOn` are the edges of the foot that the page before ends with.
  init(_ rows: [BoxRow], width: Double, goingOn: Edges? = nil) {
    self.rows = rows
    if let goingOn, let zone = rest(of: goingOn, width) { zones = [zone] }
    var index = zones.last?.rows.upperBound ?? 0
    while index < rows.count {
      if let zone = zone(around: index, after: zones.last?.rows.upperBound ?? 0, width) {
        zones.append(zone)
        index = zone.rows.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The rows at a page's head that go on with a foot; its number may stand above them.
  private func rest(of edges: Edges, _ width: Double) -> Zone? {
    let first = rows.first.map { $0.isNumber ? 1 : 0 } ?? 0
    var gutter = edges.gutter
    var end = first
    while end < rows.count, end - first < Self.longestFoot,
      rows[end].parts.allSatisfy(edges.hold), seedGutter(rows[end], width)?.isHead != true,
      fits(rows[end], &gutter)
    {
      end += 1
    }
    guard end > first else { return nil }
    return Zone(rows: first..<end, gutter: gutter, isHead: false, goesOn: true)
  }

  private func zone(around seed: Int, after floor: Int, _ width: Double) -> Zone? {
    guard let (start, isHead) = seedGutter(rows[seed], width) else { return nil }
    var gutter = start
    var first = seed
    while first > floor, seed - first < Self.longestHead,
      isHead || rows[first - 1].box.left >= gutter.lowerBound, fits(rows[first - 1], &gutter)
    {
      first -= 1
    }
    var end = seed + 1
    let longest = isHead ? Self.longestHead : Self.longestFoot
    while end < rows.count, end - seed < longest, fits(rows[end], &gutter) { end += 1 }
    let words = rows[first..<end].flatMap(\.words)
    let hasBoth =
      words.contains { $0.box.center < gutter.lowerBound }
      && words.contains { $0.box.center > gutter.upperBound }
    return hasBoth ? Zone(rows: first..<end, gutter: gutter, isHead: isHead) : nil
  }

  /// The gutter of a row whose words are known from heads or feet of documents; nil for any other row.
  private func seedGutter(
    _ row: BoxRow,
    _ width: Double
  ) -> (gutter: ClosedRange<Double>, isHead: Bool)? {
    let words = row.words
    let leftIsKnown = row.mayBegin(with: LineLexicon.words)
    let wide = Self.wideGaps(row)
    // Most rows are of one column and begin like any other.
    guard leftIsKnown || !wide.isEmpty else { return nil }
    let splits = wide + [0, words.count]
    for split in splits
    where leftIsKnown && split > 0
      || split < words.count && BoxRow.mayBegin(words[split], with: LineLexicon.words)
    {
      let isAside = split == 0 && row.box.left >= width * Self.leastAside
      guard let isHead = Self.isKnown(words[..<split], words[split...], isAside: isAside) else {
        continue
      }
      // A left column that begins on another row ends somewhere right of its first words.
      let high = split < words.count ? words[split].box.left : width
      var low = split > 0 ? words[split - 1].box.right : width * Self.leastLeft
      // A foot's longer lines may stand below, or begin farther right.
      if !isHead, high - width * Self.leastLeft >= row.leastGap {
        low = max(low, width * Self.leastLeft)
      }
      guard high - low >= row.leastGap else { continue }
      return (low...high, isHead)
    }
    return nil
  }

  /// The words that stand behind gaps wide enough to part two columns, the widest gap first.
  private static func wideGaps(_ row: BoxRow) -> [Int] {
    let words = row.words
    func gap(_ index: Int) -> Double { words[index].box.left - words[index - 1].box.right }
    guard words.indices.dropFirst().contains(where: { gap($0) >= row.leastGap }) else { return [] }
    let gaps = words.indices.dropFirst().map(gap)
    let usual = gaps.sorted()[gaps.count / 3]
    return gaps.indices.filter { gaps[$0] >= max(row.leastGap, usual * 1.5) }
      .sorted { gaps[$0] > gaps[$1] }.map { $0 + 1 }
  }

  /// Share of the page's width left of a row that stands in a right column by itself.
  private static let leastAside = 0.45

  /// Whether the two sides of a row are those of a head, or of a foot; nil where they are neither. A row without a left side says so only where it stands `isAside`.
  private static func isKnown(
    _ left: ArraySlice<BoxWord>,
    _ right: ArraySlice<BoxWord>,
    isAside: Bool
  ) -> Bool? {
    switch (lineWord(left), lineWord(right)) {
    case (_, .nation), (_, .motto): return true
    case (.number, _) where isDated(right): return true
    case (.recipients, _) where BoxRow.bytes(left).count <= 40: return false
    case (_, .authority) where (isAside || !left.isEmpty) && isAllCaps(right): return false
    case (_, .post) where !left.isEmpty && isAllCaps(right): return false
    default: return nil
    }
  }

  /// More words than the longest phrase that a line is known by.
  private static let mostWords = 16

  /// What a line that begins with these words is known as.
  private static func lineWord(_ words: ArraySlice<BoxWord>) -> LineWord? {
    guard let first = words.first, BoxRow.mayBegin(first, with: LineLexicon.words) else {
      return nil
    }
    let tokens = Tokens(utf8: BoxRow.bytes(words.prefix(mostWords)))
    return LineLexicon.words.match(tokens, at: 0, before: tokens.count)?.value
  }

  private static func isAllCaps(_ words: ArraySlice<BoxWord>) -> Bool {
    let text = BoxRow.bytes(words)
    return LineEdges.isAllCaps(text, 0..<text.count)
  }

  private static func isDated(_ words: ArraySlice<BoxWord>) -> Bool {
    let tokens = Tokens(utf8: BoxRow.bytes(words))
    return dateWords.first(tokens, in: 0..<tokens.count) != nil
  }

  private static let dateWords = PhraseTable<Bool>(
    lines: """
      ngày
      """
  )

  /// Whether a row stands on the sides of the gutter, which narrows to what it leaves free.
  private func fits(_ row: BoxRow, _ gutter: inout ClosedRange<Double>) -> Bool {
    guard !isTypeRow(row) else { return false }
    var low = gutter.lowerBound
    var high = gutter.upperBound
    for part in row.parts {
      if part.box.right <= high - row.leastGap, part.box.left < low {
        low = max(low, part.box.right)
      } else if part.box.left >= low + row.leastGap {
        high = min(high, part.box.left)
      } else {
        return false
      }
    }
    guard high - low >= row.leastGap else { return false }
    gutter = low...high
    return true
  }

  /// A type of document alone on its row, which stands over the whole width.
  private func isTypeRow(_ row: BoxRow) -> Bool {
    guard row.words.count <= 12, row.mayBegin(with: LineLexicon.words) else { return false }
    let text = BoxRow.bytes(row.words)
    guard LineEdges.isAllCaps(text, 0..<text.count) else { return false }
    let tokens = Tokens(utf8: text)
    guard let (word, length) = LineLexicon.words.match(tokens, at: 0, before: tokens.count) else {
      return false
    }
    return word == .type && length == tokens.count || word == .annex
  }
}

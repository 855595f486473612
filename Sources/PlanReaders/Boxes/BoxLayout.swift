import PlanText

/// The lines of all pages in reading order.
struct BoxLayout {
  /// A line of words on a page.
  struct Line {
    var words: [BoxWord]
    var page: Int
    var container: Int
    var gap = TextLine.Gap.none
    /// What is known of the break before it: `.inside` where its first word did not fit on the line before.
    var link = TextLine.Link.open
    var box: Box
    /// The column that it stands in: where its full lines begin and end.
    var edges: ClosedRange<Double>
    /// How it begins and ends.
    let opening: LetterCase
    let ending: LineEdges.Ending

    init(
      words: [BoxWord],
      page: Int,
      container: Int,
      box: Box,
      edges: ClosedRange<Double>
    ) {
      self.words = words
      self.page = page
      self.container = container
      self.box = box
      self.edges = edges
      opening = words[0].letterCase
      let last = words[words.count - 1].text
      ending = LineEdges.ending(last, 0..<last.count)
    }
  }

  /// Share of a page's height below which what ends a page may go on on the next.
  private static let bottom = 0.75

  /// A foot in two columns behind which nothing stands yet.
  private struct Foot {
    var edges: BoxZones.Edges
    /// The container of the left column; the right one's is the next.
    var left: Int
    /// Where the lines of the right column begin and end.
    var rightStart: Int
    var end: Int
  }

  private(set) var lines: [Line] = []
  private(set) var containers = [LineContainer()]
  private var table: BoxTableWriter
  /// Points that most lines are high.
  private let height: Double
  /// The foot in two columns that the page before ends with.
  private var foot: Foot?
  /// What stands behind or beside the text.
  private var asides = PageAsides()
  /// Footnotes, which stand behind everything else.
  private(set) var footnotes: [(rows: [BoxRow], page: Int)] = []

  /// Heads of tables that pages repeat and that are not written again.
  var repeatedHeads: Int { table.repeatedHeads }
  /// Words behind or beside the text that other pages repeat and that are not written again.
  var repeatedAsides: Int { asides.repeated }

  init(_ pages: [BoxPage], maxCells: Int) throws(ReadError) {
    table = BoxTableWriter(maxCells: maxCells)
    height = Self.height(pages)
    for (index, sheet) in pages.enumerated() {
      asides.add(sheet.slanted, page: index + 1)
      for page in sheet.level().halves() { try append(page, number: index + 1) }
    }
    for note in footnotes { append(note.rows, page: note.page) }
    for aside in asides.lines { append(aside.run, page: aside.page) }
  }

  /// The median of the heights of runs.
  private static func height(_ pages: [BoxPage]) -> Double {
    var heights = pages.flatMap { $0.runs.map { $0.words[0].box.height } }
    heights.sort()
    return heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  private mutating func append(_ page: BoxPage, number: Int) throws(ReadError) {
    var (page, tables) = page.withoutTables()
    asides.takeMargins(of: &page, number: number, size: height)
    let found = Footnotes(page.rows, below: page.strokes, height: height)
    let rows = found.rows
    footnotes += found.notes.map { ($0, number) }
    let first = foot?.rightStart ?? lines.count
    let old = containers.count
    var start = 0
    for (ruled, words) in tables {
      let end = rows[start...].firstIndex { $0.box.middle > ruled.top } ?? rows.count
      try append(rows, start..<end, page, number)
      start = end
      foot = nil
      try table.write(ruled, words, page: number, &lines, &containers)
    }
    try append(rows, start..<rows.count, page, number)
    // Lines of cells that the page's end has cut stand farther up.
    let opening = lines[first...].firstIndex { line in
      line.page == number && (line.container == 0 || line.container >= old)
    }
    if first > 0, let opening, lines[opening].gap == .none { lines[opening].gap = .page }
    if page.shift > 0 {
      for index in lines[first...].indices where lines[index].page == number {
        lines[index].box = lines[index].box.moved(by: page.shift)
        lines[index].edges =
          lines[index].edges.lowerBound + page.shift...lines[index].edges.upperBound + page.shift
      }
    }
  }

  /// Writes the rows `range` of a page, between which no ruled table stands.
  private mutating func append(
    _ all: [BoxRow],
    _ range: Range<Int>,
    _ page: BoxPage,
    _ number: Int
  ) throws(ReadError) {
    guard !range.isEmpty else { return }
    let rows = Array(all[range])
    let open = range.lowerBound == 0 ? foot?.edges : nil
    let zones = BoxZones(rows, width: page.width, goingOn: open).zones
    let edges = PageEdges.find(all)
    let pitch = PageEdges.pitch(all)
    var next = 0
    var index = 0
    while index < rows.count {
      if next < zones.count, zones[next].rows.lowerBound == index {
        append(
          zones[next],
          rows,
          number,
          width: edges.upperBound - edges.lowerBound,
          pageHeight: page.height
        )
        index = zones[next].rows.upperBound
        next += 1
        continue
      }
      let last = rows[rows.count - 1].isNumber ? rows.count - 1 : rows.count
      let end = next < zones.count ? zones[next].rows.lowerBound : last
      let isEdge =
        range.lowerBound + index == 0 || range.lowerBound + index == all.count - 1
      let isNumber = isEdge && rows[index].isNumber
      if !isNumber { foot = nil }
      if !isNumber,
        let found = BoxTable(
          rows,
          from: index,
          before: end,
          table.columns(before: number, lines: lines.count)
        )
      {
        try table.write(found, page: number, &lines, &containers)
        index = found.rows.upperBound
        continue
      }
      let row = rows[index]
      var line = Line(words: row.words, page: number, container: 0, box: row.box, edges: edges)
      if index > 0, row.box.middle - rows[index - 1].box.middle > pitch * 1.75 { line.gap = .blank }
      lines.append(line)
      index += 1
    }
  }

  /// Whether a line goes on with the one before, which belongs to an item: it begins with no dash, and the other ends as no item does.
  private static func goesOn(_ run: BoxRun, with last: BoxRun) -> Bool {
    guard !isItem(run), let end = last.words.last?.text.last, end != 0x3B, end != 0x2E, end != 0x3A
    else { return false }
    return run.words[0].letterCase != .other
  }

  private static func isItem(_ run: BoxRun) -> Bool {
    let first = run.words[0].text
    return first.starts(with: [0x2D]) || first.starts(with: [0xE2, 0x80]) || first.first == 0x2B
  }

  /// Writes a footnote.
  private mutating func append(_ note: [BoxRow], page: Int) {
    containers.append(LineContainer())
    let edges = PageEdges.find(note)
    for row in note {
      lines.append(
        Line(
          words: row.words,
          page: page,
          container: containers.count - 1,
          box: row.box,
          edges: edges
        )
      )
    }
  }

  /// Writes what stands behind or beside the text.
  private mutating func append(_ aside: BoxRun, page: Int) {
    containers.append(LineContainer(kind: .headerFooter))
    lines.append(
      Line(
        words: aside.words,
        page: page,
        container: containers.count - 1,
        box: aside.box,
        edges: aside.box.left...max(aside.box.left, aside.box.right)
      )
    )
  }

  /// Writes the left column of a zone, then the right one; most of their lines end where somebody ended them, so they are measured against a line of the page's `width`; only recipients are broken where they do not fit.
  private mutating func append(
    _ zone: BoxZones.Zone,
    _ rows: [BoxRow],
    _ page: Int,
    width: Double,
    pageHeight: Double
  ) {
    let (left, right) = zone.columns(of: rows)
    if zone.goesOn, let open = foot {
      let added = lined(left, zone, page, container: open.left, isRight: false, width)
      lines.insert(contentsOf: added, at: open.rightStart)
      let others = lined(right, zone, page, container: open.left + 1, isRight: true, width)
      lines.insert(contentsOf: others, at: open.end + added.count)
      foot?.rightStart += added.count
      foot?.end += added.count + others.count
      return
    }
    let container = containers.count
    containers += [LineContainer(isFormal: true), LineContainer(isFormal: true)]
    lines += lined(left, zone, page, container: container, isRight: false, width)
    let start = lines.count
    lines += lined(right, zone, page, container: container + 1, isRight: true, width)
    guard !zone.isHead, lines.last.map({ $0.box.bottom > Self.bottom * pageHeight }) == true,
      let edges = BoxZones.Edges(left, right, zone.gutter)
    else { return }
    foot = Foot(edges: edges, left: container, rightStart: start, end: lines.count)
  }

  /// The lines of a column of a zone.
  private func lined(
    _ column: [BoxRun],
    _ zone: BoxZones.Zone,
    _ page: Int,
    container: Int,
    isRight: Bool,
    _ width: Double
  ) -> [Line] {
    let low = column.map(\.box.left).min() ?? 0
    let isBroken = !isRight && !zone.isHead
    let high = isBroken ? column.map(\.box.right).max() ?? low : low + max(0, width)
    var lined: [Line] = []
    var last: BoxRun?
    var isItem = false
    for run in column {
      var line = Line(
        words: run.words,
        page: page,
        container: container,
        box: run.box,
        edges: low...max(low, high)
      )
      let isNear = last.map { run.box.middle - $0.box.middle < 1.9 * run.box.height } ?? false
      if !isNear { line.gap = .blank }
      let goesOn = isItem && isNear && (last.map { Self.goesOn(run, with: $0) } ?? false)
      if goesOn { line.link = .inside }
      isItem = isBroken && (goesOn || Self.isItem(run))
      last = run
      lined.append(line)
    }
    return lined
  }
}

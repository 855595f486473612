import PlanText

/// The lines of all pages in reading order.
struct BoxLayout {
  /// A line of words on a page.
  struct Line {
    var words: [BoxWord]
    var page: Int
    var container: Int
    var gap = TextLine.Gap.none
    /// Whether it begins with a word that did not fit on the line before.
    var isWrapped = false
    var box: Box
    /// The column that it stands in: where its full lines begin and end.
    var edges: ClosedRange<Double>
  }

  private(set) var lines: [Line] = []
  private(set) var containers = [LineContainer()]
  private var table: BoxTableWriter
  /// Footnotes, which stand behind everything else.
  private(set) var footnotes: [(rows: [BoxRow], page: Int)] = []

  /// Heads of tables that pages repeat and that are not written again.
  var repeatedHeads: Int { table.repeatedHeads }

  init(_ pages: [BoxPage], maxCells: Int) throws(ReadError) {
    table = BoxTableWriter(maxCells: maxCells)
    for (index, page) in pages.enumerated() { try append(page.level(), number: index + 1) }
    for note in footnotes { append(note.rows, page: note.page) }
  }

  private mutating func append(_ page: BoxPage, number: Int) throws(ReadError) {
    let (page, tables) = page.withoutTables()
    let found = Footnotes(BoxRow.rows(of: page), below: page.strokes)
    let rows = found.rows
    footnotes += found.notes.map { ($0, number) }
    let first = lines.count
    var start = 0
    for (ruled, words) in tables {
      let end = rows[start...].firstIndex { $0.box.middle > ruled.top } ?? rows.count
      try append(rows, start..<end, page, number)
      start = end
      try table.write(ruled, words, page: number, &lines, &containers)
    }
    try append(rows, start..<rows.count, page, number)
    if number > 1, first < lines.count, lines[first].gap == .none { lines[first].gap = .page }
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
    let zones = BoxZones(rows, width: page.width).zones
    let edges = PageEdges.find(all)
    let pitch = PageEdges.pitch(all)
    var next = 0
    var index = 0
    while index < rows.count {
      if next < zones.count, zones[next].rows.lowerBound == index {
        append(zones[next], rows, number, width: edges.upperBound - edges.lowerBound)
        index = zones[next].rows.upperBound
        next += 1
        continue
      }
      let last = rows[rows.count - 1].isNumber ? rows.count - 1 : rows.count
      let end = next < zones.count ? zones[next].rows.lowerBound : last
      let isEdge =
        range.lowerBound + index == 0 || range.lowerBound + index == all.count - 1
      let isNumber = isEdge && rows[index].isNumber
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

  /// Writes the left column of a zone, then the right one; most of their lines end where somebody ended them, so they are measured against a line of the page's `width`; only recipients are broken where they do not fit.
  private mutating func append(
    _ zone: BoxZones.Zone,
    _ rows: [BoxRow],
    _ page: Int,
    width: Double
  ) {
    let middle = (zone.gutter.lowerBound + zone.gutter.upperBound) / 2
    let left = rows[zone.rows].compactMap { row in
      BoxRun(row.words.filter { $0.box.center < middle })
    }
    let right = rows[zone.rows].compactMap { row in
      BoxRun(row.words.filter { $0.box.center >= middle })
    }
    for (column, isRight) in [(left, false), (right, true)] {
      containers.append(LineContainer(isFormal: true))
      let low = column.map(\.box.left).min() ?? 0
      let isBroken = !isRight && !zone.isHead
      let high = isBroken ? column.map(\.box.right).max() ?? low : low + max(0, width)
      var last: BoxRun?
      for run in column {
        var line = Line(
          words: run.words,
          page: page,
          container: containers.count - 1,
          box: run.box,
          edges: low...max(low, high)
        )
        let isNear = last.map { run.box.middle - $0.box.middle < 1.9 * run.box.height } ?? false
        if !isNear { line.gap = .blank }
        last = run
        lines.append(line)
      }
    }
  }
}

import PlanText

/// A table found by its ruling lines.
struct RuledTable {
  /// Where its columns and rows are parted, outer edges included.
  let columns: [Double]
  let rows: [Double]
  /// For each field of the grid, row by row, the first field of the cell that it belongs to.
  private let owners: [Int]

  private static let tolerance = 3.0
  /// Lines that a table has at most in one direction.
  private static let mostLines = 400
  private static let mostFields = 4000

  var top: Double { rows[0] }
  var bottom: Double { rows[rows.count - 1] }
  var left: Double { columns[0] }
  var right: Double { columns[columns.count - 1] }

  /// The tables of a page from top to bottom: lines that touch, two columns or more.
  static func all(_ rules: PageRules) -> [RuledTable] {
    var groups = UnionFind(rules.horizontal.count + rules.vertical.count)
    let base = rules.horizontal.count
    for (index, line) in rules.horizontal.enumerated() {
      for (other, upright) in rules.vertical.enumerated()
      where upright.reaches(line.at, tolerance) && line.reaches(upright.at, tolerance) {
        groups.join(index, base + other)
      }
    }
    var members: [Int: PageRules] = [:]
    for index in 0..<base + rules.vertical.count {
      let root = groups.root(index)
      var group = members[root] ?? PageRules(horizontal: [], vertical: [])
      if index < base {
        group.horizontal.append(rules.horizontal[index])
      } else {
        group.vertical.append(rules.vertical[index - base])
      }
      members[root] = group
    }
    return members.values.compactMap { RuledTable($0) }.sorted {
      ($0.top, $0.left) < ($1.top, $1.left)
    }
  }

  private init?(_ rules: PageRules) {
    guard rules.horizontal.count >= 2, rules.vertical.count >= 2 else { return nil }
    var columns = Self.places(rules.vertical.map(\.at))
    var rows = Self.places(rules.horizontal.map(\.at))
    // Pages cut tables: the upright lines go on where no other ends them.
    let ends = rules.vertical.map(\.from).sorted()
    let feet = rules.vertical.map(\.to).sorted()
    let (head, foot) = (ends[ends.count / 2], feet[feet.count / 2])
    if let first = rows.first, head < first - 2 * Self.tolerance { rows.insert(head, at: 0) }
    if let last = rows.last, foot > last + 2 * Self.tolerance { rows.append(foot) }
    // Tables may be open at their sides: the level lines go on where no upright one ends them.
    let starts = rules.horizontal.map(\.from).sorted()
    let tails = rules.horizontal.map(\.to).sorted()
    let (side, other) = (starts[starts.count / 2], tails[tails.count / 2])
    if let first = columns.first, side < first - 2 * Self.tolerance { columns.insert(side, at: 0) }
    if let last = columns.last, other > last + 2 * Self.tolerance { columns.append(other) }
    columns = columns.filter { $0.isFinite }
    guard columns.count >= 3, rows.count >= 2, columns.count <= Self.mostLines,
      rows.count <= Self.mostLines, (columns.count - 1) * (rows.count - 1) <= Self.mostFields
    else { return nil }
    self.columns = columns
    self.rows = rows
    owners = Self.owners(columns, rows, rules)
  }

  /// Places that are nearly the same as one.
  private static func places(_ places: [Double]) -> [Double] {
    var groups: [[Double]] = []
    for place in places.sorted() {
      if let last = groups.last?.last, place - last <= tolerance {
        groups[groups.count - 1].append(place)
      } else {
        groups.append([place])
      }
    }
    return groups.map { $0.reduce(0, +) / Double($0.count) }
  }

  /// Which fields no line parts.
  private static func owners(_ columns: [Double], _ rows: [Double], _ rules: PageRules) -> [Int] {
    let width = columns.count - 1
    var fields = UnionFind(width * (rows.count - 1))
    for row in 0..<rows.count - 1 {
      let middle = (rows[row] + rows[row + 1]) / 2
      for column in 0..<width {
        let field = row * width + column
        let center = (columns[column] + columns[column + 1]) / 2
        if column + 1 < width,
          !rules.vertical.contains(where: {
            abs($0.at - columns[column + 1]) <= tolerance && $0.reaches(middle, 0)
          })
        {
          fields.join(field, field + 1)
        }
        if row + 2 < rows.count,
          !rules.horizontal.contains(where: {
            abs($0.at - rows[row + 1]) <= tolerance && $0.reaches(center, 0)
          })
        {
          fields.join(field, field + width)
        }
      }
    }
    return (0..<width * (rows.count - 1)).map { fields.root($0) }
  }

  private init(columns: [Double], rows: [Double], owners: [Int]) {
    self.columns = columns
    self.rows = rows
    self.owners = owners
  }

  /// The table so many points farther to the right.
  func moved(by distance: Double) -> RuledTable {
    RuledTable(columns: columns.map { $0 + distance }, rows: rows, owners: owners)
  }

  /// Whether the middle of a box stands in the table.
  func holds(_ box: Box) -> Bool {
    box.center > left && box.center < right && box.middle > top && box.middle < bottom
  }

  /// Whether a stroke is one of its lines, or stands within it.
  func touches(_ stroke: Box) -> Bool {
    stroke.center > left - Self.tolerance && stroke.center < right + Self.tolerance
      && stroke.middle > top - Self.tolerance && stroke.middle < bottom + Self.tolerance
  }

  /// The cells with words, row by row.
  func cells(_ words: [BoxWord]) -> [[TablePart.Cell]] {
    let width = columns.count - 1
    let owners = owners(under: words)
    var cells: [Int: (last: Int, words: [BoxWord])] = [:]
    for word in words {
      let column = Self.index(of: word.box.center, in: columns)
      let row = Self.index(of: word.box.middle, in: rows)
      let field = owners[row * width + column]
      cells[field, default: (field, [])].words.append(word)
    }
    for (field, owner) in owners.enumerated() { cells[owner]?.last = field }
    let inset = inset(cells.map { ($0.key, TablePart.lines($0.value.words)) })
    var result = [[TablePart.Cell]](repeating: [], count: rows.count - 1)
    for (field, cell) in cells.sorted(by: { $0.key < $1.key }) {
      let (row, column) = (field / width, field % width)
      result[row].append(
        TablePart.Cell(
          column: column,
          columnSpan: max(1, cell.last % width - column + 1),
          rowSpan: max(1, cell.last / width - row + 1),
          edges: edges(column, max(column, cell.last % width), inset),
          runs: TablePart.lines(cell.words)
        )
      )
    }
    return result
  }

  /// Where words stand in the cells from column `first` to `last`, `inset` points from the lines.
  private func edges(_ first: Int, _ last: Int, _ inset: Double) -> ClosedRange<Double> {
    let low = columns[first] + inset
    return low...max(low, columns[last + 1] - inset)
  }

  /// Points that words keep from the upright lines: the median of where lines begin, up to which cells with a margin reach.
  private func inset(_ cells: [(field: Int, lines: [BoxRun])]) -> Double {
    let width = columns.count - 1
    var distances = cells.flatMap { field, lines in
      lines.map { $0.box.left - columns[field % width] }
    }
    distances.sort()
    return distances.isEmpty
      ? 0 : max(0, min(Self.widestInset, distances[distances.count / 2]))
  }

  private static let widestInset = 8.0

  /// The owners of fields, those of one row joined where words run across the line between them: recognition draws upright lines through rows that have none.
  private func owners(under words: [BoxWord]) -> [Int] {
    let width = columns.count - 1
    var crossed: Set<Int> = []
    for word in words {
      let row = Self.index(of: word.box.middle, in: rows)
      for column in 1..<width
      where word.box.left < columns[column] - Self.tolerance
        && word.box.right > columns[column] + Self.tolerance
      {
        crossed.insert(row * width + column)
      }
    }
    guard !crossed.isEmpty else { return owners }
    var fields = UnionFind(owners.count)
    for (field, owner) in owners.enumerated() { fields.join(field, owner) }
    let used = Set(
      words.map { word in
        Self.index(of: word.box.middle, in: rows) * width
          + Self.index(of: word.box.center, in: columns)
      })
    for field in crossed.sorted() {
      fields.join(field - 1, field)
      // What is empty behind such words is no cell of its own.
      let end = (field / width + 1) * width
      var next = field + 1
      while next < end, !used.contains(next), owners[next] == next, !isOwner(next) {
        fields.join(field, next)
        next += 1
      }
    }
    return owners.indices.map { fields.root($0) }
  }

  /// Whether a field is the first of a cell of several.
  private func isOwner(_ field: Int) -> Bool {
    let width = columns.count - 1
    let below = field + width
    let beside = field + 1
    return below < owners.count && owners[below] == field
      || beside % width != 0 && beside < owners.count && owners[beside] == field
  }

  private static func index(of place: Double, in edges: [Double]) -> Int {
    max(0, min(edges.count - 2, edges.count { $0 <= place } - 1))
  }
}

/// Shapes of ink: dots that touch one another.
struct InkShapes {
  /// The box around a shape, in dots.
  struct Shape {
    var columns: Range<Int>
    var rows: Range<Int>

    /// Whether the middle of another shape lies within the oval that fills this one's box.
    func surrounds(_ other: Shape) -> Bool {
      func distance(_ part: Range<Int>, _ whole: Range<Int>) -> Double {
        Double(part.lowerBound + part.upperBound - whole.lowerBound - whole.upperBound)
          / Double(whole.count)
      }
      let across = distance(other.columns, columns)
      let down = distance(other.rows, rows)
      return across * across + down * down < 1
    }

    fileprivate mutating func add(_ other: Shape) {
      columns =
        min(
          columns.lowerBound, other.columns.lowerBound)..<max(
          columns.upperBound, other.columns.upperBound)
      rows =
        min(rows.lowerBound, other.rows.lowerBound)..<max(rows.upperBound, other.rows.upperBound)
    }
  }

  /// From top to bottom.
  private(set) var all: [Shape] = []
  /// Stretches of dots beside one another in a row.
  private var stretches: [Shape] = []
  /// For each stretch one of its shape, the first of which is its own.
  private var parents: [Int] = []

  /// More stretches than print has: a picture with more is a photograph.
  private static let mostStretches = 500_000

  /// The shapes of a picture; none where it is a photograph.
  init(width: Int, height: Int, isInk: (_ place: Int) -> Bool) {
    var above = 0..<0
    for row in 0..<height {
      let first = stretches.count
      var next = above.lowerBound
      var column = 0
      while column < width {
        guard isInk(row * width + column) else {
          column += 1
          continue
        }
        var end = column + 1
        while end < width, isInk(row * width + end) { end += 1 }
        guard stretches.count < Self.mostStretches else { return }
        let stretch = Shape(columns: column..<end, rows: row..<row + 1)
        parents.append(stretches.count)
        stretches.append(stretch)
        // Corners touch too.
        while next < above.upperBound, stretches[next].columns.upperBound < column { next += 1 }
        var other = next
        while other < above.upperBound, stretches[other].columns.lowerBound <= end {
          join(other, stretches.count - 1)
          other += 1
        }
        column = end
      }
      above = first..<stretches.count
    }
    collect()
  }

  private mutating func root(_ number: Int) -> Int {
    var at = number
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(first), root(second))
    parents[max(a, b)] = min(a, b)
  }

  private mutating func collect() {
    var numbers = [Int?](repeating: nil, count: stretches.count)
    for index in stretches.indices {
      let first = root(index)
      if let number = numbers[first] {
        all[number].add(stretches[index])
      } else {
        numbers[first] = all.count
        all.append(stretches[index])
      }
    }
  }
}

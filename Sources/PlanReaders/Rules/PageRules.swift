/// The ruling lines of a page, in points.
struct PageRules {
  /// A straight line: the place that does not change, and from where to where it goes.
  struct Rule {
    var at: Double
    var from: Double
    var to: Double
    /// Dots that were put together.
    var thickness = 1

    func reaches(_ place: Double, _ tolerance: Double) -> Bool {
      from - tolerance <= place && place <= to + tolerance
    }
  }

  var horizontal: [Rule]
  var vertical: [Rule]

  /// Dots that a line has at least: more than letters have.
  private static let shortest = (horizontal: 20, vertical: 15)
  /// A line that is thicker is a filled area.
  private static let thickest = 4
  /// Lines of a page; a page with more is a drawing.
  private static let most = 1200

  /// The lines of a drawing; none where there are too many.
  init(_ drawing: PageDrawing) {
    var horizontal: [Rule] = []
    var vertical: [Rule] = []
    var runs = [Int](repeating: 0, count: drawing.width)
    var count = 0
    drawing.forEachRow { y, row in
      var start = -1
      for x in 0...drawing.width {
        let isBlack =
          x < drawing.width && row[row.startIndex + x >> 3] >> UInt8(7 - x & 7) & 1 == 1
        if isBlack {
          if start < 0 { start = x }
          runs[x] += 1
        } else {
          if start >= 0, x - start >= Self.shortest.horizontal, count < Self.most * 4 {
            horizontal.append(Rule(at: Double(y), from: Double(start), to: Double(x)))
            count += 1
          }
          start = -1
          if x < drawing.width {
            Self.close(&runs[x], x, y, &vertical, &count)
          }
        }
      }
    }
    for x in runs.indices { Self.close(&runs[x], x, drawing.height, &vertical, &count) }
    self.horizontal = Self.joined(horizontal)
    self.vertical = Self.joined(vertical)
    if self.horizontal.count + self.vertical.count > Self.most {
      self.horizontal = []
      self.vertical = []
    }
  }

  init(horizontal: [Rule], vertical: [Rule]) {
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// Ends the column of dots at `x` above `y`.
  private static func close(
    _ run: inout Int,
    _ x: Int,
    _ y: Int,
    _ vertical: inout [Rule],
    _ count: inout Int
  ) {
    if run >= shortest.vertical, count < most * 4 {
      vertical.append(Rule(at: Double(x), from: Double(y - run), to: Double(y)))
      count += 1
    }
    run = 0
  }

  /// Lines beside or behind one another as one; filled areas left out.
  private static func joined(_ rules: [Rule]) -> [Rule] {
    var result: [Rule] = []
    var active = 0
    for rule in rules.sorted(by: { ($0.at, $0.from) < ($1.at, $1.from) }) {
      while active < result.count, result[active].at + Double(result[active].thickness) < rule.at {
        active += 1
      }
      let index = result[active...].firstIndex {
        $0.at + Double($0.thickness) >= rule.at && rule.from <= $0.to + 2 && rule.to >= $0.from - 2
      }
      if let index {
        result[index].from = min(result[index].from, rule.from)
        result[index].to = max(result[index].to, rule.to)
        result[index].thickness = max(
          result[index].thickness,
          Int(rule.at - result[index].at) + 1
        )
      } else {
        result.append(rule)
      }
    }
    return result.filter { $0.thickness <= thickest }
      .map { rule in
        var rule = rule
        rule.at += Double(rule.thickness) / 2
        return rule
      }
  }
}

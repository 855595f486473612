import PlanText

/// A grey picture: 255 is white.
struct GreyPicture {
  let width: Int
  let height: Int
  /// Row by row.
  private(set) var dots: [UInt8]

  init(width: Int, height: Int, dots: [UInt8]) {
    self.width = width
    self.height = height
    self.dots = dots
  }

  /// The picture in the PGM format.
  var pgm: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + dots }

  /// How far beyond the boxes it is kept: a space left and right of words, and the edge of their letters above and below.
  private static let edge = 3

  /// The picture, white but for `boxes`.
  func keeping(_ boxes: [Box]) -> GreyPicture {
    var kept = [UInt8](repeating: 255, count: dots.count)
    for box in boxes {
      let space = box.height / 2
      let columns = Self.part(box.left - space, box.right + space, of: width)
      let edge = Double(Self.edge)
      for row in Self.part(box.top - edge, box.bottom + edge, of: height) {
        let start = row * width
        for place in start + columns.lowerBound..<start + columns.upperBound {
          kept[place] = dots[place]
        }
      }
    }
    return GreyPicture(width: width, height: height, dots: kept)
  }

  /// The picture without some raised marks, each from its right to its left: what stands behind one in its word takes its place.
  func without(_ marks: [RaisedMark]) -> GreyPicture {
    var picture = self
    for mark in marks.sorted(by: { $0.place.left > $1.place.left }) {
      let rest = mark.rest ?? mark.place
      let (columns, rows) = dots(in: mark.place.union(rest))
      let (behind, _) = dots(in: rest)
      for row in rows {
        let start = row * width
        let moved =
          mark.rest == nil
          ? [] : Array(picture.dots[start + behind.lowerBound..<start + behind.upperBound])
        picture.dots.replaceSubrange(
          start + columns.lowerBound..<start + columns.upperBound,
          with: moved + [UInt8](repeating: 255, count: columns.count - moved.count))
      }
    }
    return picture
  }

  /// How bright it is between its dots; white beyond its edges.
  func brightness(_ column: Double, _ row: Double) -> UInt8 {
    let (left, top) = (column.rounded(.down), row.rounded(.down))
    let (across, down) = (column - left, row - top)
    func dot(_ column: Double, _ row: Double) -> Double {
      guard column >= 0, row >= 0, column < Double(width), row < Double(height) else { return 255 }
      return Double(dots[Int(row) * width + Int(column)])
    }
    let above = dot(left, top) * (1 - across) + dot(left + 1, top) * across
    let below = dot(left, top + 1) * (1 - across) + dot(left + 1, top + 1) * across
    return UInt8(max(0, min(255, above * (1 - down) + below * down)))
  }

  /// Dots from which on a stretch without ink is told of.
  private static let narrowest = 3

  /// The stretches without ink between letters within each of `boxes`.
  func gaps(in boxes: [Box]) -> [Box] {
    var gaps: [Box] = []
    for box in boxes {
      let (columns, rows) = dots(in: box)
      let darkest = darkest(columns, rows)
      guard let low = darkest.min(), let high = darkest.max() else { continue }
      let ink = low / 2 + high / 2
      // Ink stands on both sides of a gap.
      guard var last = darkest.firstIndex(where: { $0 <= ink }) else { continue }
      for index in darkest.indices[last...] where darkest[index] <= ink {
        if index - last > Self.narrowest {
          gaps.append(
            Box(
              left: Double(columns.lowerBound + last + 1),
              top: box.top,
              right: Double(columns.lowerBound + index),
              bottom: box.bottom
            )
          )
        }
        last = index
      }
    }
    return gaps
  }

  /// The columns and rows of a box, as far as they lie in the picture.
  func dots(in box: Box) -> (columns: Range<Int>, rows: Range<Int>) {
    (Self.part(box.left, box.right, of: width), Self.part(box.top, box.bottom, of: height))
  }

  /// How bright ink is at most within some columns and rows: at `share` of the way from the darkest dot to the brightest; nil where there are none.
  func ink(_ columns: Range<Int>, _ rows: Range<Int>, share: Double) -> UInt8? {
    guard !columns.isEmpty, !rows.isEmpty else { return nil }
    var (low, high) = (UInt8.max, UInt8.min)
    for row in rows {
      for dot in dots[row * width + columns.lowerBound..<row * width + columns.upperBound] {
        low = min(low, dot)
        high = max(high, dot)
      }
    }
    return low < high ? low + UInt8(Double(high - low) * share) : nil
  }

  /// Shares of a sign's box: the rows in which a bar below it stands, and how much of the width a bar fills.
  private static let bar = (height: 0.25, width: 0.75)

  /// Whether a bar stands at the foot of a box.
  func hasBarBelow(_ box: Box) -> Bool {
    let (columns, rows) = dots(in: box)
    guard let ink = ink(columns, rows, share: 0.5) else { return false }
    let foot = rows.suffix(max(1, Int(Double(rows.count) * Self.bar.height)))
    return foot.contains { row in
      let filled = columns.count { dots[row * width + $0] <= ink }
      return Double(filled) >= Double(columns.count) * Self.bar.width
    }
  }

  /// The darkest dot of each column.
  private func darkest(_ columns: Range<Int>, _ rows: Range<Int>) -> [UInt8] {
    var darkest = [UInt8](repeating: 255, count: columns.count)
    for row in rows {
      for index in darkest.indices {
        darkest[index] = min(darkest[index], dots[row * width + columns.lowerBound + index])
      }
    }
    return darkest
  }

  /// The dots from `low` to `high` on a side of `length`.
  private static func part(_ low: Double, _ high: Double, of length: Int) -> Range<Int> {
    let start = Int(max(0, min(low, Double(length))))
    return start..<max(start, Int(max(0, min(high, Double(length)))))
  }
}

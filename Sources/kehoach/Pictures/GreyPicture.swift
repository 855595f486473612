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

  /// Dots from which on a stretch without ink is told of.
  private static let narrowest = 3

  /// The stretches without ink between letters within each of `boxes`.
  func gaps(in boxes: [Box]) -> [Box] {
    var gaps: [Box] = []
    for box in boxes {
      let columns = Self.part(box.left, box.right, of: width)
      let rows = Self.part(box.top, box.bottom, of: height)
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

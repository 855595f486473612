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

  /// The dots from `low` to `high` on a side of `length`.
  private static func part(_ low: Double, _ high: Double, of length: Int) -> Range<Int> {
    let start = Int(max(0, min(low, Double(length))))
    return start..<max(start, Int(max(0, min(high, Double(length)))))
  }
}

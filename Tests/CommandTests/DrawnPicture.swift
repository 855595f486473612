import PlanText

@testable import kehoach

/// A picture drawn by letters: `#` is ink, `r` red ink, anything else is paper; each is so many dots wide and high.
struct DrawnPicture {
  let rows: [[Character]]
  let scale: Int

  init(_ drawing: String, scale: Int = 1) {
    rows = drawing.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    self.scale = scale
  }

  var width: Int { (rows.map(\.count).max() ?? 0) * scale }
  var height: Int { rows.count * scale }

  /// The box of the whole picture.
  var box: Box { Box(left: 0, top: 0, right: Double(width), bottom: Double(height)) }

  private func character(_ row: Int, _ column: Int) -> Character {
    let line = rows[row / scale]
    return column / scale < line.count ? line[column / scale] : "."
  }

  private func drawn<Dot>(_ dot: (Character) -> [Dot]) -> [Dot] {
    (0..<height).flatMap { row in (0..<width).flatMap { dot(character(row, $0)) } }
  }

  var grey: GreyPicture {
    GreyPicture(width: width, height: height, dots: drawn { [$0 == "#" ? 10 : 245] })
  }

  /// In the PPM format.
  var ppm: [UInt8] {
    let dots: [UInt8] = drawn { letter in
      switch letter {
      case "#": [20, 20, 20]
      case "r": [214, 34, 48]
      default: [250, 250, 250]
      }
    }
    return Array("P6\n\(width) \(height)\n255\n".utf8) + dots
  }
}

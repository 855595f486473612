/// Letters in red ink, which a red glass hides: names and numbers that were stamped, headings in red. Seals are none.
enum RedPrint {
  /// By how much red is brighter than the other colours of red ink, and how bright it is where a red glass hides it.
  private static let leastExcess = 50
  private static let leastRed = 110
  /// Millimetres that a letter is high, and that the sides of a seal are long at least.
  private static let letter = 1.2...9.0
  private static let seal = 12.0
  private static let fewestLetters = 4
  /// Dots around a shape whose ink is faint.
  private static let fringe = 2

  /// The letters in red, dark on white, of a picture of `resolution` dots an inch; nil where there are none.
  static func picture(of picture: ColourPicture, resolution: Int) -> GreyPicture? {
    let shapes = picture.dots.withUnsafeBufferPointer { dots in
      InkShapes(width: picture.width, height: picture.height) { isRed(dots, $0 * 3) }.all
    }
    func millimetres(_ length: Int) -> Double { Double(length) * 25.4 / Double(resolution) }
    let seals = shapes.filter {
      millimetres($0.columns.count) >= seal && millimetres($0.rows.count) >= seal
    }
    let print = shapes.filter { shape in
      millimetres(shape.rows.count) <= letter.upperBound && !seals.contains { $0.surrounds(shape) }
    }
    let letters = print.count {
      millimetres($0.rows.count) >= letter.lowerBound && millimetres($0.columns.count) < seal
    }
    return letters >= fewestLetters ? drawing(of: print, in: picture) : nil
  }

  private static func isRed(_ dots: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let red = Int(dots[place])
    return red >= leastRed && red - Int(max(dots[place + 1], dots[place + 2])) >= leastExcess
  }

  /// What is red within some shapes, as grey as it looks through a green glass.
  private static func drawing(of shapes: [InkShapes.Shape], in picture: ColourPicture)
    -> GreyPicture
  {
    var grey = [UInt8](repeating: 255, count: picture.width * picture.height)
    picture.dots.withUnsafeBufferPointer { dots in
      for shape in shapes {
        let columns =
          max(
            0, shape.columns.lowerBound - fringe)..<min(
            picture.width, shape.columns.upperBound + fringe)
        let rows =
          max(
            0, shape.rows.lowerBound - fringe)..<min(picture.height, shape.rows.upperBound + fringe)
        for row in rows {
          for place in row * picture.width + columns.lowerBound..<row * picture.width
            + columns.upperBound
          where Int(dots[place * 3]) >= leastRed {
            grey[place] = dots[place * 3 + 1]
          }
        }
      }
    }
    return GreyPicture(width: picture.width, height: picture.height, dots: grey)
  }
}

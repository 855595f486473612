import PlanReaders
import PlanText

/// Tells the upright strokes that a word begins with: a Roman I has lines across both ends, or none; a 1 has a flag at one side.
struct UprightLetters {
  private let picture: GreyPicture
  private let place: Box
  private let columns: Range<Int>
  private let rows: Range<Int>
  /// How bright ink is at most.
  private let ink: UInt8

  /// A stroke: its columns between the ends, and its rows.
  private struct Stroke {
    let columns: Range<Int>
    let rows: Range<Int>
  }

  /// Dots below which a word is too low to tell.
  private static let lowest = 14
  /// Shares of a word's height: where the ends of letters are over, how wide a stroke is at most and how high at least.
  private static let middle = (start: 0.3, end: 0.7)
  private static let widest = 0.4
  private static let highest = 0.75
  /// Shares: of the rows between the ends, in which a column of a stroke has ink; of the columns with ink, which are such.
  private static let filled = 0.9
  private static let straight = 0.5

  /// Nil where a word is too low, or nothing is there.
  init?(_ picture: GreyPicture, _ box: Box) {
    (columns, rows) = picture.dots(in: box)
    guard rows.count >= Self.lowest, let ink = picture.ink(columns, rows, share: 0.5) else {
      return nil
    }
    self.picture = picture
    place = box
    self.ink = ink
  }

  /// The strokes up to the first letter that is none; nil where there are none, or not all are Roman.
  var roman: UprightStrokes? {
    let strokes = strokes
    guard !strokes.isEmpty else { return nil }
    var crossed = 0
    for (index, stroke) in strokes.enumerated() {
      // What stands between two strokes belongs to the nearer one.
      let left = index == 0 ? columns.lowerBound : middle(strokes[index - 1], stroke)
      let right =
        index + 1 == strokes.count
        ? min(columns.upperBound, stroke.columns.upperBound + stroke.rows.count / 3)
        : middle(stroke, strokes[index + 1])
      switch ends(of: stroke, within: left..<max(left, right)) {
      case .crossed: crossed += 1
      case .plain: break
      case .other: return nil
      }
    }
    guard crossed == 0 || crossed == strokes.count else { return nil }
    return UprightStrokes(place: place, count: strokes.count, isCrossed: crossed > 0)
  }

  private func middle(_ first: Stroke, _ second: Stroke) -> Int {
    (first.columns.upperBound + second.columns.lowerBound) / 2
  }

  private func isInk(_ row: Int, _ column: Int) -> Bool {
    picture.dots[row * picture.width + column] <= ink
  }

  private var strokes: [Stroke] {
    let height = Double(rows.count)
    let start = rows.lowerBound + Int(height * Self.middle.start)
    let band = start..<max(start + 1, rows.lowerBound + Int(height * Self.middle.end))
    let counts = columns.map { column in band.count { isInk($0, column) } }
    let least = Double(band.count) * Self.filled
    var strokes: [Stroke] = []
    var at = 0
    while let first = counts[at...].firstIndex(where: { $0 > 0 }) {
      let end = counts[first...].firstIndex(of: 0) ?? counts.count
      let own = (first..<end).filter { Double(counts[$0]) >= least }
      guard let low = own.first, let high = own.last, Double(end - first) <= height * Self.widest,
        own.count == high - low + 1, Double(own.count) >= Double(end - first) * Self.straight
      else { break }
      let stroke = stroke(columns.lowerBound + low..<columns.lowerBound + high + 1, band)
      guard Double(stroke.rows.count) >= height * Self.highest else { break }
      strokes.append(stroke)
      at = end
    }
    return strokes
  }

  /// A stroke with the rows that it reaches above and below `band`.
  private func stroke(_ columns: Range<Int>, _ band: Range<Int>) -> Stroke {
    func hasInk(_ row: Int) -> Bool { columns.contains { isInk(row, $0) } }
    var (top, bottom) = (band.lowerBound, band.upperBound)
    while top > rows.lowerBound, hasInk(top - 1) { top -= 1 }
    while bottom < rows.upperBound, hasInk(bottom) { bottom += 1 }
    return Stroke(columns: columns, rows: top..<bottom)
  }

  private enum Ends {
    /// Lines across both ends, as long on the left as on the right.
    case crossed
    case plain
    /// A flag, a foot, an arm.
    case other
  }

  /// Share of a stroke's height that its ends are high; and how far lines reach: at least where there are some, and at most.
  private static let end = 0.18
  private static let reach = (least: 0.05, most: 0.3)
  /// Dots that lines of equal length may differ by, and that blurred edges reach out.
  private static let leeway = 1

  private func ends(of stroke: Stroke, within part: Range<Int>) -> Ends {
    let height = Double(stroke.rows.count)
    let rows = max(2, Int(height * Self.end))
    let top = stroke.rows.prefix(rows)
    let bottom = stroke.rows.suffix(rows)
    let reaches = [top, bottom].flatMap { rows in
      [reach(of: stroke, in: rows, to: part, by: -1), reach(of: stroke, in: rows, to: part, by: 1)]
    }
    let (least, most) = (reaches.min() ?? 0, reaches.max() ?? 0)
    if most <= Self.leeway { return .plain }
    let isLine = Double(least) >= max(1, height * Self.reach.least)
    return isLine && Double(most) <= height * Self.reach.most && most <= 2 * least + Self.leeway
      ? .crossed : .other
  }

  /// How far ink stands out beside a stroke in some of its rows.
  private func reach(of stroke: Stroke, in rows: Range<Int>, to part: Range<Int>, by step: Int)
    -> Int
  {
    rows.reduce(0) { longest, row in
      var column = step < 0 ? stroke.columns.lowerBound : stroke.columns.upperBound - 1
      var length = 0
      while part.contains(column + step), isInk(row, column + step) {
        column += step
        length += 1
      }
      return max(longest, length)
    }
  }
}

/// The column at which a document's lines were broken, in code points or in bytes.
///
/// Every line end within a sentence says something: the line did fit, the next word did not, so the column lies between. The column that agrees with most line ends is the one.
struct WrapColumn {
  /// The longest length a line can have.
  var column = 0
  var inBytes = false
  /// Share of the line ends within sentences that agree.
  var share = 0.0
  /// Number of such line ends.
  var count = 0
  /// Whether no line of the document is longer.
  var holdsAll = false

  private static let widest = 400

  /// Whether lines end just where the next word did not fit; then a shorter line ends a paragraph.
  var isExact: Bool {
    count >= 4 && share >= 0.85 || count >= 2 && share == 1 && holdsAll && column >= 40
  }

  /// The column that agrees with most of the pairs of lines `pairs`, given by the second line's index.
  init(_ lines: [TextLine], pairs: [Int]) {
    guard !pairs.isEmpty else { return }
    let inCodePoints = Self.best(lines, pairs) { ($0.rawCodePoints, $0.firstWordCodePoints) }
    let inBytes = Self.best(lines, pairs) { ($0.rawBytes, $0.firstWordBytes) }
    self.inBytes = inBytes.agreeing > inCodePoints.agreeing
    let best = self.inBytes ? inBytes : inCodePoints
    column = best.column
    holdsAll = best.longest <= column
    count = pairs.count
    share = Double(best.agreeing) / Double(count)
  }

  private static func best(
    _ lines: [TextLine],
    _ pairs: [Int],
    _ length: (TextLine) -> (line: UInt32, word: UInt32)
  ) -> (column: Int, agreeing: Int, longest: Int) {
    var changes = [Int](repeating: 0, count: widest + 2)
    for index in pairs {
      let low = Int(length(lines[index - 1]).line)
      guard low <= widest else { continue }
      changes[low] += 1
      changes[min(widest, low + Int(length(lines[index]).word)) + 1] -= 1
    }
    let longest = lines.reduce(0) { max($0, Int(length($1).line)) }
    var agreeing = 0
    var best = (columns: 0...0, agreeing: 0)
    for column in 0...widest {
      agreeing += changes[column]
      if agreeing > best.agreeing {
        best = (column...column, agreeing)
      } else if agreeing == best.agreeing, best.columns.upperBound == column - 1 {
        best.columns = best.columns.lowerBound...column
      }
    }
    // Of columns that agree with as many, the one that holds the longest line.
    let column = min(max(best.columns.lowerBound, longest), best.columns.upperBound)
    return (column, best.agreeing, longest)
  }

  /// Whether the first word of `next` did not fit on `line`.
  func forces(_ line: TextLine, _ next: TextLine) -> Bool {
    guard column > 0 else { return false }
    let length = Int(inBytes ? line.rawBytes : line.rawCodePoints)
    let word = Int(inBytes ? next.firstWordBytes : next.firstWordCodePoints)
    return length <= column + 2 && length + 1 + word > column
  }
}

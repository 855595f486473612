/// What a run's formatting says that matters for its text; nil where it says nothing.
struct RunFormat: Equatable {
  var isBold: Bool?
  var isCapitals: Bool?
  var isHidden: Bool?
  /// Whether a line is drawn through it.
  var isStruck: Bool?
  /// Half points.
  var size: Int?
  var isWhite: Bool?
  /// The font of letters in the ANSI range, which legacy encodings use.
  var font: String?

  /// Half points up to which white text is taken for hidden, and text of any colour.
  private static let smallestWhite = 6
  private static let smallest = 2

  /// This formatting where it says something, else what `base` says.
  func over(_ base: RunFormat) -> RunFormat {
    var result = base
    if let isBold { result.isBold = isBold }
    if let isCapitals { result.isCapitals = isCapitals }
    if let isHidden { result.isHidden = isHidden }
    if let isStruck { result.isStruck = isStruck }
    if let size { result.size = size }
    if let isWhite { result.isWhite = isWhite }
    if let font { result.font = font }
    return result
  }

  /// Whether the text is none of the document's: hidden as such, struck out, or white and tiny.
  var isInvisible: Bool {
    if isHidden == true || isStruck == true { return true }
    guard let size else { return false }
    return size <= Self.smallest || isWhite == true && size <= Self.smallestWhite
  }
}

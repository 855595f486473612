/// How far the words of a fact had to be rewritten or completed to give its values; the later the case, the more a reader of the result should look at the words.
public enum ReadingQuality: String, CaseIterable, Comparable, Sendable {
  /// The words say all of it; only the notation differs (`05/3/2024` and 2024-03-05).
  case exact
  /// The words were rewritten by a fixed rule: abbreviations written out, capitals lowered, number words counted.
  case normalised
  /// The words were recognised in spite of a slip of the page's recognition or of the keyboard.
  case tolerant
  /// A part stands elsewhere in the document, or follows from what stands there: the year of the plan's period, the issuer of a list.
  case inferred

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .exact: 0
    case .normalised: 1
    case .tolerant: 2
    case .inferred: 3
    }
  }
}

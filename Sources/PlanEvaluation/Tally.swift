/// Counts of one field over all documents: what was right, missed and made up.
public struct Tally: Hashable, Sendable {
  /// A value of one document.
  public struct Entry: Hashable, Sendable {
    public var document: String
    public var value: JSONValue
  }

  public private(set) var right = 0
  /// Gold values without a match.
  public private(set) var missed: [Entry] = []
  /// Values of the plan without a match.
  public private(set) var spurious: [Entry] = []

  public init() {}

  mutating func add(_ right: Int, missed: [JSONValue], spurious: [JSONValue], in document: String) {
    self.right += right
    self.missed += missed.map { Entry(document: document, value: $0) }
    self.spurious += spurious.map { Entry(document: document, value: $0) }
  }

  mutating func add(_ other: Tally) {
    right += other.right
    missed += other.missed
    spurious += other.spurious
  }

  /// Number of gold values.
  public var goldCount: Int { right + missed.count }
  public var isPerfect: Bool { missed.isEmpty && spurious.isEmpty }

  /// The share of the plan's values that are right; 1 where it has none.
  public var precision: Double { Self.share(right, of: right + spurious.count) }
  /// The share of the gold values that were found; 1 where there are none.
  public var recall: Double { Self.share(right, of: goldCount) }
  /// Harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 1
  }
}

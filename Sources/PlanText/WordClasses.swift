/// What phrases a word may begin, as far as somebody has looked: a class each.
///
/// A no is certain, a yes may be wrong. Which classes there are is a matter of the room that looks.
public struct WordClasses: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Every class there may be.
  public static let all = WordClasses(rawValue: .max)
}

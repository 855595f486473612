/// Words that recognition or the keyboard got wrong, and the phrase they were meant to be.
public struct Slip: Hashable, Sendable {
  /// The words as they are written.
  public var span: TextSpan
  /// The phrase that they are taken for, in small letters.
  public var meant: String

  public init(span: TextSpan, meant: String) {
    self.span = span
    self.meant = meant
  }
}

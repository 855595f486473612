/// A half-open range of UTF-8 byte offsets in one document's clean text.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public let start: UInt32
  /// Offset just past the last byte; never below `start`.
  public let end: UInt32

  /// Makes a span of the bytes `range`. Offsets beyond 32 bits do not occur: readers refuse larger texts.
  public init(_ range: Range<Int>) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// Makes a span from two offsets; an end before the start gives an empty span.
  public init(from start: UInt32, to end: UInt32) {
    self.start = start
    self.end = max(start, end)
  }

  /// The offsets as a range of array indices.
  public var range: Range<Int> { Int(start)..<Int(end) }
  public var isEmpty: Bool { start == end }
  /// Length in bytes.
  public var count: Int { Int(end - start) }

  /// Whether every byte of `other` is in this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// By start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

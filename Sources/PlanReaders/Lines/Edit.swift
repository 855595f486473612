/// A piece of markup in the composed text and what stands for it in the clean text.
struct Edit {
  var start: UInt32
  var end: UInt32
  /// The character written instead; 0 for none.
  var scalar: UInt32 = 0

  init(_ range: Range<Int>, scalar: UInt32 = 0) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    self.scalar = scalar
  }
}

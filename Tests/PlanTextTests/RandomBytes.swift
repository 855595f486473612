/// A stream of numbers that looks random and is the same on every run.
struct RandomBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 11) % max(1, limit)
  }

  mutating func nextByte() -> UInt8 { UInt8(truncatingIfNeeded: next(below: 256)) }
}

import PlanText

/// A hash over folded words (FNV-1a, 64 bits), the same on every machine.
struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      state ^= UInt64(byte)
      state &*= 0x100_0000_01B3
    }
    // Keeps "a" + "bc" apart from "ab" + "c".
    state ^= 0xFF
    state &*= 0x100_0000_01B3
  }

  var hex: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

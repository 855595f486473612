/// The SHA-256 digest of FIPS 180-4.
public enum SHA256 {
  /// The digest of `bytes` as 64 hexadecimal digits.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for word in digest(bytes) {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(word >> UInt32(shift) & 0xF)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest as eight words.
  static func digest(_ bytes: [UInt8]) -> [UInt32] {
    var state = initial
    let whole = bytes.count / 64
    var tail = Array(bytes[(whole * 64)...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    bytes.withUnsafeBytes { mix($0, blocks: whole, into: &state) }
    tail.withUnsafeBytes { mix($0, blocks: $0.count / 64, into: &state) }
    return [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h]
  }

  /// The eight words that the blocks are mixed into.
  private struct State {
    var a: UInt32
    var b: UInt32
    var c: UInt32
    var d: UInt32
    var e: UInt32
    var f: UInt32
    var g: UInt32
    var h: UInt32
  }

  /// Mixes blocks of 64 bytes into the state.
  private static func mix(_ input: UnsafeRawBufferPointer, blocks: Int, into state: inout State) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      constants.withUnsafeBufferPointer { constants in
        for block in 0..<blocks {
          fill(schedule, from: input, at: block * 64)
          compress(&state, schedule, constants)
        }
      }
    }
  }

  /// The 64 words that one block gives.
  @inline(__always)
  private static func fill(
    _ schedule: UnsafeMutableBufferPointer<UInt32>,
    from input: UnsafeRawBufferPointer,
    at start: Int
  ) {
    for index in 0..<16 {
      schedule[index] = UInt32(
        bigEndian: input.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let two = schedule[index - 2]
      let fifteen = schedule[index - 15]
      // Rotations one within the other: 17 and 19, 7 and 18.
      let high = rotate(rotate(two, 2) ^ two, 17) ^ two &>> 10
      let low = rotate(rotate(fifteen, 11) ^ fifteen, 7) ^ fifteen &>> 3
      schedule[index] = schedule[index - 16] &+ low &+ schedule[index - 7] &+ high
    }
  }

  /// Eight rounds at a time: after them every word is back in its place.
  @inline(__always)
  private static func compress(
    _ state: inout State,
    _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var s = state
    var index = 0
    while index < 64 {
      round(s.a, s.b, s.c, &s.d, s.e, s.f, s.g, &s.h, constants[index] &+ schedule[index])
      round(s.h, s.a, s.b, &s.c, s.d, s.e, s.f, &s.g, constants[index + 1] &+ schedule[index + 1])
      round(s.g, s.h, s.a, &s.b, s.c, s.d, s.e, &s.f, constants[index + 2] &+ schedule[index + 2])
      round(s.f, s.g, s.h, &s.a, s.b, s.c, s.d, &s.e, constants[index + 3] &+ schedule[index + 3])
      round(s.e, s.f, s.g, &s.h, s.a, s.b, s.c, &s.d, constants[index + 4] &+ schedule[index + 4])
      round(s.d, s.e, s.f, &s.g, s.h, s.a, s.b, &s.c, constants[index + 5] &+ schedule[index + 5])
      round(s.c, s.d, s.e, &s.f, s.g, s.h, s.a, &s.b, constants[index + 6] &+ schedule[index + 6])
      round(s.b, s.c, s.d, &s.e, s.f, s.g, s.h, &s.a, constants[index + 7] &+ schedule[index + 7])
      index += 8
    }
    state.a &+= s.a
    state.b &+= s.b
    state.c &+= s.c
    state.d &+= s.d
    state.e &+= s.e
    state.f &+= s.f
    state.g &+= s.g
    state.h &+= s.h
  }

  /// One round; `word` is the block's word and the constant together.
  @inline(__always)
  private static func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
  ) {
    // Rotations one within the other: 6, 11 and 25; 2, 13 and 22.
    let first = h &+ word &+ rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6) &+ (g ^ (e & (f ^ g)))
    let second = rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2) &+ ((a & b) | (c & (a | b)))
    d &+= first
    h = first &+ second
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let initial = State(
    a: 0x6a09_e667,
    b: 0xbb67_ae85,
    c: 0x3c6e_f372,
    d: 0xa54f_f53a,
    e: 0x510e_527f,
    f: 0x9b05_688c,
    g: 0x1f83_d9ab,
    h: 0x5be0_cd19
  )

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

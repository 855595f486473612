/// The capitals of Vietnamese letters.
enum Capitals {
  /// The capital of a small letter; any other scalar itself.
  static func of(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A: scalar - 0x20
    case ..<0x80: scalar
    case 0x111, 0x103, 0x129, 0x169, 0x1A1: scalar - 1
    case 0x1B0: 0x1AF
    case 0xE0...0xF6, 0xF8...0xFE: scalar - 0x20
    case 0x1EA0...0x1EF9: scalar & ~1
    default: scalar
    }
  }
}

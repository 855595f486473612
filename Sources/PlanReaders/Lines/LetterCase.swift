/// What one character is, as far as line joining asks.
enum LetterCase: UInt8 {
  case upper, lower, digit, other

  /// The case of a scalar of the Latin script; letters of other scripts have none.
  static func of(_ scalar: UInt32) -> LetterCase {
    switch scalar {
    case 0x30...0x39: .digit
    case 0x41...0x5A: .upper
    case 0x61...0x7A: .lower
    case 0xC0...0xDE where scalar != 0xD7: .upper
    case 0xDF...0xFF where scalar != 0xF7: .lower
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? .upper : .lower
    case 0x100...0x178: scalar & 1 == 0 ? .upper : .lower
    case 0x1A0, 0x1AF: .upper
    case 0x1A1, 0x1B0: .lower
    case 0x1E00...0x1EF9: scalar & 1 == 0 ? .upper : .lower
    default: .other
    }
  }
}

/// Reads one scalar of valid UTF-8.
@inline(__always)
func scalar<Bytes: RandomAccessCollection>(
  in bytes: Bytes,
  at offset: Int,
  before end: Int
) -> (value: UInt32, length: Int) where Bytes.Element == UInt8, Bytes.Index == Int {
  let first = UInt32(bytes[offset])
  if first < 0x80 { return (first, 1) }
  if first < 0xE0, offset + 1 < end {
    return ((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
  }
  if first < 0xF0, offset + 2 < end {
    let low = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
    return ((first & 0x0F) << 12 | low, 3)
  }
  if offset + 3 < end {
    let high = (first & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
    return (high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
  }
  return (0xFFFD, 1)
}

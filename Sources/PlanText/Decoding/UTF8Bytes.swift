/// Writes scalars as UTF-8.
enum UTF8Bytes {
  /// Appends the scalar `value` to `output`; it is below U+110000 and no surrogate.
  @inline(__always)
  static func append(_ value: UInt32, to output: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift & 0x3F | 0x80) }
    switch value {
    case ..<0x80: output.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      output.append(UInt8(truncatingIfNeeded: value >> 6 | 0xC0))
      output.append(tail(0))
    case ..<0x10000:
      output.append(UInt8(truncatingIfNeeded: value >> 12 | 0xE0))
      output.append(tail(6))
      output.append(tail(0))
    default:
      output.append(UInt8(truncatingIfNeeded: value >> 18 | 0xF0))
      output.append(tail(12))
      output.append(tail(6))
      output.append(tail(0))
    }
  }
}

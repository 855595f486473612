/// Decodes UTF-8 whose bytes were stored as Windows-1252 or Latin-1 characters: `nhÃ¢n dÃ¢n`.
enum SpoiltUTF8Decoder {
  /// Decodes `units`, doing so `times` times over; sequences that are no UTF-8 stay.
  static func decode(_ units: [LegacyUnit], times: Int, to letters: inout [DecodedLetter]) {
    var current = units
    for _ in 1..<max(1, times) {
      var once: [DecodedLetter] = []
      decodeOnce(current, to: &once)
      current = once.map { LegacyUnit(scalar: $0.scalar, start: $0.start, length: $0.length) }
    }
    let first = letters.count
    decodeOnce(current, to: &letters)
    guard times > 1 else { return }
    // What the first time changed and the second left is changed.
    var index = 0
    for at in first..<letters.count {
      while index < units.count, units[index].start < letters[at].start { index += 1 }
      if index < units.count, units[index].scalar != letters[at].scalar {
        letters[at].isChanged = true
      }
    }
  }

  private static func decodeOnce(_ units: [LegacyUnit], to letters: inout [DecodedLetter]) {
    var index = 0
    while index < units.count {
      let unit = units[index]
      if !unit.isASCII, let first = unit.byte, let (scalar, count) = sequence(units, index, first) {
        let last = units[index + count - 1]
        letters.append(DecodedLetter(scalar, start: unit.start, end: last.start + last.length))
        index += count
      } else {
        letters.append(DecodedLetter(unit))
        index += 1
      }
    }
  }

  /// The scalar whose UTF-8 bytes the units from `index` on are.
  private static func sequence(
    _ units: [LegacyUnit],
    _ index: Int,
    _ first: UInt8
  ) -> (UInt32, Int)? {
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < units.count, let byte = units[index + offset].byte else { return nil }
      // A no-break space is often made a space on the way.
      if byte == 0x20, offset == 1, first == 0xC3 { return 0x20 }
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    switch first {
    case 0xC2...0xDF:
      guard let low = tail(1) else { return nil }
      return (UInt32(first & 0x1F) << 6 | low, 2)
    case 0xE0...0xEF:
      guard let middle = tail(1), let low = tail(2) else { return nil }
      let scalar = UInt32(first & 0x0F) << 12 | middle << 6 | low
      guard scalar >= 0x800, scalar & 0xF800 != 0xD800 else { return nil }
      return (scalar, 3)
    case 0xF0...0xF4:
      guard let high = tail(1), let middle = tail(2), let low = tail(3) else { return nil }
      let scalar = UInt32(first & 0x07) << 18 | high << 12 | middle << 6 | low
      guard scalar >= 0x10000, scalar < 0x110000 else { return nil }
      return (scalar, 4)
    default: return nil
    }
  }
}

/// Decodes VNI: a letter, then perhaps its mark.
enum VNIDecoder {
  static func decode(_ units: [LegacyUnit], to letters: inout [DecodedLetter]) {
    let marks = VNITable.marks
    let single = VNITable.single
    for unit in units {
      guard let byte = unit.byte else {
        letters.append(DecodedLetter(unit))
        continue
      }
      guard byte >= 0xC0, !unit.isWindowsSymbol else {
        letters.append(DecodedLetter(LegacyDecoder.plain(unit, byte), unit))
        continue
      }
      if let mark = marks[Int(byte) - 0xC0], let last = letters.last,
        last.start + last.length == unit.start, let letter = mark.on(last.scalar)
      {
        letters[letters.count - 1] = DecodedLetter(
          letter,
          start: last.start,
          end: unit.start + unit.length
        )
        continue
      }
      let letter = single[Int(byte) - 0xC0]
      letters.append(DecodedLetter(letter == 0 ? UInt32(byte) : letter, unit))
    }
  }
}

/// Decodes Windows-1258: a letter, then perhaps the tone that combines with it.
enum Windows1258Decoder {
  static func decode(_ units: [LegacyUnit], to letters: inout [DecodedLetter]) {
    let table = Windows1258Table.table.scalars
    for unit in units {
      guard let byte = unit.byte, !unit.isWindowsSymbol else {
        letters.append(DecodedLetter(unit))
        continue
      }
      if let tone = Windows1258Table.tone(byte), let last = letters.last,
        last.start + last.length == unit.start, let letter = LetterMark(tone: tone).on(last.scalar)
      {
        letters[letters.count - 1] = DecodedLetter(
          letter,
          start: last.start,
          end: unit.start + unit.length
        )
        continue
      }
      let scalar = table[Int(byte)]
      letters.append(DecodedLetter(scalar == 0 ? LegacyDecoder.plain(unit, byte) : scalar, unit))
    }
  }
}

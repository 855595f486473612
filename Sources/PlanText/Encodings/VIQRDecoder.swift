/// Decodes VIQR: `Ke^' hoa.ch`, `ddie^?n hi`nh`.
enum VIQRDecoder {
  /// Decodes what stands between two spaces. A full stop at its end may be a tone or end the sentence; where the sentence `goesOn`, it is a tone.
  static func decode(_ units: [LegacyUnit], goesOn: Bool, to letters: inout [DecodedLetter]) {
    let first = letters.count
    let end = units.lastIndex { !isClosing($0.scalar) } ?? -1
    var index = 0
    while index < units.count {
      let unit = units[index]
      guard unit.isASCII else {
        letters.append(DecodedLetter(unit))
        index += 1
        continue
      }
      let byte = UInt8(unit.scalar)
      if let d = letterD(units, index) {
        letters.append(
          DecodedLetter(d, start: unit.start, end: units[index + 1].start + units[index + 1].length)
        )
        index += 2
        continue
      }
      if byte == 0x5C, index + 1 < units.count, units[index + 1].isASCII,
        VIQRTable.mark(UInt8(units[index + 1].scalar)) != nil
      {
        let next = units[index + 1]
        letters.append(
          DecodedLetter(next.scalar, start: unit.start, end: next.start + next.length)
        )
        index += 2
        continue
      }
      if letters.count > first, let mark = VIQRTable.mark(byte), let last = letters.last,
        last.start + last.length == unit.start, let letter = mark.on(last.scalar),
        !(byte == 0x2E && index >= end && !goesOn && endsSentence(letters[first...]))
      {
        letters[letters.count - 1] = DecodedLetter(
          letter,
          start: last.start,
          end: unit.start + unit.length
        )
      } else {
        letters.append(DecodedLetter(unit))
      }
      index += 1
    }
  }

  /// đ where two d's stand; of three the first is alone.
  private static func letterD(_ units: [LegacyUnit], _ index: Int) -> UInt32? {
    func isD(_ index: Int) -> Bool {
      index < units.count && units[index].scalar | 0x20 == 0x64
    }
    guard isD(index), isD(index + 1), !isD(index + 2) else { return nil }
    return units[index].scalar == 0x44 ? 0x110 : 0x111
  }

  /// Whether a stop at the end of a word is none of its tones: the word has a tone already, or the tone makes no usual word of it.
  private static func endsSentence(_ letters: ArraySlice<DecodedLetter>) -> Bool {
    var start = letters.endIndex
    while start > letters.startIndex, Letters.isLetter(letters[start - 1].scalar) { start -= 1 }
    var maker = SyllableMaker()
    for letter in letters[start...] where letter.scalar < 0x1F00 {
      maker.add(Letters.table[Int(letter.scalar)])
    }
    guard let bits = maker.bits else { return true }
    return !UsualSyllables.contains(bits | 5 << Syllable.toneShift)
  }

  private static func isClosing(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x29 || scalar == 0x5D || scalar == 0x2C || scalar == 0x3B
      || scalar == 0x3A || scalar == 0x21
  }
}

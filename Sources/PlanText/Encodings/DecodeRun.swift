extension LegacyEncoding {
  /// The text of a run whose font says that it is in this encoding, in NFC.
  ///
  /// Each scalar of `text` is a byte of the encoding: as Latin-1, as Windows-1252, or as symbol fonts store it (U+F000 and up). A word with letters that only Unicode has stays as it is, and so does a whole run that is Vietnamese already and would be none when decoded: somebody typed it later. With `capitals` the font shows capitals only, and the letters become such. A mark and its letter must be in the same text; runs of one encoding are to be put together first.
  public func decodeRun(_ text: String, capitals: Bool = false) -> String {
    // What is printed of ASCII is itself in all encodings but one.
    if self != .viqr, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) {
      return capitals ? text.uppercased() : text
    }
    let units = text.unicodeScalars.enumerated().map { index, scalar in
      LegacyUnit(scalar: scalar.value, start: index, length: 1)
    }
    var letters = decode(units)
    // Programs of Vietnamese Windows took the bytes of these fonts for code page 1258.
    if let stored = Windows1258Table.bytes(of: units) {
      let other = decode(stored)
      if ChunkScore.total(other) > ChunkScore.total(letters) { letters = other }
    }
    let plain = units.map { DecodedLetter($0) }
    // A usual word becomes none: that no encoding does to its own text.
    let loss = ChunkScore.usual - ChunkScore.invalid
    if ChunkScore.total(plain) >= ChunkScore.total(letters) + loss { letters = plain }
    var output: [UInt8] = []
    output.reserveCapacity(units.count * 2)
    for letter in letters {
      UTF8Bytes.append(capitals ? Capitals.of(letter.scalar) : letter.scalar, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The letters of a run, word by word.
  private func decode(_ units: [LegacyUnit]) -> [DecodedLetter] {
    var letters: [DecodedLetter] = []
    letters.reserveCapacity(units.count)
    var start = 0
    while start < units.count {
      var end = start
      var isUnicode = false
      while end < units.count {
        let unit = units[end]
        end += 1
        if unit.scalar == 0x20 || unit.scalar == 0x09 || unit.scalar == 0x0A { break }
        if unit.scalar >= 0x100, unit.byte == nil, Letters.isLetter(unit.scalar) {
          isUnicode = true
        }
      }
      let word = Array(units[start..<end])
      if isUnicode {
        for unit in word { letters.append(DecodedLetter(unit)) }
      } else {
        LegacyDecoder.decode(word, self, to: &letters)
      }
      start = end
    }
    return letters
  }
}

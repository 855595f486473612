extension LegacyEncoding {
  /// The text of a run whose font says that it is in this encoding, in NFC.
  ///
  /// Each scalar of `text` is a byte of the encoding: as Latin-1, as Windows-1252, or as symbol fonts store it (U+F000 and up). A word with letters that only Unicode has stays: somebody typed it later. With `capitals` the font shows capitals only, and the letters become such. A mark and its letter must be in the same text; runs of one encoding are to be put together first.
  public func decodeRun(_ text: String, capitals: Bool = false) -> String {
    var output: [UInt8] = []
    for letter in decodeRun(Array(text.unicodeScalars), capitals: capitals) {
      UTF8Bytes.append(letter.scalar, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The letters of a run, each with the range of the scalars it was made from.
  func decodeRun(_ scalars: [Unicode.Scalar], capitals: Bool) -> [DecodedLetter] {
    var letters: [DecodedLetter] = []
    letters.reserveCapacity(scalars.count)
    var units: [LegacyUnit] = []
    var isUnicode = false
    func close() {
      if isUnicode {
        for unit in units { letters.append(DecodedLetter(unit)) }
      } else {
        LegacyDecoder.decode(units, self, to: &letters)
      }
      units.removeAll(keepingCapacity: true)
      isUnicode = false
    }
    for (index, scalar) in scalars.enumerated() {
      let unit = LegacyUnit(scalar: scalar.value, start: index, length: 1)
      units.append(unit)
      if scalar.value >= 0x100, unit.byte == nil, Letters.isLetter(scalar.value) {
        isUnicode = true
      } else if scalar == " " || scalar == "\t" || scalar == "\n" {
        close()
      }
    }
    close()
    if capitals {
      for index in letters.indices { letters[index].scalar = Capitals.of(letters[index].scalar) }
    }
    return letters
  }
}

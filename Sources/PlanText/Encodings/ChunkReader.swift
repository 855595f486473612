/// Reads one chunk after another in one encoding after another, in buffers used again.
struct ChunkReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var units: [LegacyUnit] = []
  private var isASCII = false
  private var hasWindowsSymbols = false
  /// Whether it is symbols only; a dash of its own says nothing.
  private var isSymbols = false
  /// Whether the next word begins with a small letter.
  private var goesOn = false
  private(set) var letters: [DecodedLetter] = []

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Goes to a chunk.
  mutating func open(_ chunk: LegacyChunk) {
    isASCII = chunk.isASCII
    goesOn = isASCII && isSmall(after: Int(chunk.end))
    units.removeAll(keepingCapacity: true)
    LegacyUnit.append(text, chunk.range, to: &units)
    hasWindowsSymbols = units.contains { $0.isWindowsSymbol && $0.byte != nil }
    isSymbols = !units.contains { Letters.isLetter($0.scalar) }
  }

  /// Whether the first character behind the spaces from `offset` on is a small letter.
  private func isSmall(after offset: Int) -> Bool {
    var at = offset
    while at < text.count, LegacyChunks.isSpace(text[at]) { at += 1 }
    return at < text.count && text[at] >= 0x61 && text[at] <= 0x7A
  }

  /// The points of the chunk as it stands.
  var plainPoints: Int {
    mutating get {
      if isASCII { return hasMarkInside ? ChunkScore.invalid : 0 }
      letters.removeAll(keepingCapacity: true)
      for unit in units { addComposed(unit) }
      return ChunkScore.points(letters)
    }
  }

  /// Adds a unit as it stands, a mark that combines with the letter before it composed.
  private mutating func addComposed(_ unit: LegacyUnit) {
    guard unit.scalar & 0xFFFF_FF80 == 0x300, let last = letters.last else {
      letters.append(DecodedLetter(unit))
      return
    }
    let mark: LetterMark? =
      switch CombiningMark(unit.scalar) {
      case .tone(let tone): LetterMark(tone: tone)
      case .shape(let shape): LetterMark(shape)
      case .other: nil
      }
    if let letter = mark?.on(last.scalar) {
      letters[letters.count - 1].scalar = letter
    } else {
      letters.append(DecodedLetter(unit))
    }
  }

  /// The points of the chunk in a reading; its letters are then in `letters`.
  mutating func points(_ reading: LegacyReading) -> Int {
    guard reading.isThrough1258 else { return points(reading.encoding) }
    // "£5đ" is money.
    if hasDigitInside { return LegacyScores.impossible }
    let shown = units
    defer { units = shown }
    units = Windows1258Table.allBytes(of: units)
    let points = points(reading.encoding)
    compare(with: shown, reading.encoding)
    return points
  }

  /// Whether a digit stands between letters or signs that are no ASCII.
  private var hasDigitInside: Bool {
    func isWord(_ unit: LegacyUnit) -> Bool {
      unit.scalar >= 0x80 || (unit.scalar | 0x20) &- 0x61 < 26
    }
    return units.indices.dropFirst().dropLast().contains {
      units[$0].scalar &- 0x30 < 10 && isWord(units[$0 - 1]) && isWord(units[$0 + 1])
    }
  }

  /// Says of each letter whether it is another than what is shown. What the encoding does not know is what is shown.
  private mutating func compare(with shown: [LegacyUnit], _ encoding: LegacyEncoding) {
    // Of a letter that was taken apart both parts are new.
    for index in letters.indices.dropFirst() where letters[index].length == 0 {
      letters[index].isChanged = true
      letters[index - 1].isChanged = true
    }
    var at = 0
    for index in letters.indices {
      while at < shown.count, shown[at].start < letters[index].start { at += 1 }
      guard at < shown.count, shown[at].start == letters[index].start, !letters[index].isChanged,
        shown[at].scalar != letters[index].scalar
      else { continue }
      if encoding.keeps(letters[index].scalar) {
        letters[index].isChanged = true
      } else {
        letters[index].scalar = shown[at].scalar
      }
    }
  }

  private mutating func points(_ encoding: LegacyEncoding) -> Int {
    if isASCII != (encoding == .viqr) {
      letters.removeAll(keepingCapacity: true)
      for unit in units { letters.append(DecodedLetter(unit)) }
      return isASCII ? 0 : ChunkScore.points(letters)
    }
    if isSymbols {
      _ = read(encoding, hasWindowsSymbols ? .symbols : .letters)
      return 0
    }
    guard hasWindowsSymbols, LegacyDecoder.hasLettersAmongSymbols(encoding) else {
      return read(encoding, .letters)
    }
    let symbols = read(encoding, .symbols)
    if symbols > 0 { return symbols }
    let asLetters = read(encoding, .letters)
    return asLetters > symbols ? asLetters : read(encoding, .symbols)
  }

  private mutating func read(_ encoding: LegacyEncoding, _ symbols: LegacyDecoder.Symbols) -> Int {
    letters.removeAll(keepingCapacity: true)
    LegacyDecoder.decode(units, encoding, symbols, goesOn: goesOn, to: &letters)
    return ChunkScore.points(letters)
  }

  /// Whether a circumflex, a grave accent or a tilde stands between letters, as in no English word.
  private var hasMarkInside: Bool {
    units.indices.dropFirst().contains { index in
      let scalar = units[index].scalar
      return (scalar == 0x5E || scalar == 0x60 || scalar == 0x7E)
        && Letters.isLetter(units[index - 1].scalar)
    }
  }
}

/// Turns the scalars under which legacy bytes are stored into the letters that they stand for.
enum LegacyDecoder {
  /// What is done with the symbols of Windows-1252 in an encoding that has letters in their place.
  enum Symbols {
    /// They are letters, as the encoding says.
    case letters
    /// They are the symbols that they look like; somebody typed them later.
    case symbols
  }

  /// Appends the letters of `units` to `letters`. What the encoding does not know stays as it is. `goesOn` says that a small letter comes next.
  static func decode(
    _ units: [LegacyUnit],
    _ encoding: LegacyEncoding,
    _ symbols: Symbols = .letters,
    goesOn: Bool = true,
    to letters: inout [DecodedLetter]
  ) {
    switch encoding {
    case .tcvn3: decodeTCVN3(units, to: &letters)
    case .viscii: decode(units, VISCIITable.table, symbols, to: &letters)
    case .vps: decode(units, VPSTable.table, symbols, to: &letters)
    case .vni: VNIDecoder.decode(units, to: &letters)
    case .windows1258: Windows1258Decoder.decode(units, to: &letters)
    case .viqr: VIQRDecoder.decode(units, goesOn: goesOn, to: &letters)
    case .utf8Twice: SpoiltUTF8Decoder.decode(units, times: 1, to: &letters)
    case .utf8Thrice: SpoiltUTF8Decoder.decode(units, times: 2, to: &letters)
    }
  }

  /// Whether the encoding has letters where Windows-1252 has symbols.
  static func hasLettersAmongSymbols(_ encoding: LegacyEncoding) -> Bool {
    encoding == .viscii || encoding == .vps
  }

  private static func decode(
    _ units: [LegacyUnit],
    _ table: ByteTable,
    _ symbols: Symbols,
    to letters: inout [DecodedLetter]
  ) {
    for unit in units {
      guard let byte = unit.byte, !(unit.isWindowsSymbol && symbols == .symbols) else {
        letters.append(DecodedLetter(unit))
        continue
      }
      let scalar = table.scalars[Int(byte)]
      letters.append(DecodedLetter(scalar == 0 ? plain(unit, byte) : scalar, unit))
    }
  }

  /// A byte that the encoding does not know, as Windows-1252 shows it.
  @inline(__always)
  static func plain(_ unit: LegacyUnit, _ byte: UInt8) -> UInt32 {
    unit.scalar >= 0xF000 ? Windows1252Table.scalar(byte) : unit.scalar
  }

  private static func decodeTCVN3(_ units: [LegacyUnit], to letters: inout [DecodedLetter]) {
    let table = TCVN3Table.table.scalars
    for (index, unit) in units.enumerated() {
      var scalar = unit.scalar
      if let byte = unit.byte {
        scalar =
          table[Int(byte)] == 0 || unit.isWindowsSymbol ? plain(unit, byte) : table[Int(byte)]
      } else if isShownHyphen(scalar), touchesLetter(units, index) {
        // Programs that read PDF show the soft hyphen, which is the letter ư here, as a sign.
        scalar = 0x1B0
      }
      letters.append(DecodedLetter(scalar, unit))
    }
  }

  private static func isShownHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2212 || scalar == 0x2010
  }

  private static func touchesLetter(_ units: [LegacyUnit], _ index: Int) -> Bool {
    func isLetter(_ unit: LegacyUnit) -> Bool {
      unit.scalar | 0x20 >= 0x61 && unit.scalar | 0x20 <= 0x7A
        || unit.scalar >= 0xA1 && unit.scalar <= 0xFF
    }
    return index > 0 && isLetter(units[index - 1])
      || index + 1 < units.count && isLetter(units[index + 1])
  }
}

/// Windows-1258: letters, and five tones that combine with the letter before them.
///
/// Source: Microsoft's best-fit table of code page 1258. Elsewhere it is Windows-1252.
enum Windows1258Table {
  static let table = ByteTable(
    from: 0xC0,
    rows: [
      "ÀÁÂĂÄÅÆÇÈÉÊË_ÍÎÏ",
      "ĐÑ_ÓÔƠÖ×ØÙÚÛÜƯ_ß",
      "àáâăäåæçèéêë_íîï",
      "đñ_óôơö÷øùúûüư₫ÿ",
    ]
  )

  /// The tone that a byte is, 1…5; nil for any other byte.
  @inline(__always)
  static func tone(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xCC: 1
    case 0xEC: 2
    case 0xD2: 3
    case 0xDE: 4
    case 0xF2: 5
    default: nil
    }
  }

  /// The units as the bytes that code page 1258 shows so; nil where none of them is a character of its own.
  static func bytes(of units: [LegacyUnit]) -> [LegacyUnit]? {
    var isFound = false
    let result = units.map { unit in
      guard unit.byte == nil, let byte = byte(unit.scalar) else { return unit }
      isFound = true
      return LegacyUnit(scalar: UInt32(byte), start: unit.start, length: unit.length)
    }
    return isFound ? result : nil
  }

  /// The units as the bytes that code page 1258 shows so, letters with tones taken apart.
  static func allBytes(of units: [LegacyUnit]) -> [LegacyUnit] {
    var result: [LegacyUnit] = []
    result.reserveCapacity(units.count + 4)
    for unit in units {
      if unit.scalar < 0x80 || unit.byte != nil && !isComposed(unit.scalar) {
        result.append(unit)
      } else if let byte = byte(unit.scalar) {
        result.append(LegacyUnit(scalar: UInt32(byte), start: unit.start, length: unit.length))
      } else if let (base, tone) = parts(unit.scalar) {
        result.append(LegacyUnit(scalar: UInt32(base), start: unit.start, length: unit.length))
        let end = unit.start + unit.length
        result.append(LegacyUnit(scalar: UInt32(tone), start: end, length: 0))
      } else {
        result.append(unit)
      }
    }
    return result
  }

  /// Whether a character that Windows-1252 does not have is a letter or tone of code page 1258, or several in one.
  static func shows(_ scalar: UInt32) -> Bool { byte(scalar) != nil || parts(scalar) != nil }

  /// Whether Windows-1252 has a letter with its tone that code page 1258 has in two characters only.
  private static func isComposed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC3, 0xCC, 0xD2, 0xD5, 0xDD, 0xE3, 0xEC, 0xF2, 0xF5, 0xFD: true
    default: false
    }
  }

  /// The bytes of a letter and of the tone on it; nil for any other scalar.
  private static func parts(_ scalar: UInt32) -> (base: UInt8, tone: UInt8)? {
    if let vowel = ComposedLetters.vowel(scalar), vowel.tone > 0 {
      let base = vowel.with(tone: 0).scalar
      let byte = base < 0x100 ? UInt8(base) : byte(base)
      return byte.map { ($0, tones[Int(vowel.tone) - 1]) }
    }
    return consonants[scalar]
  }

  /// The bytes of the five tones.
  private static let tones: [UInt8] = [0xCC, 0xEC, 0xD2, 0xDE, 0xF2]

  /// Consonants that a tone was composed with.
  private static let consonants: [UInt32: (base: UInt8, tone: UInt8)] = {
    let lines: [(tone: UInt8, letters: String)] = [
      (0xCC, "nǹwẁNǸWẀ"),
      (0xEC, "cćgǵkḱlĺmḿnńpṕrŕsśwẃzźCĆGǴKḰLĹMḾNŃPṔRŔSŚWẂZŹ"),
      (0xDE, "vṽVṼ"),
      (0xF2, "bḅdḍhḥkḳlḷmṃnṇrṛsṣtṭvṿwẉzẓBḄDḌHḤKḲLḶMṂNṆRṚSṢTṬVṾWẈZẒ"),
    ]
    var table: [UInt32: (base: UInt8, tone: UInt8)] = [:]
    for (tone, letters) in lines {
      let scalars = Array(letters.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[scalars[index + 1].value] = (UInt8(scalars[index].value & 0x7F), tone)
      }
    }
    return table
  }()

  /// The byte of a letter or tone that Windows-1252 does not have.
  private static func byte(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x300: 0xCC
    case 0x301: 0xEC
    case 0x309: 0xD2
    case 0x303: 0xDE
    case 0x323: 0xF2
    case 0x102...0x20AB: table.scalars.firstIndex(of: scalar).map { UInt8($0) }
    default: nil
    }
  }
}

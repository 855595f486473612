@testable import PlanText

/// Writes Vietnamese in the legacy encodings, as the programs of the time did.
enum LegacyEncoder {
  /// The bytes of `text` in an encoding; nil where the encoding does not have one of its letters.
  static func bytes(_ text: String, _ encoding: LegacyEncoding) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let letter = letter(scalar.value, encoding) else { return nil }
      bytes += letter
    }
    return bytes
  }

  /// The text in which each byte stands as the Latin-1 character of its number.
  static func stored(_ text: String, _ encoding: LegacyEncoding) -> String? {
    bytes(text, encoding).map { bytes in
      String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
  }

  /// The same with Windows-1252 for 0x80…0x9F, as Windows stores it.
  static func storedByWindows(_ text: String, _ encoding: LegacyEncoding) -> String? {
    bytes(text, encoding).map { bytes in
      var result = String.UnicodeScalarView()
      for byte in bytes {
        if let scalar = Unicode.Scalar(Windows1252Table.scalar(byte)) { result.append(scalar) }
      }
      return String(result)
    }
  }

  private static func letter(_ scalar: UInt32, _ encoding: LegacyEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8Twice: return utf8(scalar)
    case .utf8Thrice: return utf8(scalar).flatMap { utf8(Windows1252Table.scalar($0)) }
    default: break
    }
    if scalar < 0x80, encoding != .viqr || VIQRTable.mark(UInt8(scalar)) == nil {
      return [UInt8(scalar)]
    }
    switch encoding {
    case .tcvn3: return single(scalar, TCVN3Table.table)
    case .viscii: return single(scalar, VISCIITable.table)
    case .vps: return single(scalar, VPSTable.table)
    case .windows1258: return windows1258(scalar)
    case .vni: return vni(scalar)
    case .viqr: return viqr(scalar)
    case .utf8Twice, .utf8Thrice: return nil
    }
  }

  private static func utf8(_ scalar: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    UTF8Bytes.append(scalar, to: &bytes)
    return bytes
  }

  private static func single(_ scalar: UInt32, _ table: ByteTable) -> [UInt8]? {
    if let byte = table.scalars.firstIndex(of: scalar) { return [UInt8(byte)] }
    return Windows1252Table.byte(scalar).map { [$0] }
  }

  private static func windows1258(_ scalar: UInt32) -> [UInt8]? {
    if let byte = Windows1258Table.table.scalars.firstIndex(of: scalar) { return [UInt8(byte)] }
    guard let vowel = ComposedLetters.vowel(scalar), vowel.tone != 0,
      let base = windows1258(vowel.with(tone: 0).scalar)
    else { return scalar < 0x80 ? [UInt8(scalar)] : nil }
    return base + [[0xCC, 0xEC, 0xD2, 0xDE, 0xF2][Int(vowel.tone) - 1]]
  }

  private static func vni(_ scalar: UInt32) -> [UInt8]? {
    if let found = VNITable.letters.first(where: { $0.value.value == scalar }) {
      return [found.key]
    }
    guard let vowel = ComposedLetters.vowel(scalar) else { return nil }
    for base in ["a", "e", "o", "u", "y", "ơ", "ư"].flatMap({ [$0, $0.uppercased()] }) {
      guard let letter = base.unicodeScalars.first?.value else { continue }
      for byte in UInt8(0xC0)...0xFF {
        guard let mark = VNITable.marks[Int(byte) - 0xC0], mark.on(letter) == scalar,
          (byte >= 0xE0) == !vowel.isCapital
        else { continue }
        return (letter < 0x80 ? [UInt8(letter)] : vni(letter) ?? []) + [byte]
      }
    }
    return nil
  }

  private static func viqr(_ scalar: UInt32) -> [UInt8]? {
    if scalar == 0x111 { return Array("dd".utf8) }
    if scalar == 0x110 { return Array("DD".utf8) }
    if scalar < 0x80 { return Array("\\".utf8) + [UInt8(scalar)] }
    guard let vowel = ComposedLetters.vowel(scalar) else { return nil }
    for base in "aeiouyAEIOUY".unicodeScalars {
      for shape in ["", "(", "^", "+"] {
        for tone in ["", "`", "'", "?", "~", "."] {
          var letter = base.value
          for byte in (shape + tone).utf8 {
            guard let mark = VIQRTable.mark(byte), let marked = mark.on(letter) else { break }
            letter = marked
          }
          if letter == vowel.scalar { return Array(String(base).utf8) + Array((shape + tone).utf8) }
        }
      }
    }
    return nil
  }
}

/// The characters of the fonts that hold symbols in place of letters, by their places 0x20…0xFF in the font.
///
/// Only what a font certainly shows is given: the mathematical signs and Greek letters of Symbol (Adobe's encoding), the bullets, ticks and arrows of the Wingdings. No symbol ever becomes a Latin letter.
enum SymbolFont {
  case symbol, wingdings
  /// One whose characters have no certain place in Unicode.
  case other

  /// By the name in the file; nil for fonts of letters.
  init?(_ name: String) {
    switch name.lowercased() {
    case "symbol", "starsymbol", "opensymbol": self = .symbol
    case "wingdings": self = .wingdings
    case "wingdings 2", "wingdings 3", "webdings", "mt extra", "marlett": self = .other
    default: return nil
    }
  }

  /// What the font shows at a place, which word processors also write as 0xF020…0xF0FF; a private character where that has no certain place in Unicode.
  func scalar(at place: UInt32) -> Unicode.Scalar {
    let place = place & 0xFF
    let known =
      switch self {
      case .symbol: Self.symbols[place]
      case .wingdings: Self.dingbats[place]
      case .other: nil as Unicode.Scalar?
      }
    return known ?? Unicode.Scalar(0xF000 + place) ?? " "
  }

  /// The text with the private characters 0xF020…0xF0FF as the font shows them; letters stay what they are, since programs replace the font for them.
  func decode(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result = ""
    for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
      let isPrivate = (0xF020...0xF0FF).contains(scalar.value)
      result.unicodeScalars.append(isPrivate ? self.scalar(at: scalar.value) : scalar)
    }
    return Array(result.utf8)
  }

  /// The text of a page in this font: as `decode` says, and a character that stands alone, as bullets of lists do, as the font shows it.
  func shown(_ text: [UInt8]) -> [UInt8] {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let seen = scalars.filter { $0.value > 0x20 && $0.value != 0xA0 }
    guard seen.count == 1, let scalar = seen.first, scalar.value < 0x100 else {
      return decode(text)
    }
    let shown = self.scalar(at: scalar.value)
    guard shown.value < 0xF000 else { return text }
    return Array(String(String.UnicodeScalarView(scalars.map { $0 == scalar ? shown : $0 })).utf8)
  }

  private static let symbols: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [
      0x20: " ", 0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2D: "−", 0x2A: "∗", 0x40: "≅", 0x5C: "∴",
      0x5E: "⊥", 0x7E: "∼", 0xA0: "€", 0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xA7: "♣",
      0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
      0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•",
      0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩",
      0xC8: "∪", 0xC9: "⊃", 0xCC: "⊂", 0xCE: "∈", 0xD1: "∇", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅",
      0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒", 0xE5: "∑", 0xF2: "∫",
    ]
    for place in [
      0x21, 0x23, 0x25, 0x26, 0x28, 0x29, 0x2B, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3C,
      0x3D, 0x3E, 0x3F, 0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D,
    ] as [UInt32] {
      table[place] = Unicode.Scalar(place)
    }
    for place in 0x30...0x39 as ClosedRange<UInt32> { table[place] = Unicode.Scalar(place) }
    for (first, letters) in [
      (0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"), (0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"),
    ] {
      for (index, letter) in letters.unicodeScalars.enumerated() {
        table[UInt32(first + index)] = letter
      }
    }
    return table
  }()

  private static let dingbats: [UInt32: Unicode.Scalar] = [
    0x20: " ", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x74: "⧫",
    0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA3: "◉", 0xA4: "◉",
    0xA7: "▪", 0xA8: "□", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓",
    0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
}

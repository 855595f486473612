/// Writes text of documents into XML 1.0: nothing in it is markup, and what XML has no place for becomes U+FFFD.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  /// Markup of our own, as it stands.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// ` name="value"`.
  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    // White space in an attribute is a space to every parser (XML 1.0, section 3.3.3), unless it is written as a reference.
    escape(value) { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? "&#\($0);" : nil }
    raw("\"")
  }

  mutating func attribute(_ name: String, _ value: Int) { attribute(name, "\(value)") }

  /// The text between two tags.
  mutating func text(_ text: String) { escape(text) { $0 == 0x0D ? "&#13;" : nil } }

  private mutating func escape(_ text: String, _ reference: (UInt32) -> String?) {
    for scalar in text.unicodeScalars {
      if let reference = reference(scalar.value) {
        raw(reference)
        continue
      }
      switch scalar.value {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: raw("&quot;")
      case 0x09, 0x0A: bytes.append(UInt8(scalar.value))
      // Not characters of XML 1.0, or, as the controls of ISO 6429, of no use but to a terminal.
      case ..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: raw("\u{FFFD}")
      default: raw(String(Character(scalar)))
      }
    }
  }
}

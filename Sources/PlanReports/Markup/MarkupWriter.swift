/// Writes HTML or XML into bytes; every text of a document goes through `text` or an attribute, which leave nothing that a reader would obey or refuse.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  /// Markup of our own, as it stands.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func text(_ text: String) { escape(text.utf8) }

  /// The UTF-8 bytes `range` of `text`.
  mutating func text(_ text: [UInt8], _ range: Range<Int>) { escape(text[range]) }

  /// `<name a="…">`, or `<name a="…"/>` in XML for an element without content.
  mutating func open(
    _ name: String, _ attributes: [(name: String, value: String)] = [], isEmpty: Bool = false
  ) {
    raw("<" + name)
    for attribute in attributes {
      raw(" " + attribute.name + "=\"")
      text(attribute.value)
      raw("\"")
    }
    raw(isEmpty ? "/>" : ">")
  }

  mutating func close(_ name: String) { raw("</" + name + ">") }

  /// An element that holds nothing but a text.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ text: String
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  mutating func element(_ name: String, _ text: String) { element(name, [], text) }

  private mutating func escape(_ text: some Collection<UInt8>) {
    var rest = text.makeIterator()
    // The two bytes before: U+FFFE and U+FFFF, which XML refuses, are EF BF BE and EF BF BF.
    var before: (UInt8, UInt8) = (0, 0)
    while let byte = rest.next() {
      switch byte {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: raw("&quot;")
      case 0x27: raw("&#39;")
      // Control characters have no place in markup; the replacement character keeps the count.
      case 0x09, 0x0A: bytes.append(byte)
      case ..<0x20, 0x7F: raw("\u{FFFD}")
      case 0xBE where before == (0xEF, 0xBF), 0xBF where before == (0xEF, 0xBF):
        bytes.append(0xBD)
      default: bytes.append(byte)
      }
      before = (before.1, byte)
    }
  }
}

import PlanText

/// The characters of an HTML file before its tags and entities are read.
///
/// Whether some of them are bytes of a Vietnamese legacy encoding is judged afterwards, by the text alone: `&reg;` and `®` are the same byte, and the names of elements say nothing.
struct MarkupText {
  /// In `parserEncoding`; without control characters, but for those that may be letters.
  let text: [UInt8]
  /// The encoding of `text`, as the parser knows it.
  let parserEncoding: String
  let notes: [Note]

  private let raw: UnjudgedText
  private let forced: TextEncoding?
  /// A Vietnamese encoding that the file says it is in.
  private let declared: LegacyEncoding?

  init(_ bytes: [UInt8], _ forced: TextEncoding?) {
    let declared = HTMLCharset.declared(bytes)
    self.forced = forced
    self.declared = declared.flatMap(LegacyEncoding.init(name:))
    raw = UnjudgedText(bytes, forced: forced)
    if forced == nil, raw.isBytes, let declared, HTMLCharset.isForParser(declared) {
      // Converters hold the last letter back where a mark may follow.
      text = bytes.filter { $0 >= 0x20 || $0 &- 0x09 <= 4 } + [0x0A]
      parserEncoding = declared
      notes = []
      return
    }
    let (visible, dropped) = raw.withoutControls()
    text = visible
    parserEncoding = "utf-8"
    var notes: [Note] = []
    if raw.repaired > 0 { notes.append(Note(.invalidUTF8, .warning, "\(raw.repaired)")) }
    if dropped > 0 { notes.append(Note(.controlCharacters, .info, "\(dropped)")) }
    self.notes = notes
  }

  /// The text that was read of the file, decoded where it is in a legacy encoding; `fonts` is what was decoded by its fonts already.
  func judged(
    _ text: [UInt8],
    fonts: LegacyEvidence?
  ) -> (text: [UInt8], encoding: String, evidence: LegacyEvidence?) {
    if parserEncoding != "utf-8" { return (text, fonts?.name ?? parserEncoding, fonts) }
    let found = raw.judged(text, forced: forced, fonts: fonts)
    guard let declared, raw.isBytes, forced == nil, found.evidence == nil else { return found }
    return raw.judged(text, forced: .legacy(declared))
  }
}

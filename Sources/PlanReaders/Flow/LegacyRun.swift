import PlanText

/// The text of a run as Unicode, by the font that the file names for it.
///
/// Fonts such as `.VnTime` and `VNI-Times` show their own letters for the characters that the file holds.
func decodedRun(_ text: ArraySlice<UInt8>, font: String?) -> ArraySlice<UInt8> {
  guard let font else { return text }
  if let (encoding, isCapitals) = LegacyFont.encoding(of: font) {
    let stored = String(decoding: text, as: UTF8.self)
    return Array(encoding.decodeRun(stored, capitals: isCapitals).utf8)[...]
  }
  if let symbols = SymbolFont(font) { return symbols.decode(text)[...] }
  return text
}

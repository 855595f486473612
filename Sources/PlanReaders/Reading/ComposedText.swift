import PlanText

/// A file's text as UTF-8 in NFC, and where it came from.
struct ComposedText {
  let text: [UInt8]
  /// From the text to the file's bytes.
  let map: OffsetMap
  /// IANA name of the file's encoding.
  let encoding: String
  /// What had to be mended.
  let notes: [Note]

  /// Decodes and composes; `encoding` is what the caller knows of the file's.
  init(
    _ bytes: [UInt8],
    _ encoding: TextEncoding?,
    _ limits: ReadLimits
  ) throws(ReadError) {
    try Self.checkStored(bytes, limits)
    let (decoded, evidence) = TextDecoding.decodeFile(bytes, forced: encoding)
    try Self.check(decoded.text, limits)
    let composition = Composition(decoded.text)
    text = composition.text
    map = composition.changed ? composition.map.composed(with: decoded.map) : decoded.map
    self.encoding = decoded.encoding
    var notes = evidence.map { [Note($0)] } ?? []
    if decoded.repaired > 0 { notes.append(Note(.invalidUTF8, .warning, "\(decoded.repaired)")) }
    if decoded.droppedControls > 0 {
      notes.append(Note(.controlCharacters, .info, "\(decoded.droppedControls)"))
    }
    if composition.changed {
      notes.append(Note(.composedText, .info, "\(composition.droppedMarks)"))
    }
    self.notes = notes
  }

  /// Throws where a file has so many characters that its text would have too many in whatever encoding: some write a letter as three.
  static func checkStored(_ bytes: [UInt8], _ limits: ReadLimits) throws(ReadError) {
    guard bytes.count / 3 > limits.maxCodePoints else { return }
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    guard count / 3 <= limits.maxCodePoints else {
      throw .tooManyCodePoints(limit: limits.maxCodePoints)
    }
  }

  /// Throws where the text has more code points than the limit.
  static func check(_ text: [UInt8], _ limits: ReadLimits) throws(ReadError) {
    guard text.count > limits.maxCodePoints else { return }
    var count = 0
    for byte in text where byte & 0xC0 != 0x80 { count += 1 }
    guard count <= limits.maxCodePoints else {
      throw .tooManyCodePoints(limit: limits.maxCodePoints)
    }
  }
}

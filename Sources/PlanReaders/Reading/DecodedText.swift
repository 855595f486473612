import PlanText

/// A file's text as UTF-8 in NFC, and where it came from.
struct DecodedText {
  var text: [UInt8]
  /// From the text to the file's bytes.
  var map: OffsetMap
  var encoding: String
  var notes: [Note] = []

  /// Decodes and composes.
  init(_ bytes: [UInt8], _ limits: ReadLimits) throws(ReadError) {
    // Stand-in until PlanText decodes: UTF-8 as it is, without the byte order mark.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var decoded = start == 0 ? bytes : Array(bytes[start...])
    if String(validating: decoded, as: UTF8.self) == nil {
      decoded = Array(String(decoding: decoded, as: UTF8.self).utf8)
      notes.append(Note(.invalidUTF8, .warning))
    }
    var count = 0
    for byte in decoded where byte & 0xC0 != 0x80 { count += 1 }
    guard count <= limits.maxCodePoints else {
      throw .tooManyCodePoints(limit: limits.maxCodePoints)
    }
    map = OffsetMap()
    map.appendCopy(from: start, count: decoded.count)
    let (text, composing, changed) = composed(decoded)
    if changed {
      notes.append(Note(.composedText, .info))
      map = composing.composed(with: map)
    }
    self.text = text
    encoding = "utf-8"
  }
}

/// The text in NFC, the map to what it was, and whether anything changed.
func composed(_ bytes: [UInt8]) -> (text: [UInt8], map: OffsetMap, changed: Bool) {
  // Stand-in until PlanText composes.
  (bytes, OffsetMap(identity: bytes.count), false)
}

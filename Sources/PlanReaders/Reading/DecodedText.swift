import PlanText

/// A file's text as UTF-8 in NFC, and where it came from.
struct DecodedText {
  var text: [UInt8]
  /// From the text to the file's bytes.
  var map: OffsetMap
  var encoding: String
  var notes: [Note] = []

  /// Decodes and composes.
  init(_ bytes: [UInt8]) {
    // Stand-in until PlanText decodes and composes: UTF-8 as it is, without the byte order mark.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    text = Array(bytes[start...])
    if !isValidUTF8(text) { text = Array(String(decoding: text, as: UTF8.self).utf8) }
    map = OffsetMap()
    map.appendCopy(from: start, count: text.count)
    encoding = "utf-8"
  }
}

private func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil
}

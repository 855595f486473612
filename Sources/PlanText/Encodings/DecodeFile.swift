extension TextDecoding {
  /// Decodes a text file: UTF-8 and UTF-16 as `decode` does, Vietnamese legacy encodings where the text shows that it is in one, Windows-1252 where it is in none.
  ///
  /// Legacy text is found in raw bytes as well as in the Unicode characters of the same numbers, line by line and run by run. An encoding that is `forced` is not questioned. Never fails.
  public static func decodeFile(
    _ bytes: [UInt8],
    forced: TextEncoding? = nil
  ) -> (text: DecodedText, evidence: LegacyEvidence?) {
    switch forced {
    case .utf16(let littleEndian):
      let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
      let start = marks.contains { bytes.starts(with: $0) } ? 2 : 0
      return (UTF16Repair.decode(bytes, from: start, littleEndian ? .little : .big), nil)
    case .utf8:
      return (UTF8Repair.decode(bytes, from: markLength(bytes)), nil)
    case .windows1252:
      return (windows1252(ByteLines(bytes, all: true)), nil)
    case .legacy(let encoding):
      return (self.forced(bytes, encoding), nil)
    case nil: return found(bytes)
    }
  }

  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func found(_ bytes: [UInt8]) -> (DecodedText, LegacyEvidence?) {
    let start = markLength(bytes)
    if isUTF16(bytes) {
      let decoded = decode(bytes)
      let legacy = LegacyText(decoded.text)
      guard let evidence = legacy.evidence else { return (decoded, nil) }
      return (cleaned(legacy, after: decoded.map, evidence.name ?? decoded.encoding), evidence)
    }
    let clean = bytes.withUnsafeBufferPointer { CleanUTF8.length($0, from: start) }
    if clean == bytes.count || isUTF8(bytes, from: clean) {
      let legacy = LegacyText(start == 0 ? bytes : Array(bytes[start...]))
      guard let evidence = legacy.evidence else {
        return (clean == bytes.count ? unchanged(bytes, from: start) : decode(bytes), nil)
      }
      return (cleaned(legacy, after: shift(start, bytes.count), evidence.name ?? "utf-8"), evidence)
    }
    return foundInBytes(bytes, from: start)
  }

  /// A file that is not UTF-8, or not everywhere.
  private static func foundInBytes(
    _ bytes: [UInt8],
    from start: Int
  ) -> (DecodedText, LegacyEvidence?) {
    let lines = ByteLines(bytes, from: start)
    guard !lines.raw.isEmpty else { return (decode(bytes), nil) }
    let isMainlyUTF8 = lines.isMainlyUTF8
    let legacy = LegacyText(lines.text, certain: !isMainlyUTF8)
    guard let evidence = legacy.evidence else {
      return isMainlyUTF8 ? (decode(bytes), nil) : (windows1252(lines), nil)
    }
    let name = evidence.name ?? (isMainlyUTF8 ? "utf-8" : evidence.encoding.rawValue)
    return (cleaned(legacy, after: lines.map, name), evidence)
  }

  private static func forced(_ bytes: [UInt8], _ encoding: LegacyEncoding) -> DecodedText {
    let start = markLength(bytes)
    if start > 0 || isUTF8(bytes, from: 0) {
      let legacy = LegacyText(start == 0 ? bytes : Array(bytes[start...]), forced: encoding)
      return cleaned(legacy, after: shift(start, bytes.count), encoding.rawValue)
    }
    let lines = ByteLines(bytes, all: true)
    return cleaned(LegacyText(lines.text, forced: encoding), after: lines.map, encoding.rawValue)
  }

  /// The text of lines of bytes that are no Vietnamese encoding.
  private static func windows1252(_ lines: ByteLines) -> DecodedText {
    let (text, map) = Windows1252Symbols.shown(lines.text)
    return cleaned(text, map.composed(with: lines.map), "windows-1252")
  }

  private static func cleaned(
    _ legacy: LegacyText,
    after earlier: OffsetMap,
    _ name: String
  ) -> DecodedText {
    let (text, map) = Windows1252Symbols.shown(legacy.text)
    return cleaned(text, map.composed(with: legacy.map).composed(with: earlier), name)
  }

  /// Leaves control characters out.
  private static func cleaned(_ text: [UInt8], _ map: OffsetMap, _ name: String) -> DecodedText {
    var result = UTF8Repair.decode(text, from: 0)
    result.map = result.map.composed(with: map)
    result.encoding = name
    return result
  }

  private static func shift(_ start: Int, _ count: Int) -> OffsetMap {
    var map = OffsetMap()
    map.appendCopy(from: start, count: count - start)
    return map
  }

  /// Whether a file is UTF-16, by its mark or its zeros.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || !bytes.starts(with: [0xEF, 0xBB, 0xBF]) && UTF16Repair.order(of: bytes) != nil
  }

  /// Whether a file is UTF-8 throughout.
  static func isUTF8(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var at = start
      while at < buffer.count {
        if buffer[at] < 0x80 {
          at += 1
          continue
        }
        let length = CleanUTF8.sequence(buffer, at, buffer.count)
        // 0 is a control character in two bytes.
        guard length >= 0 else { return false }
        at += length == 0 ? 2 : length
      }
      return true
    }
  }
}

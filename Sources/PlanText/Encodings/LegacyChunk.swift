/// A stretch of text between two spaces in which legacy letters may stand.
struct LegacyChunk {
  var start: UInt32
  var end: UInt32
  /// Whether a line begins between the chunk before and this one.
  var startsLine: Bool
  /// Whether it holds letters that only Unicode has, so that it is no legacy text stored as Windows-1252.
  var isUnicode: Bool
  /// Whether it holds letters that code page 1258 has neither, so that it is no legacy text at all.
  var isForeign: Bool
  /// Whether it holds letters or tones that code page 1258 shows and Windows-1252 does not.
  var is1258: Bool
  /// Whether it is ASCII, and of interest for VIQR only.
  var isASCII: Bool

  var range: Range<Int> { Int(start)..<Int(end) }

  /// Finds out which letters it holds.
  fileprivate mutating func readLetters(of text: UnsafeBufferPointer<UInt8>) {
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] < 0xC4 {
        at += 1
        continue
      }
      let (scalar, length) = Tokenizer.decode(text, at, range.upperBound)
      at += length
      guard Windows1252Table.byte(scalar) == nil else { continue }
      let isShown = Windows1258Table.shows(scalar)
      if isShown { is1258 = true }
      guard Letters.isLetter(scalar) else { continue }
      isUnicode = true
      if !isShown { isForeign = true }
    }
  }
}

/// Cuts a text into chunks.
struct LegacyChunks {
  private(set) var chunks: [LegacyChunk] = []

  /// What is longer is no word, and is cut.
  private static let longest = 2_048

  /// The chunks of `text`, which is valid UTF-8, that are not plain ASCII, and with `viqr` those of ASCII that hold a mark of VIQR.
  init(_ text: UnsafeBufferPointer<UInt8>, viqr: Bool) {
    var startsLine = true
    var at = 0
    while at < text.count {
      let byte = text[at]
      if Self.isSpace(byte) {
        if byte != 0x20, byte != 0x09 { startsLine = true }
        at += 1
        continue
      }
      let start = at
      var seen: UInt8 = 0
      var hasControl = false
      while at < text.count, !Self.isSpace(text[at]),
        at - start < Self.longest || text[at] & 0xC0 == 0x80
      {
        seen |= text[at]
        if text[at] < 0x20 { hasControl = true }
        at += 1
      }
      let isASCII = seen < 0x80 && !hasControl
      if isASCII, !viqr || !VIQREvidence.hasMark(text, start..<at) { continue }
      var chunk = LegacyChunk(
        start: UInt32(start),
        end: UInt32(at),
        startsLine: startsLine,
        isUnicode: false,
        isForeign: false,
        is1258: false,
        isASCII: isASCII
      )
      if seen >= 0x80 { chunk.readLetters(of: text) }
      chunks.append(chunk)
      startsLine = false
    }
  }

  /// Whether a byte parts chunks; the no-break space does not, it is a byte of letters in spoilt UTF-8.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}

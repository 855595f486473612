/// A file's characters before it is judged whether some of them are bytes of a legacy encoding: for files whose markup has to be read first.
public struct UnjudgedText: Sendable {
  /// UTF-8, with the control characters of the file.
  public let text: [UInt8]
  /// Whether the file is neither UTF-8 nor UTF-16: its bytes are then the Latin-1 characters of `text`, the control characters below U+0020 the private characters from U+F000 on, since some encodings have letters there.
  public let isBytes: Bool
  /// How many broken sequences were replaced by U+FFFD.
  public let repaired: Int

  private let encoding: String

  public init(_ bytes: [UInt8], forced: TextEncoding?) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if case .utf8 = forced {
      self.init(UTF8Repair.decode(bytes, from: start))
    } else if TextDecoding.isUTF16(bytes) {
      self.init(TextDecoding.decode(bytes))
    } else if case .utf16 = forced {
      self.init(TextDecoding.decodeFile(bytes, forced: forced).text)
    } else if TextDecoding.isUTF8(bytes, from: start) {
      self.init(start == 0 ? bytes : Array(bytes[start...]), isBytes: false, "utf-8")
    } else {
      let lines = ByteLines(bytes, from: start, all: forced != nil)
      guard !lines.raw.isEmpty, forced != nil || !lines.isMainlyUTF8 else {
        self.init(TextDecoding.decode(bytes))
        return
      }
      self.init(Self.hidingControls(lines.text), isBytes: true, "windows-1252")
    }
  }

  private init(_ decoded: DecodedText) {
    self.init(decoded.text, isBytes: false, decoded.encoding, repaired: decoded.repaired)
  }

  private init(_ text: [UInt8], isBytes: Bool, _ encoding: String, repaired: Int = 0) {
    self.text = text
    self.isBytes = isBytes
    self.encoding = encoding
    self.repaired = repaired
  }

  /// The text without control characters, and how many these were.
  public func withoutControls() -> (text: [UInt8], dropped: Int) {
    var text = text
    let count = text.count
    text.removeAll { $0 < 0x20 && $0 &- 0x09 > 4 || $0 == 0x7F }
    return (text, count - text.count)
  }

  /// Text that was read of this file, decoded where it is in a legacy encoding; `forced` is not questioned, and `fonts` is what was decoded by its fonts already.
  public func judged(
    _ text: [UInt8],
    forced: TextEncoding?,
    fonts: LegacyEvidence? = nil
  ) -> (text: [UInt8], encoding: String, evidence: LegacyEvidence?) {
    var result: (text: [UInt8], encoding: String, evidence: LegacyEvidence?)
    switch forced {
    case .legacy(let legacy):
      result = (LegacyText(text, forced: legacy).text, legacy.rawValue, nil)
    case .some(let other):
      result = (text, other.name, nil)
    case nil:
      let legacy = LegacyText(text, certain: isBytes && fonts == nil)
      let evidence = fonts ?? legacy.evidence
      result = (legacy.text, evidence?.name ?? encoding, evidence)
    }
    result.text = Windows1252Symbols.shown(result.text).text
    if isBytes { result.text = Self.droppingHidden(result.text) }
    return result
  }

  /// Puts the private characters from U+F000 on in the place of control characters.
  private static func hidingControls(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: isHidden) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 64)
    for byte in text {
      if isHidden(byte) {
        UTF8Bytes.append(0xF000 + UInt32(byte), to: &result)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func isHidden(_ byte: UInt8) -> Bool { byte < 0x20 && byte &- 0x09 > 4 }

  /// Leaves out those of them that were no letters.
  private static func droppingHidden(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      if text[at] == 0xEF, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] < 0xA0 {
        at += 3
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }
}

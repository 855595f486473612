import PlanText

/// What the first bytes of a file say it is.
enum FileSignature: Equatable {
  /// A zip file; what it holds its entries say.
  case zip
  /// An Office Open XML package that needs a password.
  case encrypted
  case rtf
  /// An OLE2 file that may hold a Word document.
  case doc
  case unsupported(ReadError.Unsupported)
  case pdf
  /// A picture that may be a scan.
  case image
  case html
  /// Elements of HTML without a root: HTML, or Markdown that begins with a table.
  case fragment
  /// Text of some kind.
  case text
  case binary

  private static let looked = 1 << 16

  /// Looks at the beginning of `bytes`.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .zip
    } else if Self.isCompound(bytes), Self.has("EncryptedPackage", inDirectoryOf: bytes) {
      self = .encrypted
    } else if bytes.starts(with: [0x7B, 0x5C, 0x72, 0x74, 0x66]) {
      self = .rtf
    } else if Self.isCompound(bytes) {
      self = Self.compound(bytes)
    } else if Self.isImage(bytes) {
      self = .image
    } else if Self.find("%PDF-", in: bytes, before: 1024), Self.known(bytes) == nil {
      // The standard allows rubbish before the PDF header.
      self = .pdf
    } else if let known = Self.known(bytes) {
      self = .unsupported(known)
    } else if Self.isBinary(bytes) {
      self = .binary
    } else {
      let evidence = HTMLEvidence(bytes)
      self = evidence.isFragment ? .fragment : evidence.isHTML ? .html : .text
    }
  }

  /// Formats with a signature.
  private static func known(_ bytes: [UInt8]) -> ReadError.Unsupported? {
    func starts(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
    if starts([0x47, 0x49, 0x46, 0x38])
      || starts([0x52, 0x49, 0x46, 0x46]) && find("WEBP", in: bytes, before: 16)
    {
      return .image
    }
    if starts([0x1F, 0x8B]) || starts([0x52, 0x61, 0x72, 0x21])
      || starts([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    {
      return .archive
    }
    return nil
  }

  /// Whether the bytes are PNG, JPEG or TIFF.
  private static func isImage(_ bytes: [UInt8]) -> Bool {
    let signatures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00],
      [0x4D, 0x4D, 0x00, 0x2A],
    ]
    return signatures.contains { bytes.starts(with: $0) }
  }

  /// Whether the bytes are an OLE2 file.
  private static func isCompound(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// What an OLE2 file holds, by the names in its directory.
  private static func compound(_ bytes: [UInt8]) -> FileSignature {
    // A Word document may hold sheets and slides in objects of its own.
    if has("WordDocument", inDirectoryOf: bytes) { return .doc }
    if has("Workbook", inDirectoryOf: bytes) { return .unsupported(.spreadsheet) }
    return has("PowerPoint Document", inDirectoryOf: bytes) ? .unsupported(.presentation) : .doc
  }

  /// Whether a name stands in an OLE2 file as its directory writes names, in UTF-16.
  private static func has(_ name: StaticString, inDirectoryOf bytes: [UInt8]) -> Bool {
    let narrow = name.withUTF8Buffer { Array($0) }
    return find(narrow.flatMap { [$0, UInt8(0)] }, in: bytes, before: bytes.count)
  }

  /// Whether control characters are too many for any text; UTF-16 is known by its mark or its zeros.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let head = bytes.prefix(looked)
    guard hasControls(head) else { return false }
    var controls = 0
    var zeros = (even: 0, odd: 0)
    var before: UInt8 = 0
    for (index, byte) in head.enumerated() {
      defer { before = byte }
      guard byte < 0x20, byte &- 0x09 > 4, !isLetter(byte, after: before) else { continue }
      controls += 1
      if byte == 0 {
        if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
      }
    }
    // Every second byte of UTF-16 is zero for digits, spaces and most letters.
    let most = max(zeros.even, zeros.odd)
    if most * 4 > head.count, min(zeros.even, zeros.odd) * 20 < most { return false }
    return controls * 50 > head.count
  }

  /// Whether control characters stand there at all.
  private static func hasControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      let (tab, five) = (ByteGroup(repeating: 0x09), ByteGroup(repeating: 5))
      var at = 0
      while at + ByteGroup.size <= bytes.count {
        let group = bytes.group(at: at)
        let isControl = (group .< ByteGroup(repeating: 0x20)) .& (group &- tab .>= five)
        if isControl.holdsSomewhere { return true }
        at += ByteGroup.size
      }
      return bytes[at...].contains { $0 < 0x20 && $0 &- 0x09 > 4 }
    }
  }

  /// Whether a control character stands where VISCII and VPS have a capital with a tone: behind another capital or a letter that is no ASCII.
  private static func isLetter(_ byte: UInt8, after before: UInt8) -> Bool {
    guard before >= 0x80 || before &- 0x41 < 26 else { return false }
    switch byte {
    case 0x02...0x06, 0x10...0x15, 0x19, 0x1C...0x1E: return true
    default: return false
    }
  }

  private static func find(_ text: StaticString, in bytes: [UInt8], before limit: Int) -> Bool {
    find(text.withUTF8Buffer { Array($0) }, in: bytes, before: limit)
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], before limit: Int) -> Bool {
    let last = min(bytes.count, limit) - needle.count
    guard last >= 0, let first = needle.first else { return false }
    var at = 0
    while at <= last {
      if bytes[at] == first, bytes[at..<at + needle.count].elementsEqual(needle) { return true }
      at += 1
    }
    return false
  }
}

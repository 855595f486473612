/// The name of an archive's entry, as names are compared: forward slashes, ASCII letters in lower case.
struct ZipName {
  /// Nil where the name leads out of the archive: absolute, with a drive, or up with `..`.
  let key: String?

  init(_ name: String) {
    let bytes = name.utf8.map { byte -> UInt8 in
      byte == 0x5C ? 0x2F : byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    let isAbsolute = bytes.first == 0x2F
    let hasDrive = bytes.count >= 2 && bytes[1] == 0x3A && bytes[0] &- 0x61 < 26
    let goesUp = bytes.split(separator: 0x2F).contains { $0.elementsEqual([0x2E, 0x2E]) }
    key = isAbsolute || hasDrive || goesUp ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

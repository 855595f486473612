/// Writes zip archives for tests: entries stored, or packed by hand, with lies where a test wants them.
package struct TinyZip {
  package struct Entry {
    package var name: String
    package var bytes: [UInt8]
    /// What the headers say; nil for the truth.
    package var method: UInt16?
    package var flags: UInt16 = 0
    package var claimedSize: UInt32?
    package var claimedCRC: UInt32?
    /// The packed bytes; nil for stored ones.
    package var packed: [UInt8]?

    package init(
      name: String,
      bytes: [UInt8],
      method: UInt16? = nil,
      flags: UInt16 = 0,
      claimedSize: UInt32? = nil,
      claimedCRC: UInt32? = nil,
      packed: [UInt8]? = nil
    ) {
      self.name = name
      self.bytes = bytes
      self.method = method
      self.flags = flags
      self.claimedSize = claimedSize
      self.claimedCRC = claimedCRC
      self.packed = packed
    }
  }

  package var entries: [Entry] = []
  /// What the end record says of the number of entries; nil for the truth.
  package var claimedCount: UInt16?

  package init() {}

  package mutating func add(_ name: String, _ text: String) {
    entries.append(Entry(name: name, bytes: Array(text.utf8)))
  }

  package func bytes() -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(file.count)
      let packed = entry.packed ?? entry.bytes
      let name = Array(entry.name.utf8)
      var sizes: [UInt8] = []
      sizes.append(number: entry.claimedCRC ?? crc32(entry.bytes))
      sizes.append(number: UInt32(packed.count))
      sizes.append(number: entry.claimedSize ?? UInt32(entry.bytes.count))
      // With this flag the sizes stand behind the bytes and in the directory only.
      let isStreamed = entry.flags & 8 != 0
      func facts(_ sizes: [UInt8]) -> [UInt8] {
        var facts: [UInt8] = []
        facts.append(number: entry.flags)
        facts.append(number: entry.method ?? (entry.packed == nil ? 0 : 8))
        facts.append(number: UInt32(0))
        facts += sizes
        facts.append(number: UInt16(name.count))
        facts.append(number: UInt16(0))
        return facts
      }
      file += [0x50, 0x4B, 3, 4, 20, 0]
      file += facts(isStreamed ? [UInt8](repeating: 0, count: 12) : sizes) + name + packed
      if isStreamed { file += [0x50, 0x4B, 7, 8] + sizes }
      directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + facts(sizes)
      for _ in 0..<3 { directory.append(number: UInt16(0)) }
      directory.append(number: UInt32(0))
      directory.append(number: offset)
      directory += name
    }
    let start = UInt32(file.count)
    file += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    for _ in 0..<2 {
      file.append(number: claimedCount ?? UInt16(truncatingIfNeeded: entries.count))
    }
    file.append(number: UInt32(directory.count))
    file.append(number: start)
    file.append(number: UInt16(0))
    return file
  }
}

extension [UInt8] {
  /// The bytes of a number, the lowest first.
  package mutating func append(number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

/// The checksum of zip entries.
package func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc = UInt32.max
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}

/// `count` times the same byte, packed by Deflate with its fixed codes to about a hundred and sixtieth.
package func deflated(_ byte: UInt8, count: Int) -> [UInt8] {
  var output: [UInt8] = []
  var bits: UInt32 = 0
  var size: UInt32 = 0
  func put(_ value: UInt32, _ count: UInt32) {
    for index in 0..<count {
      bits |= (value >> index & 1) << size
      size += 1
      if size == 8 {
        output.append(UInt8(bits))
        bits = 0
        size = 0
      }
    }
  }
  /// Codes stand with their highest bit first.
  func code(_ value: UInt32, _ count: UInt32) {
    for index in (0..<count).reversed() { put(value >> index & 1, 1) }
  }
  func literal(_ byte: UInt8) {
    byte < 144 ? code(0x30 + UInt32(byte), 8) : code(0x190 + UInt32(byte) - 144, 9)
  }
  put(1, 1)
  put(1, 2)
  literal(byte)
  var rest = count - 1
  while rest >= 258 {
    // Length 258, distance 1.
    code(0xC5, 8)
    code(0, 5)
    rest -= 258
  }
  for _ in 0..<rest { literal(byte) }
  code(0, 7)
  put(0, 7)
  return output
}

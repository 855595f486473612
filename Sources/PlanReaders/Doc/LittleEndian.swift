/// Bytes in which numbers stand with their lowest byte first; what lies beyond the end is nil.
struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func byte(_ at: Int) -> Int? { bytes.indices.contains(at) ? Int(bytes[at]) : nil }

  func word(_ at: Int) -> Int? {
    guard at >= 0, at + 2 <= bytes.count else { return nil }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }

  func long(_ at: Int) -> Int? {
    guard at >= 0, at + 4 <= bytes.count else { return nil }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16
      | Int(bytes[at + 3]) << 24
  }

  /// A number that may be negative, of two bytes.
  func signedWord(_ at: Int) -> Int? { word(at).map { $0 < 0x8000 ? $0 : $0 - 0x10000 } }

  /// The bytes from `start`, as many of `count` as there are.
  func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8> {
    guard start >= 0, start < bytes.count, count > 0 else { return [] }
    return bytes[start..<start + min(count, bytes.count - start)]
  }
}

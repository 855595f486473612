/// Makes UTF-8 of the bytes of a text file, whatever they are.
public enum TextDecoding {
  /// Decodes UTF-8 and UTF-16, with or without a byte order mark.
  ///
  /// Broken sequences become U+FFFD; control characters other than line feed, carriage return, tab, form feed and U+0085 are left out (a vertical tab becomes a line feed). Never fails; takes time in proportion to the file.
  public static func decode(_ bytes: [UInt8]) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE]) { return UTF16Repair.decode(bytes, from: 2, .little) }
    if bytes.starts(with: [0xFE, 0xFF]) { return UTF16Repair.decode(bytes, from: 2, .big) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if start == 0, let order = UTF16Repair.order(of: bytes) {
      return UTF16Repair.decode(bytes, from: 0, order)
    }
    return isClean(bytes, from: start)
      ? unchanged(bytes, from: start) : UTF8Repair.decode(bytes, from: start)
  }

  /// Decodes UTF-8 alone, as `decode` does; for text of a program that writes no other encoding.
  public static func decodeUTF8(_ bytes: [UInt8]) -> [UInt8] {
    isClean(bytes, from: 0) ? bytes : UTF8Repair.decode(bytes, from: 0).text
  }

  /// Whether `bytes` are UTF-8 that `decodeUTF8` leaves as it is, without control characters.
  public static func isCleanLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    CleanUTF8.length(bytes, from: 0) == bytes.count && !bytes.contains { $0 < 0x20 }
  }

  private static func isClean(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { CleanUTF8.length($0, from: start) == $0.count }
  }

  /// The text of `bytes`, which are clean from `start` to the end.
  static func unchanged(_ bytes: [UInt8], from start: Int) -> DecodedText {
    guard start > 0 else { return DecodedText(unchanged: bytes) }
    var result = DecodedText(encoding: "utf-8")
    result.text = Array(bytes[start...])
    result.map.appendCopy(from: start, count: bytes.count - start)
    return result
  }
}

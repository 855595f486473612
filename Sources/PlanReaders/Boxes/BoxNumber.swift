/// Reads numbers such as `75.744000` or `-3`.
enum BoxNumber {
  private static let most = 1e7
  /// Digits that `UInt64` holds, whatever they are.
  private static let mostDigits = 18

  /// Nil where the bytes are no number, or one no page has.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let isNegative = bytes.first == 0x2D
    var at = isNegative ? 1 : 0
    var digits: UInt64 = 0
    func passDigits() {
      while at < bytes.count, bytes[at] &- 0x30 < 10 {
        digits = digits &* 10 &+ UInt64(bytes[at] &- 0x30)
        at += 1
      }
    }
    let start = at
    passDigits()
    var count = at - start
    // What the digits behind the point make them too large by.
    var divisor = 1.0
    if at < bytes.count, bytes[at] == 0x2E {
      at += 1
      let point = at
      passDigits()
      count += at - point
      for _ in point..<at { divisor *= 10 }
    }
    guard at == bytes.count, count > 0, count <= mostDigits else { return nil }
    let value = Double(digits) / divisor
    guard value <= most else { return nil }
    return isNegative ? -value : value
  }

  static func read(_ bytes: ArraySlice<UInt8>) -> Double? {
    bytes.withUnsafeBufferPointer { read($0) }
  }
}

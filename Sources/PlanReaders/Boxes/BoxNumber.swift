/// Reads numbers such as `75.744000` or `-3`.
enum BoxNumber {
  private static let most = 1e7
  /// Digits that `UInt64` holds, whatever they are.
  private static let mostDigits = 18

  /// Nil where the bytes are no number, or one no page has.
  static func read(_ bytes: some Collection<UInt8>) -> Double? {
    var digits: UInt64 = 0
    // What the digits behind the point make them too large by.
    var divisor: UInt64 = 1
    var count = 0
    var afterPoint = false
    var isFirst = true
    var isNegative = false
    for byte in bytes {
      if byte &- 0x30 < 10 {
        count += 1
        guard count <= mostDigits else { return nil }
        digits = digits &* 10 &+ UInt64(byte &- 0x30)
        if afterPoint { divisor &*= 10 }
      } else if byte == 0x2E, !afterPoint {
        afterPoint = true
      } else if byte == 0x2D, isFirst {
        isNegative = true
      } else {
        return nil
      }
      isFirst = false
    }
    let value = Double(digits) / Double(divisor)
    guard count > 0, value <= most else { return nil }
    return isNegative ? -value : value
  }
}

/// Reads numbers such as `75.744000` or `-3`.
enum BoxNumber {
  private static let most = 1e7
  /// Digits that `UInt64` holds, whatever they are.
  private static let mostDigits = 18

  /// Nil where the bytes are no number, or one no page has.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let end = bytes.count
    let isNegative = end > 0 && bytes[0] == 0x2D
    let start = isNegative ? 1 : 0
    var at = start
    var value: UInt64 = 0
    // What the digits behind the point make the value too large by; 0 before the point.
    var divisor: UInt64 = 0
    while at < end {
      let digit = bytes[at] &- 0x30
      if digit < 10 {
        value = value &* 10 &+ UInt64(digit)
        divisor &*= 10
      } else if bytes[at] == 0x2E, divisor == 0 {
        divisor = 1
      } else {
        return nil
      }
      at += 1
    }
    let digits = end - start - (divisor > 0 ? 1 : 0)
    guard digits > 0, digits <= mostDigits else { return nil }
    let number = Double(value) / Double(max(divisor, 1))
    guard number <= most else { return nil }
    return isNegative ? -number : number
  }

  static func read(_ bytes: ArraySlice<UInt8>) -> Double? {
    bytes.withUnsafeBufferPointer { read($0) }
  }
}

import PlanText

/// Reads numbers such as `75.744000` or `-3`.
enum BoxNumber {
  private static let most = 1e7
  /// Digits that `UInt64` holds, whatever they are.
  private static let mostDigits = 18

  /// Passes a number without a sign; nil where none stands next, or one no page has.
  @inline(__always)
  static func pass(_ cursor: inout Cursor) -> Double? {
    let whole = cursor.passDigits()
    guard cursor.pass(0x2E) else {
      return checked(Double(whole.value), whole.count)
    }
    let part = cursor.passDigits()
    // As programs print them.
    let power = part.count == 6 ? 1_000_000 : power(part.count)
    let value = whole.value &* power &+ part.value
    return checked(Double(value) / Double(power), whole.count + part.count)
  }

  /// The number where a page may have it, of so many digits.
  @inline(__always)
  private static func checked(_ number: Double, _ digits: Int) -> Double? {
    digits > 0 && digits <= mostDigits && number <= most ? number : nil
  }

  /// The power of ten of so many digits; of more than a number may have, it does not matter which.
  private static func power(_ digits: Int) -> UInt64 {
    (0..<min(digits, mostDigits)).reduce(1) { power, _ in power * 10 }
  }

  /// Nil where the bytes are no number, or one no page has.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var cursor = Cursor(bytes)
    let isNegative = cursor.pass(0x2D)
    guard let number = pass(&cursor), cursor.isAtEnd else { return nil }
    return isNegative ? -number : number
  }

  static func read(_ bytes: ArraySlice<UInt8>) -> Double? {
    bytes.withUnsafeBufferPointer { read($0) }
  }
}

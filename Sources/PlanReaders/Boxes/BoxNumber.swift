import PlanText

/// Reads numbers such as `75.744000` or `-3`.
enum BoxNumber {
  private static let most = 1e7
  /// Digits that `UInt64` holds, whatever they are.
  private static let mostDigits = 18

  /// Passes a number without a sign; nil where none stands next, or one no page has.
  static func pass(_ cursor: inout Cursor) -> Double? {
    let start = cursor.at
    let whole = cursor.passDigits()
    var digits = cursor.at - start
    var value = whole.value
    var power: UInt64 = 1
    if cursor.pass(0x2E) {
      let point = cursor.at
      let part = cursor.passDigits()
      digits += cursor.at - point
      value = value &* part.power &+ part.value
      power = part.power
    }
    guard digits > 0, digits <= mostDigits else { return nil }
    let number = Double(value) / Double(power)
    return number <= most ? number : nil
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

/// Reads numbers such as `75.744000` or `-3`.
enum BoxNumber {
  private static let most = 1e7

  /// Nil where the bytes are no number, or one no page has.
  static func read(_ bytes: some Collection<UInt8>) -> Double? {
    var value = 0.0
    var scale = 1.0
    var afterPoint = false
    var digits = 0
    var isNegative = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39:
        digits += 1
        guard digits <= 24 else { return nil }
        if afterPoint {
          scale /= 10
          value += scale * Double(byte - 0x30)
        } else {
          value = value * 10 + Double(byte - 0x30)
        }
      case 0x2E where !afterPoint: afterPoint = true
      case 0x2D where index == 0: isNegative = true
      default: return nil
      }
    }
    guard digits > 0, value <= most else { return nil }
    return isNegative ? -value : value
  }
}

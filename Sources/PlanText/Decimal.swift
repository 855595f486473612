/// An exact decimal number: `digits` × 10^-`scale`.
public struct Decimal: Hashable, Sendable {
  /// All digits, as an integer.
  public let digits: Int
  /// How many of them stand after the decimal mark, 0…9; trailing zeros after the mark are not kept.
  public let scale: Int

  public init(_ digits: Int, scale: Int = 0) {
    var digits = digits
    var scale = scale
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    self.digits = digits
    self.scale = scale
  }

  /// As JSON writes it: `80`, `1.5`.
  public var text: String {
    guard scale > 0 else { return "\(digits)" }
    let sign = digits < 0 ? "-" : ""
    var all = "\(abs(digits))"
    if all.utf8.count <= scale {
      all = String(repeating: "0", count: scale + 1 - all.utf8.count) + all
    }
    let mark = all.utf8.index(all.utf8.endIndex, offsetBy: -scale)
    return sign + all[..<mark] + "." + all[mark...]
  }
}

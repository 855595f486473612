/// An exact decimal number: `digits` × 10^-`scale`.
public struct Decimal: Hashable, Sendable {
  /// All digits, as an integer.
  public let digits: Int
  /// How many of them stand after the decimal mark, 0…9; trailing zeros after the mark are not kept.
  public let scale: Int

  public init(_ digits: Int, scale: Int = 0) {
    var digits = digits
    var scale = max(scale, 0)
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
    var all = "\(digits.magnitude)"
    if all.utf8.count <= scale {
      all = String(repeating: "0", count: scale + 1 - all.utf8.count) + all
    }
    let mark = all.utf8.index(all.utf8.endIndex, offsetBy: -scale)
    return sign + all[..<mark] + "." + all[mark...]
  }

  /// The number times 10^`power`, 0…18; nil beyond the range of `Int`.
  public func scaled(byPowerOfTen power: Int) -> Decimal? {
    let kept = max(0, scale - power)
    var digits = digits
    for _ in 0..<max(0, power - scale) {
      let (product, isOver) = digits.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      digits = product
    }
    return Decimal(digits, scale: kept)
  }

  /// The sum; nil beyond the range of `Int`.
  public func plus(_ other: Decimal) -> Decimal? {
    let shared = max(scale, other.scale)
    guard let left = raised(to: shared), let right = other.raised(to: shared) else { return nil }
    let (sum, isOver) = left.addingReportingOverflow(right)
    return isOver ? nil : Decimal(sum, scale: shared)
  }

  /// The digits as they are with `scale` places; nil beyond the range of `Int`.
  private func raised(to scale: Int) -> Int? {
    var digits = digits
    for _ in self.scale..<max(scale, self.scale) {
      let (product, isOver) = digits.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      digits = product
    }
    return digits
  }
}

extension Decimal: Comparable {
  public static func < (left: Decimal, right: Decimal) -> Bool {
    let shared = max(left.scale, right.scale)
    switch (left.raised(to: shared), right.raised(to: shared)) {
    case (let low?, let high?): return low < high
    // Only a number too large for the shared scale fails: its sign decides.
    case (nil, _): return left.digits < 0
    case (_, nil): return right.digits > 0
    }
  }
}

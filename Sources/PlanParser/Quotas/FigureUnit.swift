internal import PlanModel
internal import PlanText

/// What a heading or a column says of the figures of a table: what they are measured in, and the power of ten they are short of.
struct FigureUnit {
  /// The words of the unit of measure; nil where things are counted.
  let unit: Range<Int>?
  let isPercent: Bool
  /// 3 for "nghìn cây", "1.000 con", "nghìn tấn"; 0 for units such as "triệu đồng", which amounts are given in.
  let power: Int

  private enum Scale: String {
    case thousand, million, billion

    var power: Int {
      switch self {
      case .thousand: 3
      case .million: 6
      case .billion: 9
      }
    }
  }

  private static let scales = PhraseTable<Scale>(
    lines: "nghìn = thousand\nngàn = thousand\ntriệu = million\ntỷ = billion")

  init(_ words: Range<Int>, _ tokens: Tokens) {
    let end = words.upperBound
    isPercent = words.contains { tokens[$0].isSymbol("%") }
    var power = 0
    var start = words.lowerBound
    // "triệu đồng/người/năm" is a unit by its first words, "triệu" alone is none of "triệu cây".
    let known = QuotaReader.units.match(tokens, at: start, before: end)?.length ?? 0
    if !isPercent {
      if let (scale, length) = Self.scales.match(tokens, at: start, before: end),
        known <= length, length < words.count
      {
        power = scale.power
        start += length
      } else if known == 0, let numeral = NumeralReader.match(tokens, at: start, before: end),
        numeral.length < words.count
      {
        switch numeral.value {
        case Decimal(1000): power = 3
        case Decimal(1_000_000): power = 6
        default: break
        }
        if power > 0 { start += numeral.length }
      }
    }
    self.power = power
    // "tấn/năm" is a unit by its first words.
    let measure = isPercent ? nil : QuotaReader.units.match(tokens, at: start, before: end)
    unit = measure == nil ? nil : start..<end
  }

  /// The figure in full; nil beyond the range of numbers.
  func full(_ figure: Decimal) -> Decimal? {
    power == 0 ? figure : figure.scaled(byPowerOfTen: power)
  }
}

/// A number of the text: a value, a range or a share, and how surely it was read.
public struct Numeral: Hashable, Sendable {
  /// The number, scale words counted in (`1,5 triệu` is 1500000); the lower end of a range; the numerator of a fraction.
  public var value: Decimal
  /// The upper end of a range `3-5`, scale words counted in.
  public var upper: Decimal?
  /// What a fraction `2/3` is divided by, at least 1.
  public var denominator: Int?
  /// Whether a percent sign, or "phần trăm", closes it.
  public var isPercent = false
  /// The figures alone, without scale words: 1,5 for `1,5 triệu`. For units such as `triệu đồng`.
  public var figure: Decimal
  /// The figures of the upper end.
  public var upperFigure: Decimal?
  /// Its length in tokens, scale words and percent sign included.
  public var length: Int
  /// How many tokens of it are the scale words that close it (`nghìn tỷ`: 2).
  public var scaleLength = 0
  /// Whether it is written against the rule of "." for thousands and "," for decimals, as in `1.5 triệu`.
  public var isIrregular = false
  /// For a number given twice, `05 (năm)`: whether figures and words agree.
  public var agrees: Bool?

  public init(_ value: Decimal, length: Int) {
    self.value = value
    figure = value
    self.length = length
  }
}

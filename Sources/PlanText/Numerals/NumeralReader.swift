/// Reads numbers in figures and words.
public enum NumeralReader {
  /// The longest number that begins at token `index`: `02`, `1.860`, `16,43`, `1,5 triệu`, `3-5`, `từ 3 đến 5`, `2/3`, `80%`, `hai mươi mốt`, `05 (năm)`. Nil where none begins, in the middle of a date or a document's number, and beyond 18 digits.
  public static func match(_ tokens: Tokens, at index: Int, before end: Int) -> Numeral? {
    let end = min(end, tokens.count)
    guard index >= 0, index < end else { return nil }
    let scan = FigureScan(tokens: tokens, end: end)
    if scan[index] == .from {
      guard var range = number(scan, index + 1), range.upper != nil else { return nil }
      range.length += 1
      return range
    }
    return number(scan, index)
  }

  private static func number(_ scan: FigureScan, _ index: Int) -> Numeral? {
    if let share = scan.share(index) { return closed(share, scan, index) }
    guard var first = scan.amount(index) else { return nil }
    if let pair = scan.pair(first, index) { first = pair }
    first = closed(first, scan, index)
    return range(from: first, scan, index) ?? first
  }

  /// With the percent sign behind it, if one is there.
  private static func closed(_ numeral: Numeral, _ scan: FigureScan, _ index: Int) -> Numeral {
    var result = numeral
    let length = scan.percentLength(index + numeral.length)
    result.length += length
    result.isPercent = length > 0
    return result
  }

  /// The range that `first` begins, if another number follows a dash or "đến".
  private static func range(from first: Numeral, _ scan: FigureScan, _ index: Int) -> Numeral? {
    guard first.denominator == nil else { return nil }
    let joint = index + first.length
    guard scan.joinsRange(joint), var last = scan.amount(joint + 1), last.denominator == nil else {
      return nil
    }
    last = closed(last, scan, joint + 1)
    guard first.isPercent == last.isPercent || !first.isPercent else { return nil }
    var result = first
    result.upper = last.value
    result.upperFigure = last.figure
    result.length = first.length + 1 + last.length
    result.scaleLength = last.scaleLength
    result.isPercent = last.isPercent
    result.isIrregular = first.isIrregular || last.isIrregular
    // In "1,5 - 2 triệu" the scale is meant for both.
    if first.scaleLength == 0, let power = last.power,
      let scaled = first.figure.scaled(byPowerOfTen: power), scaled < last.value
    {
      result.value = scaled
    }
    return result.value < last.value ? result : nil
  }
}

extension Numeral {
  /// The power of ten that its scale words stand for; nil without any, or where they stand between figures.
  fileprivate var power: Int? {
    guard scaleLength > 0 else { return nil }
    return (1...12).first { figure.scaled(byPowerOfTen: $0) == value }
  }
}

/// Reads numbers written in figures, with the words of scale behind them.
struct FigureScan {
  let tokens: Tokens
  let end: Int

  subscript(at: Int) -> NumberWord? {
    at >= 0 && at < end ? NumberWord.word(of: tokens[at]) : nil
  }

  func isNumber(_ at: Int) -> Bool { at >= 0 && at < end && tokens[at].kind == .number }

  func isSymbol(_ character: Unicode.Scalar, _ at: Int) -> Bool {
    at >= 0 && at < end && tokens[at].isSymbol(character)
  }

  /// Whether the token at `at` stands directly behind the one before.
  func isGlued(_ at: Int) -> Bool { at > 0 && at < end && !tokens[at].spaceBefore }

  /// Whether `character` and a number follow the number at `at` without space.
  private func joins(_ character: Unicode.Scalar, _ at: Int) -> Bool {
    isSymbol(character, at) && isGlued(at) && isNumber(at + 1) && isGlued(at + 1)
  }

  /// A number and its words of scale: `1,5 triệu`, `1 tỷ 500 triệu`, `2 tỷ rưỡi`, `mười lăm nghìn`.
  func amount(_ at: Int) -> Numeral? {
    guard var first = figures(at) ?? words(at) else { return nil }
    let plain = at + first.length
    var limit = scale(&first, at, below: .max)
    if limit == nil, self[plain]?.power != nil { return nil }
    // 1 tỷ 500 triệu: each part smaller than the one before.
    while let last = limit, isNumber(at + first.length), var part = figures(at + first.length) {
      guard let next = scale(&part, at + first.length, below: last),
        let sum = first.value.plus(part.value)
      else { break }
      first.value = sum
      first.figure = sum
      first.length += part.length
      first.scaleLength = 0
      limit = next
    }
    if let last = limit, last > 0, self[at + first.length] == .half,
      let half = Decimal(5).scaled(byPowerOfTen: last - 1), let sum = first.value.plus(half)
    {
      first.value = sum
      first.figure = first.figure.plus(Decimal(5, scale: 1)) ?? first.figure
      first.length += 1
      first.scaleLength = 0
    }
    return first
  }

  /// Multiplies `numeral` by the words of scale behind it; the power of ten they stand for, nil where there is none below `limit`.
  private func scale(_ numeral: inout Numeral, _ at: Int, below limit: Int) -> Int? {
    var power = 0
    var next = at + numeral.length
    while let step = self[next]?.power, power + step <= 15 {
      power += step
      next += 1
    }
    guard power > 0, power < limit, let value = numeral.value.scaled(byPowerOfTen: power) else {
      return nil
    }
    numeral.value = value
    numeral.scaleLength = next - at - numeral.length
    numeral.length = next - at
    return power
  }

  /// A number in figures alone: `02`, `1.860`, `16,43`, `1.250,5`.
  func figures(_ at: Int) -> Numeral? {
    guard isNumber(at), !continuesFigure(at), let first = tokens.value(at) else { return nil }
    var integer = first
    var next = at + 1
    var irregular = false
    var fraction = 0
    var scale = 0
    // Thousands, parted by points; by commas where there are several, as in English.
    let mark: Unicode.Scalar =
      joins(",", next) && tokens.digitCount(next + 1) == 3
        && joins(",", next + 2) ? "," : "."
    while joins(mark, next), tokens.digitCount(next + 1) == 3, let group = tokens.value(next + 1) {
      if next == at + 1, tokens.digitCount(at) > 3 || tokens.digitCount(at) > 1 && first == 0 {
        irregular = true
      }
      let (product, isOver) = integer.multipliedReportingOverflow(by: 1000)
      guard !isOver, product < 1_000_000_000_000_000_000 else { return nil }
      integer = product + group
      next += 2
    }
    if mark == "," { irregular = true }
    let decimal: Unicode.Scalar = mark == "," ? "." : ","
    if joins(decimal, next), let digits = tokens.value(next + 1), !joins(decimal, next + 2) {
      (fraction, scale) = (digits, tokens.digitCount(next + 1))
      // 1,860 may be meant as 1860.
      if scale == 3, next == at + 1, tokens.digitCount(at) <= 3 { irregular = true }
      next += 2
    } else if next == at + 1, joins(".", next), !joins(".", next + 2), isUnit(next + 2),
      let digits = tokens.value(next + 1)
    {
      (fraction, scale) = (digits, tokens.digitCount(next + 1))
      irregular = true
      next += 2
    }
    guard !isCode(next), !joins(".", next), scale <= 9,
      let value = Self.decimal(integer, fraction, scale)
    else {
      return nil
    }
    var result = Numeral(value, length: next - at)
    result.isIrregular = irregular
    return result
  }

  private static func decimal(_ integer: Int, _ fraction: Int, _ scale: Int) -> Decimal? {
    guard let whole = Decimal(integer).scaled(byPowerOfTen: scale) else { return nil }
    let (digits, isOver) = whole.digits.addingReportingOverflow(fraction)
    return isOver ? nil : Decimal(digits, scale: scale)
  }

  /// Whether the number at `at` goes on with one before it, as the month of a date does.
  private func continuesFigure(_ at: Int) -> Bool {
    guard isGlued(at), at >= 2, isGlued(at - 1), tokens[at - 2].kind == .number else {
      return isGlued(at) && tokens[at - 1].kind == .word
    }
    return isSymbol("/", at - 1) || isSymbol(".", at - 1) || isSymbol(",", at - 1)
  }

  /// Whether a unit follows, so that `1.5` cannot be the label of a section.
  private func isUnit(_ at: Int) -> Bool {
    isSymbol("%", at) || self[at]?.power != nil || self[at] == .unit
  }

  /// Whether what follows makes of the figures a date, a time or a document's number: `10/11/2021`, `30/2020/NĐ-CP`, `375/KH-UBND`, `07-4-2014`, `13h30`.
  private func isCode(_ at: Int) -> Bool {
    guard at < end, isGlued(at) else { return false }
    if tokens[at].kind == .word { return self[at] != .unit && self[at]?.power == nil }
    guard isGlued(at + 1) else { return false }
    let next = tokens[at + 1]
    if tokens[at].isSymbol("/") {
      return next.kind == .word && next.isAllCaps && next.span.count > 1 && isGlued(at + 2)
        && isSymbol("-", at + 2)
        || next.kind == .number && isGlued(at + 2) && isSymbol("/", at + 2) && isGlued(at + 3)
    }
    if tokens[at].isSymbol("-") {
      return next.kind == .word && next.isAllCaps
        || next.kind == .number && isGlued(at + 2) && isSymbol("-", at + 2) && isGlued(at + 3)
          && isNumber(at + 3)
    }
    return tokens[at].isSymbol(":") && next.kind == .number
  }

  /// Length in tokens of `%` or `phần trăm` at `at`; 0 where there is none.
  func percentLength(_ at: Int) -> Int {
    if isSymbol("%", at) { return 1 }
    return self[at] == .part && self[at + 1] == .hundred ? 2 : 0
  }

  /// Whether a dash, or "đến", joins two ends of a range at `at`.
  func joinsRange(_ at: Int) -> Bool { isSymbol("-", at) || self[at] == .to }
}

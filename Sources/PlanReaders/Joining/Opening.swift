/// What a line begins with: a typed bullet, a number or a letter that heads a list, or plain words.
struct Opening {
  enum Kind: UInt8 { case none, bullet, number, roman, letter }

  var kind = Kind.none
  /// The number, or the place of the letter in the alphabet; 0 for bullets.
  var value = 0
  /// Bytes of the mark, without the blank after it.
  var length = 0
  /// Numbers in the label: 2 for `1.1.`
  var depth = 0
  /// Whether nothing stands after the mark.
  var isAlone = false
  /// The first character after the mark and its blank.
  var next = LetterCase.other

  /// Reads the beginning of `text[range]`.
  init(_ text: [UInt8], _ range: Range<Int>) {
    guard let first = range.first else { return }
    let byte = text[first]
    if let length = Self.bulletLength(text, range) {
      guard setNext(text, range, after: first + length) else { return }
      if byte == 0x2D || byte == 0x2B || byte == 0x2A || byte >= 0xE2 {
        let spaced = first + length < range.upperBound && text[first + length] == 0x20
        let tight = byte < 0x80 && byte != 0x2A && next == .upper
        if isAlone || spaced || tight {
          kind = .bullet
          self.length = length
        }
      }
      return
    }
    if byte &- 0x30 < 10 {
      readNumber(text, range)
    } else {
      readLetters(text, range)
    }
    if kind == .none { length = 0 }
  }

  var isLabel: Bool { kind == .number || kind == .roman || kind == .letter }

  /// Whether it goes on with the list of `other`, item by item: `2. Báo cáo tháng` / `3. Báo cáo quý`.
  func isNext(after other: Opening) -> Bool {
    isLabel && kind == other.kind && depth == other.depth && depth <= 1 && next == .upper
      && value == other.value + 1
  }

  /// Bytes of a bullet character at the start; nil for anything else.
  private static func bulletLength(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let first = range.lowerBound
    switch text[first] {
    case 0x2B, 0x2D: return 1
    case 0x2A: return first + 1 < range.upperBound && text[first + 1] == 0x2A ? nil : 1
    case 0xC2: return first + 1 < range.upperBound && text[first + 1] == 0xB7 ? 2 : nil
    case 0xE2, 0xEF:
      let (value, length) = scalar(in: text, at: first, before: range.upperBound)
      switch value {
      case 0x2013, 0x2014, 0x2022, 0x2023, 0x2043, 0x2212, 0x2219, 0x25A0...0x25FF, 0x2605,
        0x2713, 0x2714, 0x27A2, 0xF000...0xF0FF:
        return length
      default: return nil
      }
    default: return nil
    }
  }

  /// Looks at what follows the mark; false where that makes it no mark.
  private mutating func setNext(_ text: [UInt8], _ range: Range<Int>, after end: Int) -> Bool {
    guard end < range.upperBound else {
      isAlone = true
      return true
    }
    var at = end
    if text[at] == 0x20 { at += 1 }
    guard at < range.upperBound else {
      isAlone = true
      return true
    }
    next = LineEdges.firstLetterCase(text, at..<range.upperBound)
    return true
  }

  private mutating func readNumber(_ text: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end, text[at] &- 0x30 < 10 {
      var number = 0
      let first = at
      while at < end, text[at] &- 0x30 < 10, at - first < 9 {
        number = number * 10 + Int(text[at] &- 0x30)
        at += 1
      }
      if at - first > 3 { return }
      value = number
      depth += 1
      guard at + 1 < end, text[at] == 0x2E, text[at + 1] &- 0x30 < 10 else { break }
      at += 1
    }
    close(.number, text, range, at)
    // `6.2 Nội dung` lacks the last dot, `1.5 triệu` is a number.
    if kind == .none, depth >= 2, at < end, text[at] == 0x20,
      LineEdges.firstLetterCase(text, at + 1..<end) == .upper
    {
      kind = .number
      next = .upper
      length = at - range.lowerBound
    }
  }

  private mutating func readLetters(_ text: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    let end = range.upperBound
    var numeral = 0
    var previous = Int.max
    while at < end, let digit = Self.romanDigit(text[at]), at - range.lowerBound < 8 {
      numeral += digit
      if digit > previous { numeral -= 2 * previous }
      previous = digit
      at += 1
    }
    if at > range.lowerBound, at < end {
      value = numeral
      close(.roman, text, range, at)
      if kind != .none { return }
    }
    let (letter, length) = scalar(in: text, at: range.lowerBound, before: end)
    let isLetter = LetterCase.of(letter) == .upper || LetterCase.of(letter) == .lower
    guard isLetter else { return }
    value = Int(letter)
    close(.letter, text, range, range.lowerBound + length)
  }

  /// Accepts the label where `.`, `)`, `/` or `./` follows and then a blank, a capital or nothing.
  private mutating func close(
    _ kind: Kind,
    _ text: [UInt8],
    _ range: Range<Int>,
    _ mark: Int
  ) {
    var at = mark
    let end = range.upperBound
    // `2- Yêu cầu`, as organs of the Party write.
    if kind == .number, depth == 1, value < 50, at + 2 < end, text[at] == 0x2D,
      text[at + 1] == 0x20, LineEdges.firstLetterCase(text, at + 2..<end) == .upper
    {
      self.kind = kind
      next = .upper
      length = at + 1 - range.lowerBound
      return
    }
    guard at < end, text[at] == 0x2E || text[at] == 0x29 || text[at] == 0x2F else { return }
    let isSlash = text[at] == 0x2F
    at += 1
    if at < end, text[at - 1] != text[at], text[at] == 0x2E || text[at] == 0x2F || text[at] == 0x29
    {
      at += 1
    }
    if at == end {
      isAlone = true
    } else {
      let after = LineEdges.firstLetterCase(text, at..<end)
      let spaced = text[at] == 0x20
      guard spaced || (after == .upper && !isSlash && kind == .number) else { return }
      next = spaced ? LineEdges.firstLetterCase(text, at + 1..<end) : after
      // `1.000 đồng`, `T. Nguyễn` and `10 / 11` are no labels.
      if isSlash, next == .digit { return }
    }
    self.kind = kind
    length = at - range.lowerBound
  }

  private static func romanDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    case 0x4C: 50
    case 0x43: 100
    default: nil
    }
  }
}

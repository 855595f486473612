/// Cuts clean text into words, runs of digits and symbols.
enum Tokenizer {
  /// Appends the tokens of `text[range]` to `tokens`.
  static func append(_ text: [UInt8], _ range: Range<Int>, to tokens: inout [Token]) {
    var memo = WordMemo(forBytes: 0)
    append(text, range, to: &tokens, &memo)
  }

  /// Appends the tokens of `text[range]` to `tokens`, with what `memo` knows of words, which it learns.
  static func append(
    _ text: [UInt8], _ range: Range<Int>, to tokens: inout [Token], _ memo: inout WordMemo
  ) {
    text.withUnsafeBufferPointer { bytes in
      memo.withEntries { known in
        withUnsafeTemporaryAllocation(of: Token.self, capacity: handful) { room in
          var count = 0
          cut(bytes, range, known) { token in
            room.initializeElement(at: count, to: token)
            count += 1
            guard count == handful else { return }
            tokens.append(contentsOf: UnsafeBufferPointer(room))
            count = 0
          }
          tokens.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
        }
      }
    }
  }

  /// Appends the tokens of each of `phrases`, which stand in `text`; says how many tokens there are behind each.
  static func append(
    _ text: [UInt8], phrases: [Range<Int>], to tokens: inout [Token]
  ) -> [Int] {
    var ends: [Int] = []
    ends.reserveCapacity(phrases.count)
    text.withUnsafeBufferPointer { bytes in
      for phrase in phrases {
        cut(bytes, phrase, UnsafeMutableBufferPointer(start: nil, count: 0)) { tokens.append($0) }
        ends.append(tokens.count)
      }
    }
    return ends
  }

  /// The key of the first token of a text; nil where it has none.
  static func firstKey(_ text: [UInt8]) -> Syllable? {
    var key: Syllable?
    text.withUnsafeBufferPointer { bytes in
      cut(bytes, 0..<bytes.count, UnsafeMutableBufferPointer(start: nil, count: 0)) { token in
        key = key ?? token.key
      }
    }
    return key
  }

  /// Tokens that are handed on together: to make room in an array for each costs as much as a word of some letters.
  private static let handful = 40

  /// Gives the tokens of `bytes[range]` to `take`, one after the other.
  @inline(__always)
  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ known: UnsafeMutableBufferPointer<WordMemo.Entry>, _ take: (Token) -> Void
  ) {
    let aliases = Syllable.aliases
    Letters.table.withUnsafeBufferPointer { letters in
      var at = range.lowerBound
      let end = range.upperBound
      var spaceBefore = true
      while at < end {
        let start = at
        let byte = bytes[at]
        if byte <= 0x20 {
          spaceBefore = true
          at += 1
          continue
        }
        if byte &- 0x30 < 10 {
          while at < end, bytes[at] &- 0x30 < 10 { at += 1 }
          take(
            Token(
              start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at),
              key: .number, kind: .number, spaceBefore: spaceBefore))
          spaceBefore = false
          continue
        }
        let whole =
          known.isEmpty
          ? nil : WordKey.word(in: UnsafeRawBufferPointer(bytes), at: at, before: end)
        if let (key, count) = whole, let bits = known.bits(of: key) {
          at &+= count
          take(
            Token(
              start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at),
              bits: bits, spaceBefore: spaceBefore))
          spaceBefore = false
          continue
        }
        let (first, length) = letter(bytes, at, end, letters)
        if first != 0 {
          let word = WordScan(bytes, letters, at..<end, first: first, length)
          at = word.end
          var bits = word.maker.bits ?? hash(bytes, start..<at, letters)
          if at - start <= 6, word.maker.endsInI {
            for alias in aliases where alias.variant == bits { bits = alias.form }
          }
          let token = Token(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at),
            key: Syllable(bits: bits), kind: .word, spaceBefore: spaceBefore,
            isCapitalised: first & Letters.upperCase != 0, isAllCaps: word.isAllCaps)
          if let (key, count) = whole, start + count == at {
            known.keep(token.bits & ~Token.spaceBit, of: key)
          }
          take(token)
          spaceBefore = false
          continue
        }
        let scalar = decode(bytes, at, end).0
        at += length
        let folded = foldSymbol(scalar)
        if folded == 0x20 {
          spaceBefore = true
          continue
        }
        take(
          Token(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at),
            key: .symbol(folded), kind: .symbol, spaceBefore: spaceBefore))
        spaceBefore = false
      }
    }
  }

  /// The bits of a word that is no Vietnamese syllable.
  private static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ letters: UnsafeBufferPointer<UInt16>
  ) -> UInt64 {
    var hash = SyllableHash()
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = decode(bytes, at, range.upperBound)
      hash.add(letterCode(scalar, letters))
      at += length
    }
    return hash.bits
  }

  /// The scalar at `at` and its length in bytes; a stray byte counts as U+FFFD of one byte.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0, first >= 0xC2, at + 1 < end {
      return ((first & 0x1F) &<< 6 | UInt32(bytes[at + 1] & 0x3F), 2)
    }
    if first >= 0xE0, first < 0xF0, at + 2 < end {
      return (
        (first & 0x0F) &<< 12 | UInt32(bytes[at + 1] & 0x3F) &<< 6 | UInt32(bytes[at + 2] & 0x3F),
        3
      )
    }
    if first >= 0xF0, at + 3 < end {
      let high = (first & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12
      return (high | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F), 4)
    }
    return (0xFFFD, 1)
  }

  /// The code of the letter at `at`, 0 for anything else, and the length of the character in bytes.
  @inline(__always)
  static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int,
    _ letters: UnsafeBufferPointer<UInt16>
  ) -> (code: UInt16, length: Int) {
    let first = bytes[at]
    if first < 0x80 { return (letters[Int(first)], 1) }
    // Letters with one mark have two bytes from 0xC3 on, those with two have 0xE1 and two more.
    if first < 0xC8, first >= 0xC3, at &+ 1 < end {
      let code = letters[Int(first & 0x1F) &<< 6 | Int(bytes[at &+ 1] & 0x3F)]
      if code != 0 { return (code, 2) }
    } else if first == 0xE1, at &+ 2 < end {
      let scalar = 0x1000 | Int(bytes[at &+ 1] & 0x3F) &<< 6 | Int(bytes[at &+ 2] & 0x3F)
      if scalar < letters.count, letters[scalar] != 0 { return (letters[scalar], 3) }
    }
    return rareLetter(bytes, at, end, letters)
  }

  /// The same for any character.
  @inline(never)
  private static func rareLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int,
    _ letters: UnsafeBufferPointer<UInt16>
  ) -> (code: UInt16, length: Int) {
    let (scalar, length) = decode(bytes, at, end)
    return (letterCode(scalar, letters), length)
  }

  /// The letter code of a scalar: of the Vietnamese table, a code above 1023 for letters of other alphabets, 0 for anything else.
  @inline(__always)
  static func letterCode(_ scalar: UInt32, _ letters: UnsafeBufferPointer<UInt16>) -> UInt16 {
    if scalar < 0x1F00 {
      let code = letters[Int(scalar)]
      if code != 0 || scalar < 0xC0 { return code }
    }
    return isOtherLetter(scalar) ? UInt16(truncatingIfNeeded: scalar) | 0x0400 : 0
  }

  /// Letters and marks outside Vietnamese that belong to words: Latin, Greek, Cyrillic, combining marks, CJK.
  static func isOtherLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x300...0x36F, 0x370...0x52F, 0x1E00...0x1FFF: true
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// ASCII punctuation as it is, dashes, quotes, spaces and signs of comparison folded, 2 for the per mille sign, 1 for any other symbol.
  @inline(__always)
  static func foldSymbol(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x80 { return scalar < 0x20 ? 0x20 : UInt8(scalar) }
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xAD, 0xFE58, 0xFE63, 0xFF0D, 0xF02D: return 0x2D  // -
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0xFF02: return 0x22  // "
    case 0x2018...0x201B, 0x2032, 0xB4: return 0x27  // '
    case 0xA0, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: return 0x20
    case 0x2028, 0x2029, 0x85: return 0x20
    case 0x2026: return 0x2E  // …
    case 0x2044, 0x2215: return 0x2F  // strokes of fractions
    case 0x2022, 0x25CF, 0x25AA, 0x25E6, 0xB7, 0xF0B7, 0x2219: return 0x2A  // bullets
    case 0x2030: return 2  // ‰
    case 0x2265: return 0x3E  // ≥
    case 0x2264: return 0x3C  // ≤
    default: return 1
    }
  }
}

/// A written word folded for comparison: its letters and its tone, without case and without where the tone mark stands.
///
/// `hòa`, `hoà` and `HÒA` are one syllable, `hóa` and `hoa` are two others. Words of up to nine letters are held exactly; longer ones as a 57-bit hash. The few syllables that are rightly spelled with i or y (`kỉ`, `kỷ`) are one as well.
public struct Syllable: Hashable, Sendable {
  /// Bits 0–53 six bits a letter, first letter lowest; bits 54–56 the tone. Bit 63 marks a hash, bit 62 a symbol; bits 57–61 are free.
  public let bits: UInt64

  static let toneShift: UInt64 = 54
  static let letterBits: UInt64 = (1 << 54) - 1
  static let hashMark: UInt64 = 1 << 63
  /// The bits of a hash.
  static let hashBits: UInt64 = (1 << 57) - 1
  static let symbolMark: UInt64 = 1 << 62

  @inlinable
  init(bits: UInt64) { self.bits = bits }

  /// No word at all.
  public static let none = Syllable(bits: 0)

  /// Any run of digits.
  static let number = Syllable(bits: symbolMark | 0xFF00)

  /// A punctuation mark, as its folded ASCII code.
  static func symbol(_ code: UInt8) -> Syllable { Syllable(bits: symbolMark | UInt64(code)) }

  /// The syllable without its tone.
  public var toneless: Syllable {
    bits & (Self.hashMark | Self.symbolMark) == 0 ? Syllable(bits: bits & Self.letterBits) : self
  }

  /// The syllable without any mark: đ is d, ư is u. For finding words that recognition has stripped.
  public var bare: Syllable {
    guard bits & (Self.hashMark | Self.symbolMark) == 0 else { return self }
    var result: UInt64 = 0
    var shift: UInt64 = 0
    let table = Letters.bare
    while shift < Self.toneShift {
      let letter = Int(bits >> shift & 0x3F)
      if letter == 0 { break }
      result |= UInt64(table[letter]) << shift
      shift += 6
    }
    return Syllable(bits: result)
  }

  /// The letters without any mark, by their places in the alphabet; none for symbols and words longer than nine letters.
  var bareLetters: [UInt8] {
    guard bits & (Self.hashMark | Self.symbolMark) == 0 else { return [] }
    var result: [UInt8] = []
    var shift: UInt64 = 0
    while shift < Self.toneShift, bits >> shift & 0x3F != 0 {
      result.append(Letters.bare[Int(bits >> shift & 0x3F)])
      shift += 6
    }
    return result
  }

  /// Number of letters; 0 for a symbol, 10 for a hashed word.
  public var letterCount: Int {
    if bits & Self.symbolMark != 0 { return 0 }
    if bits & Self.hashMark != 0 { return 10 }
    return (64 - (bits & Self.letterBits).leadingZeroBitCount + 5) / 6
  }

  /// Syllables with two right spellings, and the one both are held as; so few that they are looked at one by one.
  static let aliases: [(variant: UInt64, form: UInt64)] = [
    ("kỉ", "kỷ"), ("kĩ", "kỹ"), ("kì", "kỳ"), ("kí", "ký"), ("lí", "lý"), ("mĩ", "mỹ"),
    ("quí", "quý"), ("quĩ", "quỹ"), ("sĩ", "sỹ"), ("tỉ", "tỷ"),
  ].map { (plain($0), plain($1)) }

  private static func plain(_ word: String) -> UInt64 {
    var maker = SyllableMaker()
    for scalar in word.unicodeScalars { maker.add(Letters.table[Int(scalar.value)]) }
    return maker.bits ?? 0
  }
}

/// Builds a syllable letter by letter.
struct SyllableMaker {
  private var letters: UInt64 = 0
  private var tone: UInt64 = 0
  /// Where the next letter goes.
  private var shift: UInt64 = 0
  /// All letters' codes together, to see whether one is of another alphabet.
  private var seen: UInt16 = 0

  /// Adds one letter by its code in `Letters.table`; a letter of another alphabet is given by any code above 1023.
  @inline(__always)
  mutating func add(_ code: UInt16) {
    // Behind the ninth letter nothing is read of this any more.
    letters |= UInt64(code & 0x3F) &<< shift
    let mark = UInt64(code &>> 6 & 7)
    tone = mark != 0 ? mark : tone
    shift &+= 6
    seen |= code
  }

  /// Adds one letter of ASCII, which bears no tone.
  @inline(__always)
  mutating func addPlain(_ code: UInt16) {
    letters |= UInt64(code & 0x3F) &<< shift
    shift &+= 6
  }

  /// Adds what is no letter and yet part of the word, which is no syllable then.
  mutating func addMark() { seen |= 1024 }

  /// Whether the last letter is an i, as in all words with a second spelling in y.
  @inline(__always)
  var endsInI: Bool { isSyllable && letters &>> (shift &- 6) & 0x3F == Self.letterI }

  private static let letterI: UInt64 = 13

  /// Whether it is nine letters of Vietnamese at most.
  private var isSyllable: Bool { shift <= Syllable.toneShift && seen < 1024 }

  /// The syllable's bits; nil for a word that is none and is told by its hash.
  @inline(__always)
  var bits: UInt64? { isSyllable ? letters | tone &<< Syllable.toneShift : nil }
}

/// The hash that a word is told by that is no Vietnamese syllable; case does not count.
struct SyllableHash {
  private var hash: UInt64 = 0

  /// Adds one letter by its code.
  mutating func add(_ code: UInt16) {
    hash = (hash ^ UInt64(code & ~Letters.upperCase)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
  }

  var bits: UInt64 { hash & Syllable.hashBits | Syllable.hashMark }
}

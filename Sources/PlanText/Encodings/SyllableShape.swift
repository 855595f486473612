/// Which sequences of letters are Vietnamese syllables: an initial, a rhyme, and a tone that goes with it.
enum SyllableShape {
  /// What a word is, as far as its spelling says.
  enum Verdict { case invalid, valid, usual }

  /// Judges a word by its letters' codes in `Letters.table`.
  static func verdict(of word: SyllableMaker) -> Verdict {
    guard let bits = word.bits, let closed = shapes[bits & Syllable.letterBits] else {
      return .invalid
    }
    let tone = bits >> Syllable.toneShift & 7
    if closed, tone != 2, tone != 5 { return .invalid }
    return UsualSyllables.contains(bits) ? .usual : .valid
  }

  /// Judges the letters `text[range]`.
  static func verdict(_ text: [UInt8], _ range: Range<Int>) -> Verdict {
    var maker = SyllableMaker()
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      guard scalar.value < Letters.table.count else { return .invalid }
      let code = Letters.table[Int(scalar.value)]
      guard code != 0 else { return .invalid }
      maker.add(code)
    }
    return verdict(of: maker)
  }

  /// Initials that stand before any vowel but those a rule forbids.
  private static let initials =
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"

  /// Rhymes, without tones.
  private static let rhymes = """
    a ac ach ai am an ang anh ao ap at au ay
    ă ăc ăm ăn ăng ăp ăt
    â âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et
    ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi
    om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy
    uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu
    """

  /// Every syllable without its tone, and whether its rhyme is closed by c, ch, p or t, so that only two tones go with it.
  private static let shapes: [UInt64: Bool] = {
    var shapes: [UInt64: Bool] = [:]
    let rhymes = Self.rhymes.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for rhyme in rhymes {
      guard let first = rhyme.unicodeScalars.first, let last = rhyme.last else { continue }
      let isClosed = last == "c" || last == "p" || last == "t" || rhyme.hasSuffix("ch")
      shapes[bits("", rhyme)] = isClosed
      for initial in initials.split(separator: " ") where goes(initial, first, rhyme) {
        shapes[bits(initial, rhyme)] = isClosed
      }
    }
    return shapes
  }()

  /// Whether an initial is written before a rhyme that begins with `first`.
  private static func goes(
    _ initial: Substring,
    _ first: Unicode.Scalar,
    _ rhyme: Substring
  ) -> Bool {
    let isFront = first == "e" || first == "ê" || first == "i" || first == "y"
    return switch initial {
    case "k", "gh", "ngh": isFront
    case "c", "ng": !isFront
    // gì, giếng: the i of `gi` is also the rhyme's.
    case "g": !isFront || first == "i"
    case "gi": first != "i" && first != "y"
    case "q": first == "u" && rhyme != "u"
    case "qu": first != "u" && first != "ư" && !rhyme.hasPrefix("oa")
    default: first != "y" || rhyme == "y"
    }
  }

  private static func bits(_ initial: Substring, _ rhyme: Substring) -> UInt64 {
    var maker = SyllableMaker()
    for scalar in (initial + rhyme).unicodeScalars { maker.add(Letters.table[Int(scalar.value)]) }
    return maker.bits ?? 0
  }
}

/// Whether the letters `text[range]` are spelled as a Vietnamese syllable is.
public func isSyllable(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  SyllableShape.verdict(text, range) != .invalid
}

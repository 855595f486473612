/// Letters with marks, taken apart and put together.
enum ComposedLetters {
  /// A Vietnamese vowel as its form (a, ă, â, e …) and its tone.
  struct Vowel {
    /// Row of `Letters.toned`.
    var form: UInt8
    /// 0…5.
    var tone: UInt8
    var isCapital: Bool

    /// The letter with a shape put on it; nil where Vietnamese has none such or it bears one already.
    func with(_ shape: CombiningMark.Shape) -> Vowel? {
      let target: UInt8? =
        switch (form, shape) {
        case (0, .breve): 1
        case (0, .circumflex): 2
        case (3, .circumflex): 4
        case (6, .circumflex): 7
        case (6, .horn): 8
        case (9, .horn): 10
        default: nil
        }
      return target.map { Vowel(form: $0, tone: tone, isCapital: isCapital) }
    }

    /// The letter with a tone put on it.
    func with(tone: UInt8) -> Vowel { Vowel(form: form, tone: tone, isCapital: isCapital) }

    /// Whether it bears a circumflex, breve or horn.
    var isShaped: Bool { [1, 2, 4, 7, 8, 10].contains(form) }

    /// The letter as one scalar.
    var scalar: UInt32 {
      ComposedLetters.forms[(isCapital ? 72 : 0) + Int(form) * 6 + Int(tone)]
    }
  }

  /// 12 forms of 6 tones, small and then capital.
  private static let forms: [UInt32] = (Letters.toned + Letters.tonedCapitals).flatMap {
    $0.unicodeScalars.map(\.value)
  }

  /// The vowel that a scalar is; nil for any other.
  static func vowel(_ scalar: UInt32) -> Vowel? {
    guard scalar < 0x1F00 else { return nil }
    let place = Int(places[Int(scalar)])
    guard place > 0 else { return nil }
    let index = place - 1
    return Vowel(form: UInt8(index % 72 / 6), tone: UInt8(index % 6), isCapital: index >= 72)
  }

  /// For each scalar below U+1F00 its place in `forms`, counted from 1; 0 for other letters.
  private static let places: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x1F00)
    for (index, scalar) in forms.enumerated() { table[Int(scalar)] = UInt8(index + 1) }
    return table
  }()

  /// The one scalar that a letter and a mark make in Latin-1 and Latin Extended-A; nil where there is none.
  static func latin(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    pairs[UInt64(base) << 32 | UInt64(mark)]
  }

  private static let pairs: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (mark, letters) in lines {
      let scalars = Array(letters.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[UInt64(scalars[index].value) << 32 | UInt64(mark)] = scalars[index + 1].value
      }
    }
    return table
  }()

  /// For each mark the letters it goes with, each followed by what they make.
  private static let lines: [(mark: UInt32, letters: String)] = [
    (0x300, "AÀEÈIÌOÒUÙaàeèiìoòuù"),
    (0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź"),
    (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
    (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
    (0x304, "AĀaāEĒeēIĪiīOŌoōUŪuū"),
    (0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
    (0x307, "CĊcċEĖeėGĠgġIİZŻzż"),
    (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
    (0x30A, "AÅaåUŮuů"),
    (0x30B, "OŐoőUŰuű"),
    (0x30C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzž"),
    (0x327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
    (0x328, "AĄaąEĘeęIĮiįUŲuų"),
  ]
}

/// The Vietnamese alphabet as numbers: which letter, which tone, which case a Unicode scalar is.
enum Letters {
  /// One letter of a word: bits 0–5 the base letter (1…33), bits 6–8 the tone, bit 9 upper case; 0 for anything else.
  typealias Code = UInt16

  static let upperCase: Code = 1 << 9

  /// The letters in alphabetical order; the code of a letter is its place here, from 1.
  static let alphabet: [Unicode.Scalar] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// Each vowel followed by its five toned forms: grave, acute, hook, tilde, dot below (tones 1…5).
  static let toned: [String] = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
    "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ]
  static let tonedCapitals: [String] = [
    "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ",
    "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
  ]

  /// Letter codes by scalar value, up to U+1EFF.
  static let table: [Code] = {
    var table = [Code](repeating: 0, count: 0x1F00)
    let capitals = Array("AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ".unicodeScalars)
    for (index, letter) in alphabet.enumerated() {
      table[Int(letter.value)] = Code(index + 1)
      table[Int(capitals[index].value)] = Code(index + 1) | upperCase
    }
    for (forms, isUpper) in toned.map({ ($0, false) }) + tonedCapitals.map({ ($0, true) }) {
      let scalars = Array(forms.unicodeScalars)
      let base = table[Int(scalars[0].value)] & 0x3F
      for (tone, scalar) in scalars.enumerated() {
        table[Int(scalar.value)] = base | Code(tone) << 6 | (isUpper ? upperCase : 0)
      }
    }
    // Look-alikes of đ that other keyboards and converters leave behind.
    table[0xF0] = table[0x111]
    table[0xD0] = table[0x110]
    table[0x189] = table[0x110]
    table[0x256] = table[0x111]
    return table
  }()

  /// Whether a scalar is a letter, of Vietnamese or another alphabet.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if Int(scalar) < table.count, table[Int(scalar)] != 0 { return true }
    return Tokenizer.isOtherLetter(scalar)
  }

  /// For each base letter the letter without its hat, horn, breve or bar: ă, â → a, đ → d …
  static let bare: [UInt8] = {
    var bare = [UInt8](repeating: 0, count: 64)
    for index in alphabet.indices { bare[index + 1] = UInt8(index + 1) }
    func code(_ letter: Unicode.Scalar) -> Int { (alphabet.firstIndex(of: letter) ?? 0) + 1 }
    for (marked, plain) in [
      ("ă", "a"), ("â", "a"), ("đ", "d"), ("ê", "e"), ("ô", "o"), ("ơ", "o"), ("ư", "u"),
    ] as [(Unicode.Scalar, Unicode.Scalar)] {
      bare[code(marked)] = UInt8(code(plain))
    }
    return bare
  }()
}

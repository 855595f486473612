/// VNI for Windows: letters of their own, and marks that stand behind a letter.
///
/// Source: the table of VNI-Win in VNI Software's vnichar.htm, compared with UniKey's. Marks are written in the case of their letter, but either is met with either.
enum VNITable {
  /// Letters of one byte.
  static let letters: [UInt8: Unicode.Scalar] = [
    0xF1: "đ", 0xF4: "ơ", 0xF6: "ư", 0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị",
    0xEE: "ỵ", 0xD1: "Đ", 0xD4: "Ơ", 0xD6: "Ư", 0xCD: "Í", 0xCC: "Ì", 0xC6: "Ỉ", 0xD3: "Ĩ",
    0xD2: "Ị", 0xCE: "Ỵ",
  ]

  /// Marks, by the byte of the small form.
  private static let smallMarks: [UInt8: LetterMark] = [
    0xF8: LetterMark(tone: 1), 0xF9: LetterMark(tone: 2), 0xFB: LetterMark(tone: 3),
    0xF5: LetterMark(tone: 4), 0xEF: LetterMark(tone: 5),
    0xE2: LetterMark(.circumflex), 0xE0: LetterMark(.circumflex, tone: 1),
    0xE1: LetterMark(.circumflex, tone: 2), 0xE5: LetterMark(.circumflex, tone: 3),
    0xE3: LetterMark(.circumflex, tone: 4), 0xE4: LetterMark(.circumflex, tone: 5),
    0xEA: LetterMark(.breve), 0xE8: LetterMark(.breve, tone: 1),
    0xE9: LetterMark(.breve, tone: 2), 0xFA: LetterMark(.breve, tone: 3),
    0xFC: LetterMark(.breve, tone: 4), 0xEB: LetterMark(.breve, tone: 5),
  ]

  /// The mark that a byte is, small or capital; by byte from 0xC0.
  static let marks: [LetterMark?] = (0xC0...0xFF).map { smallMarks[UInt8($0 | 0x20)] }

  /// The letter that a byte is, from 0xC0; 0 for none.
  static let single: [UInt32] = (0xC0...0xFF).map { letters[UInt8($0)]?.value ?? 0 }
}

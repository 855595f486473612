/// A mark that an encoding writes behind its letter: a shape, a tone, or both.
struct LetterMark: Hashable, Sendable {
  var shape: CombiningMark.Shape?
  /// 0…5 as in `Letters`.
  var tone: UInt8

  init(_ shape: CombiningMark.Shape? = nil, tone: UInt8 = 0) {
    self.shape = shape
    self.tone = tone
  }

  /// The letter with this mark on it; nil where Vietnamese has none such or the letter has a tone or shape in that place already.
  func on(_ letter: UInt32) -> UInt32? {
    guard var vowel = ComposedLetters.vowel(letter) else { return nil }
    if let shape {
      guard let shaped = vowel.with(shape) else { return nil }
      vowel = shaped
    }
    if tone != 0 {
      guard vowel.tone == 0 else { return nil }
      vowel = vowel.with(tone: tone)
    }
    return vowel.scalar
  }
}

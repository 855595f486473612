/// Gives capitals back to words of TCVN3 that were written in capitals: the encoding has none with tones, so that `KẾ HOẠCH` is stored as `Kế HOạCH`.
///
/// A word is one in capitals when it has two capitals or more, or one behind a small letter, and no small letter but such as have no capital; words of one capital or none beside such a word are too, and so are all of a line in which no word has any other small letter.
enum CapitalContext {
  /// Changes the letters of one line.
  static func restore(_ letters: inout [DecodedLetter]) {
    let words = words(letters)
    let isWhole = words.allSatisfy { !$0.hasSmall } && words.contains { $0.isShouted }
    for (index, word) in words.enumerated() where !word.hasSmall && word.hasToned {
      let isCapital =
        isWhole || word.capitals >= 2 || word.isShouted
        || index > 0 && words[index - 1].isShouted && isBeside(letters, words[index - 1], word)
        || index + 1 < words.count && words[index + 1].isShouted
          && isBeside(letters, word, words[index + 1])
      guard isCapital else { continue }
      for at in word.range {
        let capital = Capitals.of(letters[at].scalar)
        if capital != letters[at].scalar {
          letters[at].scalar = capital
          letters[at].isChanged = true
        }
      }
    }
  }

  private struct Word {
    var range: Range<Int>
    var capitals = 0
    /// Whether a small letter is in it that would be a capital in a word of capitals.
    var hasSmall = false
    /// Whether a small letter is in it whose capital the encoding does not have.
    var hasToned = false
    /// Whether a capital stands behind a small letter, which no word has but one in capitals: `ủY`.
    var rises = false
    /// Whether it is surely a word in capitals.
    var isShouted: Bool { (capitals >= 2 || rises) && !hasSmall && hasToned }
  }

  private static func words(_ letters: [DecodedLetter]) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < letters.count {
      guard Letters.isLetter(letters[index].scalar) else {
        index += 1
        continue
      }
      var word = Word(range: index..<index)
      while index < letters.count, Letters.isLetter(letters[index].scalar) {
        let scalar = letters[index].scalar
        if Capitals.of(scalar) == scalar {
          word.capitals += 1
          if word.hasToned { word.rises = true }
        } else if let vowel = ComposedLetters.vowel(scalar), vowel.tone != 0 {
          word.hasToned = true
        } else {
          word.hasSmall = true
        }
        index += 1
      }
      word.range = word.range.lowerBound..<index
      words.append(word)
    }
    return words
  }

  /// Whether only spaces stand between two words.
  private static func isBeside(_ letters: [DecodedLetter], _ first: Word, _ second: Word) -> Bool {
    letters[first.range.upperBound..<second.range.lowerBound].allSatisfy { $0.scalar == 0x20 }
  }
}

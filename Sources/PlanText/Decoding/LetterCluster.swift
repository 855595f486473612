/// A letter with the combining marks behind it, being put together.
struct LetterCluster {
  /// The letter so far; 0 where the marks have none to stand on.
  private(set) var letter: UInt32
  /// Marks that the letter cannot take in, in order.
  private(set) var kept: (first: UInt32, second: UInt32) = (0, 0)
  private(set) var keptCount = 0
  /// Marks left out: doubled, a second tone, or without a letter.
  private(set) var dropped = 0

  private let isLetter: Bool
  private var vowel: ComposedLetters.Vowel?

  init(_ letter: UInt32) {
    self.letter = letter
    isLetter = letter != 0 && Letters.isLetter(letter)
    vowel = isLetter ? ComposedLetters.vowel(letter) : nil
  }

  /// Adds the next mark.
  mutating func add(_ mark: UInt32) {
    switch CombiningMark(mark) {
    case .tone(let tone):
      guard isLetter else {
        dropped += 1
        return
      }
      if keptCount == 0, let current = vowel {
        if current.tone == 0 { set(current.with(tone: tone)) } else { dropped += 1 }
        return
      }
    case .shape(let shape):
      guard isLetter else {
        dropped += 1
        return
      }
      if keptCount == 0, let current = vowel {
        if let shaped = current.with(shape) { return set(shaped) }
        if current.tone != 0 || current.isShaped {
          dropped += 1
          return
        }
      }
    case .other: break
    }
    if keptCount == 0, isLetter, let composed = ComposedLetters.latin(letter, mark) {
      letter = composed
      vowel = nil
    } else {
      keep(mark)
    }
  }

  private mutating func set(_ vowel: ComposedLetters.Vowel) {
    self.vowel = vowel
    letter = vowel.scalar
  }

  private mutating func keep(_ mark: UInt32) {
    switch keptCount {
    case 0 where letter != 0: kept.first = mark
    case 1 where kept.first != mark: kept.second = mark
    default:
      dropped += 1
      return
    }
    keptCount += 1
  }

  /// Writes the letter and the marks kept.
  func write(to output: inout [UInt8]) {
    if letter != 0 { UTF8Bytes.append(letter, to: &output) }
    if keptCount > 0 { UTF8Bytes.append(kept.first, to: &output) }
    if keptCount > 1 { UTF8Bytes.append(kept.second, to: &output) }
  }
}

/// One word of a text: letters, and apostrophes between letters as in "Cư M'gar" and "Ea H’leo".
struct WordScan {
  /// Past its last letter.
  private(set) var end: Int
  private(set) var maker = SyllableMaker()
  private var hasApostrophe = false
  /// What the codes of all letters have in common.
  private var common: UInt16

  /// Reads the word at `start`, the first letter of which has the code `first` and is `length` bytes long.
  @inline(__always)
  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    _ range: Range<Int>,
    first: UInt16,
    _ length: Int
  ) {
    end = range.lowerBound + length
    common = first
    maker.add(first)
    repeat {
      takeLetters(bytes, letters, before: range.upperBound)
    } while takeApostrophe(bytes, letters, before: range.upperBound)
  }

  /// The bits of its syllable; nil for a word that is none and is told by its hash.
  @inline(__always)
  var bits: UInt64? { hasApostrophe ? nil : maker.bits }

  /// Whether it has no small letter.
  @inline(__always)
  var isAllCaps: Bool { common & Letters.upperCase != 0 }

  @inline(__always)
  private mutating func takeLetters(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    before limit: Int
  ) {
    while end < limit {
      let next = bytes[end]
      if next < 0x80 {
        let code = letters[Int(next)]
        if code == 0 { return }
        maker.addPlain(code)
        common &= code
        end &+= 1
      } else {
        let (scalar, length) = Tokenizer.decode(bytes, end, limit)
        let code = Tokenizer.letterCode(scalar, letters)
        if code == 0 { return }
        maker.add(code)
        common &= code
        end &+= length
      }
    }
  }

  /// Takes an apostrophe and the letter behind it; whether there is one.
  @inline(__always)
  private mutating func takeApostrophe(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    before limit: Int
  ) -> Bool {
    guard end < limit, bytes[end] == 0x27 || bytes[end] == 0xE2 else { return false }
    let (mark, length) = Tokenizer.decode(bytes, end, limit)
    guard end + length < limit, Tokenizer.foldSymbol(mark) == 0x27 else { return false }
    let (letter, size) = Tokenizer.decode(bytes, end + length, limit)
    let code = Tokenizer.letterCode(letter, letters)
    guard code != 0 else { return false }
    hasApostrophe = true
    maker.add(code)
    common &= code
    end += length + size
    return true
  }
}

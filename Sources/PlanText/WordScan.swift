/// One word of a text: letters, and apostrophes between letters as in "Cư M'gar" and "Ea H’leo".
struct WordScan {
  /// Past its last letter.
  private(set) var end: Int
  private(set) var maker = SyllableMaker()
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
    takeLetters(bytes, letters, before: range.upperBound)
    while end < range.upperBound, bytes[end] == 0x27 || bytes[end] == 0xE2 {
      let (code, length) = Self.joined(bytes, letters, end..<range.upperBound)
      if code == 0 { break }
      maker.addMark()
      maker.add(code)
      common &= code
      end += length
      takeLetters(bytes, letters, before: range.upperBound)
    }
  }

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
      let (code, length) =
        next < 0x80 ? (letters[Int(next)], 1) : Tokenizer.letter(bytes, end, limit, letters)
      if code == 0 { return }
      if next < 0x80 { maker.addPlain(code) } else { maker.add(code) }
      common &= code
      end &+= length
    }
  }

  /// The code of the letter behind an apostrophe at the beginning of `range`, 0 where there is none of the two, and how many bytes both have.
  @inline(never)
  private static func joined(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ letters: UnsafeBufferPointer<UInt16>,
    _ range: Range<Int>
  ) -> (code: UInt16, length: Int) {
    let (mark, length) = Tokenizer.decode(bytes, range.lowerBound, range.upperBound)
    let next = range.lowerBound + length
    guard next < range.upperBound, Tokenizer.foldSymbol(mark) == 0x27 else { return (0, 0) }
    let (code, size) = Tokenizer.letter(bytes, next, range.upperBound, letters)
    return (code, length + size)
  }
}

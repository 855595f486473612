/// Where a text shows marks of VIQR.
enum VIQREvidence {
  /// Whether a vowel with a mark behind it, or `dd`, stands in a stretch of ASCII.
  static func hasMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound + 1
    while at < range.upperBound {
      if isMark(text[at - 1], text[at]) { return true }
      at += 1
    }
    return false
  }

  /// Whether a text has so many words with marks that it may be VIQR.
  static func isDense(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var marks = 0
    var spaces = 1
    var at = 1
    while at < text.count {
      if text[at] <= 0x20 { spaces += 1 }
      // A mark at the end of a word may be the end of a sentence.
      if isMark(text[at - 1], text[at]), goesOn(text, at + 1) { marks += 1 }
      at += 1
    }
    return marks >= 2 && marks * 8 >= spaces
  }

  /// Whether a letter stands at `at`, or a second mark and then a letter or the end of the word.
  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool { at < text.count && (text[at] | 0x20) &- 0x61 < 26 }
    guard at < text.count else { return false }
    if isLetter(at) { return true }
    return VIQRTable.mark(text[at]) != nil
      && (at + 1 == text.count || text[at + 1] <= 0x20 || isLetter(at + 1))
  }

  @inline(__always)
  private static func isMark(_ letter: UInt8, _ mark: UInt8) -> Bool {
    switch letter | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: VIQRTable.mark(mark) != nil
    case 0x64: mark | 0x20 == 0x64
    // A backslash, which keeps a mark from being one.
    case 0x7C: letter == 0x5C && VIQRTable.mark(mark) != nil
    default: false
    }
  }
}

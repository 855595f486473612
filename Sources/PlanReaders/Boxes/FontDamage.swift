import PlanText

/// Text of fonts that do not say which letters they show: what comes out looks like words of several scripts at once.
enum FontDamage {
  /// Share of words from which on a page is not text.
  private static let most = 0.15
  private static let fewestWords = 15

  /// Whether so many words of a page hold letters that no Vietnamese text has.
  static func isIn(_ page: BoxPage) -> Bool {
    let isSuspect = page.runs.contains { run in
      run.words.contains { isDamaged($0.text, 0..<$0.text.count) }
    }
    guard isSuspect else { return false }
    var words = 0
    var damaged = 0
    for run in page.runs {
      // Old encodings are decoded, not damaged.
      let text = LegacyText(BoxRow.bytes(run.words)).text
      for word in text.split(separator: 0x20) where word.count >= 2 {
        words += 1
        if isDamaged(text, word.startIndex..<word.endIndex) { damaged += 1 }
      }
    }
    return words >= fewestWords && Double(damaged) > most * Double(words)
  }

  private static func isDamaged<Text: RandomAccessCollection>(
    _ text: Text,
    _ range: Range<Int>
  ) -> Bool where Text.Element == UInt8, Text.Index == Int {
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at] >= 0x80 else {
        at += 1
        continue
      }
      let (value, length) = scalar(in: text, at: at, before: range.upperBound)
      if isStrange(value) { return true }
      at += length
    }
    return false
  }

  /// Letters of other scripts, private characters and what could not be read.
  private static func isStrange(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0102, 0x0103, 0x0110, 0x0111, 0x0128, 0x0129, 0x0168, 0x0169, 0x01A0, 0x01A1, 0x01AF,
      0x01B0:
      false
    case 0x0100...0x02AF, 0x0370...0x1DFF, 0xE000...0xF8FF, 0xFFFD: true
    default: false
    }
  }
}

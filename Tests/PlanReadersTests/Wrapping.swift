/// Breaks every line of a text at a width, as tools do it.
enum Wrapping {
  /// As `fold -s -w`: in bytes, a line keeps the blank it was broken at.
  static func fold(_ text: String, _ width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var result: [UInt8] = []
      var start = 0
      let bytes = Array(line.utf8)
      while bytes.count - start > width {
        let window = bytes[start..<start + width]
        let cut = (window.lastIndex(of: 0x20) ?? start + width - 1) + 1
        result += bytes[start..<cut] + [0x0A]
        start = cut
      }
      return String(decoding: result + bytes[start...], as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// As Python's `textwrap`: in code points, blanks at the ends go, words with hyphens may be parted.
  static func wrap(_ text: String, _ width: Int, atHyphens: Bool) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        var pieces = [String(word)]
        if atHyphens { pieces = parts(of: word) }
        for (index, piece) in pieces.enumerated() {
          let space = current.isEmpty || index > 0 ? "" : " "
          let length =
            current.unicodeScalars.count + space.count + piece.unicodeScalars.count
          if !current.isEmpty, length > width {
            lines.append(current)
            current = piece
          } else {
            current += space + piece
          }
        }
      }
      return (lines + [current]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// `NĐ-CP` may be broken behind its hyphen, `34-CT` and `2021-2025` may not.
  private static func parts(of word: Substring) -> [String] {
    let letters = Array(word)
    var parts: [String] = []
    var start = 0
    for index in letters.indices where letters[index] == "-" {
      guard index >= 2, index + 2 < letters.count, letters[index - 1].isLetter,
        letters[index - 2].isLetter, letters[index + 1].isLetter, letters[index + 2].isLetter
      else { continue }
      parts.append(String(letters[start...index]))
      start = index + 1
    }
    return parts + [String(letters[start...])]
  }
}

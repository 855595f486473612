/// The headings among the paragraph styles of an RTF file, known by their names.
struct RTFStyles {
  private var names: [Int: String] = [:]

  private static let most = 10_000
  private static let longestName = 60

  /// Adds a character of the name of a style.
  mutating func add(_ scalar: Unicode.Scalar, to style: Int) {
    guard names[style] != nil || names.count < Self.most else { return }
    let name = names[style, default: ""]
    guard name.utf8.count < Self.longestName, name.utf8.last != 0x3B else { return }
    names[style, default: ""].unicodeScalars.append(scalar)
  }

  /// 1…6 for the styles `heading 1` … `heading 9`, 0 for any other.
  func headingLevel(_ style: Int) -> Int {
    guard let name = names[style]?.lowercased() else { return 0 }
    let words = name.split { $0 == " " || $0 == ";" || $0 == "," }
    guard words.count >= 2, words[0] == "heading", let level = Int(words[1]),
      (1...9).contains(level)
    else { return 0 }
    return min(level, 6)
  }
}

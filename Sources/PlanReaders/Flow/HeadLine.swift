/// Lines of headers and footers.
enum HeadLine {
  /// Whether a line says more than which page it is: whether it has a word other than those around a page's number.
  static func hasWords(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 }
    return words.contains { word in
      let word = String(decoding: word, as: UTF8.self).lowercased()
      return !["trang", "page", "of", "tr"].contains(word)
    }
  }
}

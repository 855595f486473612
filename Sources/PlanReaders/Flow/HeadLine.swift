import PlanText

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

extension FlowWriter {
  /// Writes the lines of a header or footer that say something and were not written before.
  mutating func writeHead(
    _ head: FlowWriter,
    seen: inout Set<ArraySlice<UInt8>>,
    _ tally: inout FlowTally
  ) {
    enter(LineContainer(kind: .headerFooter))
    for (line, origin) in zip(head.text.split(separator: 0x0A), head.places) {
      guard HeadLine.hasWords(line) else { continue }
      guard seen.insert(line).inserted else {
        tally.repeatedHeads += 1
        continue
      }
      begin(FlowParagraph(), at: origin)
      write(line, isBold: false)
      end()
    }
    leave()
  }
}

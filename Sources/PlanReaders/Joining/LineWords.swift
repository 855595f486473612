import PlanText

/// The tokens of those lines whose words matter for joining: lines that begin with a capital, whole when they are short, else their first words.
struct LineWords {
  private let text: [UInt8]
  private let lines: [TextLine]
  private let tokens: Tokens
  /// For each line the block of its tokens, -1 where it has none.
  private let blockOfLine: [Int32]

  /// Bytes up to which a line is read whole, and how much is read of longer ones.
  private static let wholeLength = 72
  private static let longestCapitals = 160
  private static let headLength = 40

  /// Reads the words and writes what they are into `shapes`; of capitals that were recognised also in spite of slips.
  init(_ text: [UInt8], _ lines: [TextLine], _ shapes: inout [LineShape], isRecognised: Bool) {
    var blocks: [Block] = []
    var blockOfLine = [Int32](repeating: -1, count: lines.count)
    for index in lines.indices {
      let range = lines[index].range
      guard shapes[index].first == .upper || range.count <= Self.headLength else { continue }
      blockOfLine[index] = Int32(blocks.count)
      let isWhole = Self.isWhole(range, shapes[index])
      let head = isWhole ? range : Self.head(of: range, in: text)
      blocks.append(Block(kind: .paragraph, span: TextSpan(head)))
    }
    var tokens = Tokens(SourceDocument(info: SourceInfo(), text: text, blocks: blocks))
    for index in lines.indices where shapes[index].first == .upper && blockOfLine[index] >= 0 {
      let range = tokens.blocks[Int(blockOfLine[index])]
      if isRecognised, shapes[index].isAllCaps {
        _ = SlipReader.shared.mend(&tokens, range, .recognised)
      }
      guard
        let (word, length) = LineLexicon.words.match(
          tokens,
          at: range.lowerBound,
          before: range.upperBound
        )
      else { continue }
      let rest = range.lowerBound + length..<range.upperBound
      shapes[index].word = word
      shapes[index].isWordOnly =
        Self.isWhole(lines[index].range, shapes[index])
        && tokens.all[rest].allSatisfy { $0.kind == .symbol }
    }
    self.text = text
    self.lines = lines
    self.tokens = tokens
    self.blockOfLine = blockOfLine
  }

  /// Whether all words of a line are read.
  private static func isWhole(_ range: Range<Int>, _ shape: LineShape) -> Bool {
    range.count <= (shape.isAllCaps ? longestCapitals : wholeLength)
  }

  /// The first words of a line, cut at a space.
  private static func head(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var end = range.lowerBound + headLength
    while end > range.lowerBound, text[end] != 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether the end of one line and the beginning of the next are the two parts of a phrase that is never parted.
  func completePhrase(_ first: Int, _ second: Int) -> Bool {
    guard blockOfLine[first] >= 0, blockOfLine[second] >= 0 else { return false }
    let head = tokens.blocks[Int(blockOfLine[first])]
    guard let last = head.last, tokens[last].end == lines[first].end else { return false }
    let tail = tokens.blocks[Int(blockOfLine[second])]
    for phrase in LineLexicon.unbreakable {
      for cut in 1..<phrase.count where cut <= head.count && phrase.count - cut <= tail.count {
        let start = head.upperBound - cut
        guard tokens[start].key == phrase[0] else { continue }
        let ends = (1..<cut).allSatisfy { tokens[start + $0].key == phrase[$0] }
        let goesOn = (cut..<phrase.count).allSatisfy {
          tokens[tail.lowerBound + $0 - cut].key == phrase[$0]
        }
        if ends, goesOn { return true }
      }
    }
    return false
  }

  /// Whether one line ends with two words that a dash, with which the next begins, joins to what follows: "chính trị | - xã hội".
  func goOnWithDash(_ first: Int, _ second: Int) -> Bool {
    guard let pair = lastPair(of: first) else { return false }
    let phrases = LineLexicon.joinedByDash.filter { $0.starts(with: pair) }
    guard !phrases.isEmpty else { return false }
    let range = lines[second].range
    let end = min(range.upperBound, range.lowerBound + 32)
    let head = Tokens(utf8: Array(text[range.lowerBound..<end])).all.map(\.key)
    return phrases.contains { head.starts(with: $0.dropFirst(pair.count)) }
  }

  /// The last two words of a line, if nothing but a space parts them.
  func lastPair(of line: Int) -> [Syllable]? {
    let range = lines[line].range
    let start = max(range.lowerBound, range.upperBound - 32)
    let last = Tokens(utf8: Array(text[start..<range.upperBound])).all.suffix(2)
    return last.count == 2 && last.allSatisfy { $0.kind == .word } ? last.map(\.key) : nil
  }

  /// Whether a line ends with the word of a tier and one syllable of a name, as few places have no more: "tỉnh Hoa".
  func endsInHalfName(_ line: Int) -> Bool {
    let range = lines[line].range
    let start = max(range.lowerBound, range.upperBound - 40)
    let last = Tokens(utf8: Array(text[start..<range.upperBound]))
    let name = last.count - 1
    guard name > 1, last[name].isCapitalised, !last[name].isAllCaps else { return false }
    return [2, 1].contains { length in
      name > length && LineLexicon.words.exactly(last, name - length..<name) == .place
        && !last[name - length].isCapitalised
    }
  }

  /// The last word of a line, if a word it is.
  func lastWord(of line: Int) -> Syllable? {
    let range = lines[line].range
    var start = range.upperBound
    while start > range.lowerBound, text[start - 1] != 0x20, range.upperBound - start < 24 {
      start -= 1
    }
    let last = Tokens(utf8: Array(text[start..<range.upperBound])).all.last
    return last?.kind == .word ? last?.key : nil
  }
}

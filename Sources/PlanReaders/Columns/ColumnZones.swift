import PlanText

/// Finds where plain text keeps the two columns of a page: the head with the organ at the left and the national name at the right, and the foot with the recipients at the left and the signature at the right.
///
/// A zone grows from a line that shows both columns, as long as every line stands left of the gutter, right of it, or on both sides of it. Its left column is read first, then its right one.
struct ColumnZones {
  /// Lines that stand in two columns, and which part is where.
  struct Zone {
    var lines: Range<Int>
    var left: [(line: Int, bytes: Range<Int>)] = []
    var right: [(line: Int, bytes: Range<Int>)] = []
    /// Columns right of these, where several sign side by side.
    var further: [[(line: Int, bytes: Range<Int>)]] = []

    /// The columns from left to right.
    var columns: [[(line: Int, bytes: Range<Int>)]] { [left, right] + further }
  }

  private(set) var zones: [Zone] = []
  /// The lines outside zones with a wide gap among their words, in order.
  private(set) var gappedLines: [Int] = []

  private let text: [UInt8]
  private let lines: [FileLine]
  /// Whether a TAB character stands anywhere in the text.
  let hasTabs: Bool
  private static let longestHead = 10
  private static let longestFoot = 60

  init(_ text: [UInt8], _ lines: [FileLine]) {
    self.text = text
    self.lines = lines
    hasTabs = ByteSearch.contains(0x09, in: text, text.indices)
    var index = 0
    while index < lines.count {
      if let zone = zone(around: index, after: zones.last?.lines.upperBound ?? 0) {
        zones.append(zone)
        index = zone.lines.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The zone of which the line at `seed` shows both columns; nil where it does not.
  private mutating func zone(around seed: Int, after floor: Int) -> Zone? {
    let isGapped = hasWideGap(lines[seed].range)
    if isGapped {
      if let signers = SignerColumns(text, lines, from: seed) { return signers.zone }
      gappedLines.append(seed)
    }
    guard let (parts, isHead) = bothColumns(lines[seed].range, isGapped: isGapped) else {
      return nil
    }
    if TabbedLine(lines[seed].range, in: text).isParted {
      return TabColumns(text, lines).zone(
        around: seed,
        after: floor,
        isHead: isHead,
        longest: isHead ? Self.longestHead : Self.longestFoot,
        isEnd: { isTypeLine(lines[$0].range) }
      )
    }
    // The gutter lies between the last column of the left side and the first of the right side.
    var gutter = parts[0].columns.upperBound..<parts[1].columns.lowerBound
    var first = seed
    while first > floor, seed - first < Self.longestHead, !lines[first].afterPageBreak,
      isHead || isRight(first - 1, of: gutter), fits(first - 1, &gutter)
    {
      first -= 1
    }
    var end = seed + 1
    let longest = isHead ? Self.longestHead : Self.longestFoot
    while end < lines.count, end - seed < longest, !lines[end].afterPageBreak, fits(end, &gutter) {
      end += 1
    }
    return split(first..<end, at: gutter)
  }

  /// Two parts of which one is known from heads or feet of documents; nil for any other line.
  private func bothColumns(_ range: Range<Int>, isGapped: Bool) -> (
    parts: [LinePart], isHead: Bool
  )? {
    guard range.count >= 12,
      isGapped || hasTabs && ByteSearch.contains(0x09, in: text, range)
    else {
      return nil
    }
    let tabbed = TabbedLine(range, in: text).parts
    let parts = tabbed.count > 1 ? tabbed.map(LinePart.init) : LinePart.parts(of: range, in: text)
    guard parts.count == 2,
      tabbed.count > 1 || parts[1].columns.lowerBound - parts[0].columns.upperBound >= 3
    else { return nil }
    let left = Tokens(utf8: Array(text[parts[0].bytes]))
    let right = Tokens(utf8: Array(text[parts[1].bytes]))
    let rightWord = LineLexicon.words.match(right, at: 0, before: right.count)?.value
    let leftWord = LineLexicon.words.match(left, at: 0, before: left.count)?.value
    let isRightCaps = LineEdges.isAllCaps(text, parts[1].bytes)
    switch (leftWord, rightWord) {
    case (_, .nation), (_, .motto): return (parts, true)
    case (.number, _) where namesDay(right): return (parts, true)
    case (.recipients, _): return (parts, false)
    case (_, .authority) where isRightCaps: return (parts, false)
    case (_, .post) where isRightCaps: return (parts, false)
    default: return nil
    }
  }

  /// Whether a line stands right of the gutter as a whole.
  private func isRight(_ index: Int, of gutter: Range<Int>) -> Bool {
    LinePart.parts(of: lines[index].range, in: text)
      .allSatisfy { $0.columns.lowerBound >= gutter.lowerBound }
  }

  /// `Lào Cai, ngày … tháng … năm …`
  private func namesDay(_ tokens: Tokens) -> Bool {
    Self.dateWords.first(tokens, in: 0..<tokens.count) != nil
  }

  private static let dateWords = PhraseTable<Bool>(
    lines: """
      ngày
      """
  )

  /// Whether three blanks in a row stand within the line: looked for at every third byte, where there are two.
  private func hasWideGap(_ range: Range<Int>) -> Bool {
    text.withUnsafeBufferPointer { text in
      guard ByteSearch.hasBlanksTogether(UnsafeBufferPointer(rebasing: text[range])) else {
        return false
      }
      func isBlank(_ at: Int) -> Bool { text[at] == 0x20 || text[at] == 0x09 }
      var at = range.lowerBound
      while at < range.upperBound, isBlank(at) { at += 1 }
      at += 2
      while at < range.upperBound {
        if isBlank(at) {
          var start = at
          while isBlank(start - 1) { start -= 1 }
          while at < range.upperBound, isBlank(at) { at += 1 }
          if at - start >= 3 { return true }
        }
        at += 3
      }
      return false
    }
  }

  /// Whether a line stands on the sides of the gutter, which narrows to what it leaves free.
  private func fits(_ index: Int, _ gutter: inout Range<Int>) -> Bool {
    guard !isTypeLine(lines[index].range) else { return false }
    let parts = LinePart.parts(of: lines[index].range, in: text)
    var low = gutter.lowerBound
    var high = gutter.upperBound
    for part in parts {
      if part.columns.upperBound <= high,
        part.columns.lowerBound < low || part.columns.lowerBound == 0
      {
        low = max(low, part.columns.upperBound)
      } else if part.columns.lowerBound >= low {
        high = min(high, part.columns.lowerBound)
      } else {
        return false
      }
    }
    guard low < high else { return false }
    gutter = low..<high
    return true
  }

  /// A type of document alone on its line, which stands over the whole width.
  private func isTypeLine(_ range: Range<Int>) -> Bool {
    guard range.count <= 120, LineEdges.isAllCaps(text, range) else { return false }
    let tokens = Tokens(utf8: Array(text[range]))
    guard let (word, length) = LineLexicon.words.match(tokens, at: 0, before: tokens.count) else {
      return false
    }
    return word == .type && length == tokens.count || word == .annex
  }

  private func split(_ range: Range<Int>, at gutter: Range<Int>) -> Zone? {
    var zone = Zone(lines: range)
    for index in range {
      for part in LinePart.parts(of: lines[index].range, in: text) {
        if part.columns.upperBound <= gutter.lowerBound {
          zone.left.append((index, part.bytes))
        } else {
          zone.right.append((index, part.bytes))
        }
      }
    }
    return zone.left.isEmpty || zone.right.isEmpty ? nil : zone
  }
}

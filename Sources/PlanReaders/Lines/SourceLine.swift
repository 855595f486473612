import PlanText

/// One line as a format's own rules see it, before cleaning.
struct SourceLine {
  /// The line in the file, indentation and markup included.
  var raw: Range<Int>
  /// What of it is content.
  var content: Range<Int>
  var number: UInt32
  var container = 0
  var gap = TextLine.Gap.none
  var link = TextLine.Link.open
  /// How it stood on the page, where that is known better than from its characters.
  var measure: LineMeasure?

  /// A line that is content from end to end.
  init(_ range: Range<Int>, number: UInt32) {
    raw = range
    content = range
    self.number = number
  }

  /// A line of plain text.
  init(_ line: FileLine) {
    raw = line.range
    content = line.range
    number = line.number
    gap = line.afterPageBreak ? .page : line.afterBlank ? .blank : .none
  }
}

/// Lines after cleaning, with the clean buffer they stand in.
struct CleanLines {
  var clean: [UInt8]
  /// From the clean buffer to the composed text.
  var map: OffsetMap
  var lines: [TextLine]
  /// Control characters left out.
  var controls: Int

  /// Cleans lines and applies the edits, which are sorted by their start.
  init(_ text: [UInt8], _ source: [SourceLine], edits: [Edit]) {
    var cleaner = LineCleaner(text)
    var lines: [TextLine] = []
    lines.reserveCapacity(source.count)
    var pendingGap = TextLine.Gap.none
    for line in source {
      let gap = line.gap.rawValue > pendingGap.rawValue ? line.gap : pendingGap
      guard let range = cleaner.append(line.content, edits) else {
        // A line of mere markup parts nothing, but blank lines around it do.
        pendingGap = gap
        continue
      }
      pendingGap = .none
      lines.append(Self.measured(line, range, gap, in: text))
    }
    clean = cleaner.clean
    map = cleaner.map
    controls = cleaner.controls
    self.lines = lines
  }

  private static func measured(
    _ line: SourceLine,
    _ range: Range<Int>,
    _ gap: TextLine.Gap,
    in text: [UInt8]
  ) -> TextLine {
    var result = TextLine(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
    result.number = line.number
    result.container = UInt32(line.container)
    result.gap = gap
    result.link = line.link
    if let measure = line.measure {
      result.indent = measure.indent
      (result.rawBytes, result.rawCodePoints) = (measure.length, measure.length)
      (result.firstWordBytes, result.firstWordCodePoints) = (measure.firstWord, measure.firstWord)
      return result
    }
    var at = line.raw.lowerBound
    while at < line.raw.upperBound, text[at] == 0x20 || text[at] == 0x09 {
      result.indent += text[at] == 0x20 ? 1 : 8 - result.indent % 8
      at += 1
    }
    text.withUnsafeBufferPointer { text in
      let words = UnsafeBufferPointer(rebasing: text[at..<max(at, line.raw.upperBound)])
      let firstWord = UnsafeBufferPointer(
        rebasing: words[..<ByteSearch.first(0x20, in: words, from: 0)])
      result.firstWordBytes = UInt32(firstWord.count)
      result.firstWordCodePoints = UInt32(codePointCount(UnsafeRawBufferPointer(firstWord)))
      result.isTabular = hasWideGaps(words)
      result.rawBytes = result.indent + UInt32(words.count)
      result.rawCodePoints = result.indent + UInt32(codePointCount(UnsafeRawBufferPointer(words)))
    }
    return result
  }

  /// Whether words stand apart as in a table: by one very wide gap or two wide ones; `ngày    tháng` to be filled in has less. Four blanks in a row are looked for at every fourth byte, where there are two.
  private static func hasWideGaps(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard ByteSearch.hasBlanksTogether(words) else { return false }
    var gaps = 0
    var at = 0
    while at < words.count {
      guard words[at] == 0x20 else {
        at += 4
        continue
      }
      var start = at
      while start > 0, words[start - 1] == 0x20 { start -= 1 }
      while at < words.count, words[at] == 0x20 { at += 1 }
      if at < words.count { gaps += at - start >= 6 ? 2 : at - start >= 4 ? 1 : 0 }
      if gaps >= 2 { return true }
      // The byte at `at` is no blank.
      at += 4
    }
    return false
  }
}

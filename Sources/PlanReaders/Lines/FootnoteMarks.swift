import PlanText

/// The marks of footnotes in text that was saved from a word processor: `cơ sở[1]` in the text, `[1] Theo báo cáo …` behind it, `[^1]` in Markdown.
///
/// They are no words of the plan. A mark is one only where a line further down begins with it.
struct FootnoteMarks {
  /// Marks in the text and before the notes, sorted.
  private(set) var edits: [Edit] = []
  /// Notes whose marks were found.
  private(set) var count = 0

  init(_ text: [UInt8], _ lines: [FileLine]) {
    // Most texts have no bracket of that kind at all.
    guard ByteSearch.contains(0x5B, in: text, text.indices) else { return }
    /// The line that each note begins, and its mark.
    var notes: [Int: (line: Int, mark: Range<Int>)] = [:]
    var marks: [(number: Int, line: Int, range: Range<Int>)] = []
    for (index, line) in lines.enumerated() {
      var at = Int(line.start)
      while at < line.end, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
      if let (number, end) = Self.mark(text, at, Int(line.end)) {
        let past = end < line.end && text[end] == 0x3A ? end + 1 : end
        if past < line.end, text[past] == 0x20 || text[past] == 0x09 {
          notes[number] = (index, at..<past)
        }
        at = end
      }
      while at < line.end {
        guard text[at] == 0x5B, at > line.start, text[at - 1] > 0x20,
          let (number, end) = Self.mark(text, at, Int(line.end))
        else {
          at += 1
          continue
        }
        marks.append((number, index, at..<end))
        at = end
      }
    }
    var used: Set<Int> = []
    for mark in marks {
      guard let note = notes[mark.number], note.line > mark.line else { continue }
      edits.append(Edit(mark.range))
      if used.insert(mark.number).inserted { edits.append(Edit(note.mark)) }
    }
    edits.sort { $0.start < $1.start }
    count = used.count
  }

  /// The number of the mark at `start`, `[12]` or `[^12]`, and its end.
  private static func mark(_ text: [UInt8], _ start: Int, _ limit: Int) -> (Int, Int)? {
    guard start < limit, text[start] == 0x5B else { return nil }
    var at = start + 1
    if at < limit, text[at] == 0x5E { at += 1 }
    let first = at
    var number = 0
    while at < limit, at - first < 3, text[at] &- 0x30 < 10 {
      number = number * 10 + Int(text[at] - 0x30)
      at += 1
    }
    guard number > 0, at < limit, text[at] == 0x5D else { return nil }
    return (number, at + 1)
  }
}

import PlanText

/// Writes lines to the clean buffer: runs of blanks become one space, ends are trimmed, invisible characters and markup go. Every step is recorded in the map.
struct LineCleaner {
  /// The clean text, lines parted by line feeds.
  private(set) var clean: [UInt8] = []
  /// From the clean text to the composed text.
  private(set) var map = OffsetMap()
  /// Control characters left out.
  private(set) var controls = 0

  private let source: [UInt8]
  private var pendingBlank: Range<Int>?
  private var lineStart = 0
  /// Past the last composed byte that is in the clean buffer.
  private var inputEnd = 0
  /// Whether soft hyphens of the line stay, being letters of an old encoding; nil before it was asked.
  private var keepsHyphens: Bool?
  private var line = 0..<0

  init(_ source: [UInt8]) {
    self.source = source
    clean.reserveCapacity(source.count + source.count / 64)
  }

  /// Appends the characters of `range`, edited by `edits`, which are sorted; returns the bytes of the line in the clean buffer, nil where nothing is left of it.
  mutating func append(_ range: Range<Int>, _ edits: [Edit]) -> Range<Int>? {
    if !clean.isEmpty, lineStart < clean.count {
      appendBreak(before: range.lowerBound)
    }
    lineStart = clean.count
    line = range
    keepsHyphens = nil
    pendingBlank = nil
    var at = range.lowerBound
    var next = Self.firstEdit(edits, from: range.lowerBound)
    while next < edits.count, Int(edits[next].start) < range.upperBound {
      let edit = edits[next]
      copy(at..<max(at, Int(edit.start)))
      apply(edit)
      at = max(at, Int(edit.end))
      next += 1
    }
    copy(at..<max(at, range.upperBound))
    guard clean.count > lineStart else { return nil }
    return lineStart..<clean.count
  }

  /// The first edit that begins at `offset` or behind it.
  private static func firstEdit(_ edits: [Edit], from offset: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if Int(edits[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A line feed between two lines, copied where it stands right there.
  private mutating func appendBreak(before start: Int) {
    clean.append(0x0A)
    if inputEnd < start, source[inputEnd] == 0x0A {
      map.appendCopy(from: inputEnd, count: 1)
    } else {
      map.appendReplacement(
        from: inputEnd,
        inputCount: max(0, start - inputEnd),
        outputCount: 1
      )
    }
  }

  private mutating func apply(_ edit: Edit) {
    guard edit.scalar != 0 else { return }
    let range = Int(edit.start)..<Int(edit.end)
    switch edit.scalar == 0x20 ? .blank : Blank.kind(of: edit.scalar) {
    case .blank: addBlank(range)
    case .dropped, .controlDropped: break
    case .kept:
      flushBlank()
      guard let scalar = Unicode.Scalar(edit.scalar) else { return }
      let bytes = Array(String(scalar).utf8)
      clean.append(contentsOf: bytes)
      map.appendReplacement(
        from: range.lowerBound,
        inputCount: range.count,
        outputCount: bytes.count
      )
      inputEnd = range.upperBound
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    var run = range.lowerBound
    var at = run
    let end = range.upperBound
    while at < end {
      at = pastPlain(at, run: run, before: end)
      if at == end { break }
      let kind = Blank.firstByte[Int(source[at])]
      if kind == 1 {
        flush(run..<at)
        addBlank(at..<at + 1)
        at += 1
        run = at
        continue
      }
      let (value, length) =
        kind == 2 ? (UInt32(0x80), 1) : scalar(in: source, at: at, before: end)
      switch Blank.kind(of: value) {
      case .kept: at += length
      case .blank:
        flush(run..<at)
        addBlank(at..<at + length)
        at += length
        run = at
      case .dropped where value == 0xAD && isOldLetter(): at += length
      case .dropped, .controlDropped:
        if Blank.kind(of: value) == .controlDropped { controls += 1 }
        flush(run..<at)
        at += length
        run = at
      }
    }
    flush(run..<end)
  }

  /// Just past the plain characters from `at` on, and the single spaces between them; `run` is where the characters begin that are copied together.
  private func pastPlain(_ at: Int, run: Int, before end: Int) -> Int {
    source.withUnsafeBufferPointer { source in
      Blank.firstByte.withUnsafeBufferPointer { table in
        let line = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source)[..<end])
        var at = at
        // Where groups are tried again.
        var next = at
        while at < end {
          if at >= next, source[at] != 0x20 {
            at = PlainGroups.past(line, from: at)
            next = at + ByteGroup.size
          }
          if table[Int(source[at])] == 0 {
            at += 1
          } else if source[at] == 0x20, at > run, at + 1 < end, table[Int(source[at + 1])] == 0 {
            at += 2
          } else {
            break
          }
        }
        return at
      }
    }
  }

  /// Whether a soft hyphen is the letter ư of TCVN3, whose bytes were taken for Latin-1: many signs of Latin-1 stand on the line and no letter that only Vietnamese has.
  private mutating func isOldLetter() -> Bool {
    if let keepsHyphens { return keepsHyphens }
    var signs = 0
    var isVietnamese = false
    for at in line.dropLast() {
      if source[at] == 0xC2, source[at + 1] >= 0xA8 { signs += source[at + 1] == 0xAD ? 0 : 1 }
      if source[at] == 0xE1, source[at + 1] | 1 == 0xBB { isVietnamese = true }
    }
    let keeps = signs >= 2 && !isVietnamese
    keepsHyphens = keeps
    return keeps
  }

  private mutating func flush(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushBlank()
    clean.append(contentsOf: source[range])
    map.appendCopy(from: range.lowerBound, count: range.count)
    inputEnd = range.upperBound
  }

  private mutating func addBlank(_ range: Range<Int>) {
    guard clean.count > lineStart else { return }
    let start = pendingBlank?.lowerBound ?? range.lowerBound
    pendingBlank = start..<max(start, range.upperBound)
  }

  private mutating func flushBlank() {
    guard let blank = pendingBlank else { return }
    pendingBlank = nil
    clean.append(0x20)
    if source[blank.lowerBound] == 0x20, blank.count == 1 {
      map.appendCopy(from: blank.lowerBound, count: 1)
    } else {
      map.appendReplacement(from: blank.lowerBound, inputCount: blank.count, outputCount: 1)
    }
  }
}

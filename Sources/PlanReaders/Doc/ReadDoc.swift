import PlanText

/// Reads a .doc file: the body in reading order, then text boxes, footnotes and endnotes, then headers and footers.
func readDoc(
  _ bytes: [UInt8],
  _ info: SourceInfo,
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  let document = try DocDocument(bytes)
  let lengths = document.header.lengths
  let isWord97 = document.header.isWord97
  let whole =
    isWord97
    ? DocHeader.Part.allCases.reduce(0) { $0 + (lengths[$1] ?? 0) }
    : document.pieces.pieces.first?.range.upperBound ?? 0
  // Each character becomes one code point or less.
  guard whole <= options.limits.maxCodePoints * 2 else {
    throw .tooManyCodePoints(limit: options.limits.maxCodePoints)
  }
  let text = document.pieces.text(in: document.stream, limit: whole)
  var story = DocStory(document, text, options.revisions)
  var writer = WordWriter(options)
  var start = 0
  var ranges: [DocHeader.Part: Range<Int>] = [:]
  for part in DocHeader.Part.allCases {
    let length = isWord97 ? lengths[part] ?? 0 : part == .body ? whole : 0
    ranges[part] = start..<start + length
    start += length
  }
  func range(_ part: DocHeader.Part) -> Range<Int> { ranges[part] ?? 0..<0 }

  let body = try story.read(range(.body), options.limits)
  writer.tally = story.tally
  try writer.write(body)
  for box in parts(of: range(.boxes), endingAt: document.boxEnds) {
    try writer.write(room: try story.read(box, options.limits), LineContainer())
  }
  for part in [DocHeader.Part.footnotes, .endnotes] {
    for note in notes(in: range(part), text) {
      story.tally.notes += 1
      try writer.write(room: try story.read(note, options.limits), LineContainer())
    }
  }
  let heads = try story.read(range(.heads), options.limits)
  writer.tally = story.tally
  try writer.write(heads: [heads])
  return try writer.document(info, [], options)
}

/// Stretches of a part, by where each ends.
private func parts(of range: Range<Int>, endingAt ends: [Int]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var start = range.lowerBound
  for end in ends.map({ range.lowerBound + $0 }) where end > start && end <= range.upperBound {
    result.append(start..<end)
    start = end
  }
  if start < range.upperBound { result.append(start..<range.upperBound) }
  return result
}

/// More signs of notes than these are signs of damage.
private let mostNotes = 100_000

/// The notes of a part: each begins with the sign of its number.
private func notes(in range: Range<Int>, _ text: [UInt16]) -> [Range<Int>] {
  let range = range.clamped(to: 0..<text.count)
  let starts = range.filter { text[$0] == 0x02 }.prefix(mostNotes)
  guard let first = starts.first else { return range.isEmpty ? [] : [range] }
  var result = first > range.lowerBound ? [range.lowerBound..<first] : []
  for (index, start) in starts.enumerated() {
    result.append(start..<(index + 1 < starts.count ? starts[index + 1] : range.upperBound))
  }
  return result
}

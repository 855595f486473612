/// Writes a text with stretches of it decoded, and the map back.
struct LegacyWriter {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()

  private let source: UnsafeBufferPointer<UInt8>
  private var reader: ChunkReader
  /// Up to where the source is written.
  private var done = 0
  /// The letters of the line that is being decoded.
  private var line: [DecodedLetter] = []

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    reader = ChunkReader(source)
    text.reserveCapacity(source.count)
  }

  /// Writes what stands before the chunks as it is, and the chunks decoded.
  mutating func write(_ chunks: ArraySlice<LegacyChunk>, _ reading: LegacyReading) {
    let encoding = reading.encoding
    for chunk in chunks where reading.mayRead(chunk) {
      if chunk.startsLine || encoding != .tcvn3 { flush(encoding) }
      let start = Int(chunk.start)
      if line.isEmpty {
        copy(upTo: start)
      } else {
        addPlain(upTo: start)
      }
      reader.open(chunk)
      _ = reader.points(reading)
      line.append(contentsOf: reader.letters)
      done = Int(chunk.end)
    }
    flush(encoding)
  }

  /// Writes the rest as it is.
  mutating func finish() { copy(upTo: source.count) }

  /// Puts what stands between two chunks of a line among its letters.
  private mutating func addPlain(upTo end: Int) {
    guard done < end else { return }
    var units: [LegacyUnit] = []
    LegacyUnit.append(source, done..<end, to: &units)
    for unit in units { line.append(DecodedLetter(unit)) }
    done = end
  }

  private mutating func flush(_ encoding: LegacyEncoding) {
    guard !line.isEmpty else { return }
    if encoding == .tcvn3 { CapitalContext.restore(&line) }
    var index = 0
    while index < line.count {
      let letter = line[index]
      if letter.isChanged {
        index = replaceWord(from: index)
      } else {
        text.append(contentsOf: source[letter.start..<letter.start + letter.length])
        map.appendCopy(from: letter.start, count: letter.length)
        index += 1
      }
    }
    line.removeAll(keepingCapacity: true)
  }

  /// Writes a word from its first changed letter to its last as one piece of the map, which a piece for every letter would make many times larger than the text; returns where it goes on.
  private mutating func replaceWord(from first: Int) -> Int {
    var end = first
    var next = first
    while next < line.count, line[next].scalar > 0x20 {
      next += 1
      if line[next - 1].isChanged { end = next }
    }
    let start = text.count
    for letter in line[first..<max(end, first + 1)] {
      UTF8Bytes.append(letter.scalar, to: &text)
    }
    let last = line[max(end, first + 1) - 1]
    map.appendReplacement(
      from: line[first].start,
      inputCount: last.start + last.length - line[first].start,
      outputCount: text.count - start
    )
    return max(end, first + 1)
  }

  private mutating func copy(upTo end: Int) {
    guard done < end else { return }
    text.append(contentsOf: source[done..<end])
    map.appendCopy(from: done, count: end - done)
    done = end
  }
}

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
  mutating func write(_ chunks: ArraySlice<LegacyChunk>, _ encoding: LegacyEncoding) {
    for chunk in chunks where !chunk.isUnicode {
      if chunk.startsLine || encoding != .tcvn3 { flush(encoding) }
      let start = Int(chunk.start)
      if line.isEmpty {
        copy(upTo: start)
      } else {
        addPlain(upTo: start)
      }
      reader.open(chunk)
      _ = reader.points(encoding)
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
    for letter in line {
      if letter.isChanged {
        let start = text.count
        UTF8Bytes.append(letter.scalar, to: &text)
        map.appendReplacement(
          from: letter.start,
          inputCount: letter.length,
          outputCount: text.count - start
        )
      } else {
        text.append(contentsOf: source[letter.start..<letter.start + letter.length])
        map.appendCopy(from: letter.start, count: letter.length)
      }
    }
    line.removeAll(keepingCapacity: true)
  }

  private mutating func copy(upTo end: Int) {
    guard done < end else { return }
    text.append(contentsOf: source[done..<end])
    map.appendCopy(from: done, count: end - done)
    done = end
  }
}

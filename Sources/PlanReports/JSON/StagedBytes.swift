/// Bytes that come in many small pieces: they are put together on a short stage and handed on a stage at a time, so that a piece costs little more than its bytes.
struct StagedBytes {
  /// What was handed on and, where somebody takes it, not yet taken.
  private var done: [UInt8] = []
  private let take: (([UInt8]) -> Void)?
  private var stage = [UInt8](repeating: 0, count: Self.size)
  /// Bytes on the stage.
  private var count = 0

  private static let size = 4096

  /// Bytes that somebody takes at a time, give or take a stage and one long text.
  private static let share = 1 << 18

  /// Bytes that are kept, with room for `capacity` of them.
  init(reserving capacity: Int) {
    take = nil
    done.reserveCapacity(capacity)
  }

  /// Bytes that `take` takes, a share at a time, so that few of them are held.
  init(givenTo take: @escaping ([UInt8]) -> Void) {
    self.take = take
    done.reserveCapacity(Self.share + Self.size)
  }

  /// All bytes that nobody has taken; without a copy right behind `end()`.
  var all: [UInt8] { count == 0 ? done : done + stage[..<count] }

  /// Hands on what is on the stage.
  private mutating func flush() {
    done.append(contentsOf: stage[..<count])
    count = 0
    if done.count >= Self.share { giveAway() }
  }

  /// Hands on what is left.
  mutating func end() {
    flush()
    giveAway()
  }

  private mutating func giveAway() {
    guard let take, !done.isEmpty else { return }
    take(done)
    done.removeAll(keepingCapacity: true)
  }

  /// Adds a piece of at most `most` bytes, which is at most half a stage: `write` puts it into the room it is given and tells its length.
  @inline(__always)
  mutating func append(most: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    if count + most > Self.size { flush() }
    let start = count
    count += stage.withUnsafeMutableBufferPointer {
      write(UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
  }

  /// Adds bytes, however many.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= Self.size / 2 else {
      flush()
      return done.append(contentsOf: bytes)
    }
    append(most: bytes.count) { $0.write(bytes, at: 0) }
  }

  mutating func append(_ byte: UInt8) {
    append(most: 1) { room in
      room[0] = byte
      return 1
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Copies `bytes` to `start`; where they end. Up to 16 are copied as two words, which overlap.
  @inline(__always)
  func write(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let (source, count) = (UnsafeRawBufferPointer(bytes), bytes.count)
    let room = UnsafeMutableRawBufferPointer(
      rebasing: UnsafeMutableRawBufferPointer(self)[start..<start + count])
    switch count {
    case 2..<4: room.copyEnds(of: source, as: UInt16.self)
    case 4..<8: room.copyEnds(of: source, as: UInt32.self)
    case 8...16: room.copyEnds(of: source, as: UInt64.self)
    default: room.copyMemory(from: source)
    }
    return start + count
  }

  /// Puts a line feed and `indent` blanks at `start`; where they end. Eight blanks are written at a time, so that up to seven bytes behind them are spoilt.
  @inline(__always)
  func breakLine(indent: Int, at start: Int) -> Int {
    self[start] = 0x0A
    let raw = UnsafeMutableRawBufferPointer(self)
    var at = start + 1
    let end = at + indent
    while at < end {
      raw.storeBytes(of: 0x2020_2020_2020_2020, toByteOffset: at, as: UInt64.self)
      at += 8
    }
    return end
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Copies the first and the last word of bytes that are one word long at least and two at most.
  @inline(__always)
  fileprivate func copyEnds<Word: FixedWidthInteger>(
    of bytes: UnsafeRawBufferPointer, as word: Word.Type
  ) {
    let last = bytes.count - MemoryLayout<Word>.size
    let ends = (
      bytes.loadUnaligned(fromByteOffset: 0, as: word),
      bytes.loadUnaligned(fromByteOffset: last, as: word)
    )
    storeBytes(of: ends.0, toByteOffset: 0, as: word)
    storeBytes(of: ends.1, toByteOffset: last, as: word)
  }
}

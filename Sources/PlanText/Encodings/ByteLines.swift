/// Makes UTF-8 of a file whose lines are not all UTF-8: a byte of a line that is none becomes the Latin-1 character of its number, for `LegacyText` to judge.
struct ByteLines {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()
  /// The lines that were no UTF-8, as ranges of `text`.
  private(set) var raw: [Range<Int>] = []
  /// Sequences of several bytes that are UTF-8, and such as are not.
  private(set) var sound = 0
  private(set) var broken = 0

  /// Whether most of what is not ASCII is UTF-8.
  var isMainlyUTF8: Bool { sound >= broken }

  /// Reads `bytes` from `start`; with `all` every line is taken for bytes.
  init(_ bytes: [UInt8], from start: Int = 0, all: Bool = false) {
    text.reserveCapacity(bytes.count + bytes.count / 4)
    bytes.withUnsafeBufferPointer { buffer in
      (sound, broken) = Self.count(buffer, start..<buffer.count)
      var at = start
      while at < buffer.count {
        var end = at
        while end < buffer.count, buffer[end] != 0x0A, buffer[end] != 0x0D { end += 1 }
        while end < buffer.count, buffer[end] == 0x0A || buffer[end] == 0x0D { end += 1 }
        add(buffer, at..<end, all)
        at = end
      }
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ all: Bool) {
    let (sound, broken) = Self.count(bytes, line)
    // In a file of bytes two letters side by side can look like UTF-8 now and then.
    let isUTF8 = sound >= (isMainlyUTF8 ? broken : broken * 4) && (isMainlyUTF8 || sound != 1)
    if !all, broken == 0, isUTF8 {
      text.append(contentsOf: bytes[line])
      map.appendCopy(from: line.lowerBound, count: line.count)
      return
    }
    // A damaged line of UTF-8 is mended, not taken for another encoding.
    if !all, isUTF8 {
      let mended = UTF8Repair.decode(Array(bytes[line]), from: 0)
      text.append(contentsOf: mended.text)
      map.append(mended.map, shiftedBy: line.lowerBound)
      return
    }
    let first = text.count
    var at = line.lowerBound
    while at < line.upperBound {
      if bytes[at] < 0x80 {
        text.append(bytes[at])
        map.appendCopy(from: at, count: 1)
        at += 1
      } else {
        at = addWord(bytes, at..<line.upperBound)
      }
    }
    raw.append(first..<text.count)
  }

  /// Adds a word from its first byte above ASCII to its last, as one piece of the map; returns where it goes on.
  private mutating func addWord(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Int {
    var end = rest.lowerBound
    var at = end
    while at < rest.upperBound, bytes[at] > 0x20 {
      at += 1
      if bytes[at - 1] >= 0x80 { end = at }
    }
    let start = text.count
    for byte in bytes[rest.lowerBound..<end] { UTF8Bytes.append(UInt32(byte), to: &text) }
    map.appendReplacement(
      from: rest.lowerBound,
      inputCount: end - rest.lowerBound,
      outputCount: text.count - start
    )
    return end
  }

  /// How many sequences of a line are UTF-8 that Vietnamese text has, and how many are not.
  private static func count(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ line: Range<Int>
  ) -> (sound: Int, broken: Int) {
    var (sound, broken) = (0, 0)
    var at = line.lowerBound
    while at < line.upperBound {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      let length = CleanUTF8.sequence(bytes, at, line.upperBound)
      if length > 1 {
        // Two letters of VISCII side by side can be UTF-8 of a script that no plan is written in.
        let isFarScript = length == 2 && bytes[at] > 0xC9 && bytes[at] & 0xFE != 0xCC
        if isFarScript { broken += 2 } else { sound += 1 }
        at += length
      } else {
        broken += 1
        at += max(1, length == 0 ? 2 : -length)
      }
    }
    return (sound, broken)
  }
}

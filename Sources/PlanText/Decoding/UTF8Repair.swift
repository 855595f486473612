/// Mends broken UTF-8 and leaves out control characters.
enum UTF8Repair {
  /// Two changes closer than this many bytes are one piece of the map, so that a file of garbage does not make a map many times its size.
  private static let gap = 8

  static func decode(_ bytes: [UInt8], from start: Int) -> DecodedText {
    var result = DecodedText(encoding: "utf-8")
    result.text.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { mend($0, from: start, into: &result) }
    return result
  }

  private static func mend(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    into result: inout DecodedText
  ) {
    var at = start
    while true {
      let clean = CleanUTF8.length(bytes, from: at)
      result.text.append(contentsOf: bytes[at..<clean])
      result.map.appendCopy(from: at, count: clean - at)
      guard clean < bytes.count else { return }
      // A stretch of changes, and the few sound bytes between them.
      let output = result.text.count
      var end = clean
      repeat {
        end = change(bytes, end, &result)
        let sound = CleanUTF8.length(
          UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, end + gap)]), from: end)
        let isBroken = sound < min(bytes.count, end + gap)
        guard isBroken, sound < bytes.count, !isCut(bytes, sound, at: end + gap) else { break }
        result.text.append(contentsOf: bytes[end..<sound])
        end = sound
      } while end < bytes.count
      let written = result.text.count - output
      result.map.appendReplacement(from: clean, inputCount: end - clean, outputCount: written)
      at = end
    }
  }

  /// Whether the sequence at `at` is only broken because the window ends within it.
  private static func isCut(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, at window: Int) -> Bool
  {
    at + 4 > window && bytes[at] >= 0x80 && CleanUTF8.sequence(bytes, at, bytes.count) > 0
  }

  /// Mends what stands at `at`; the offset behind it.
  private static func change(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ at: Int,
    _ result: inout DecodedText
  ) -> Int {
    if bytes[at] < 0x80 {
      if bytes[at] == 0x0B { result.text.append(0x0A) } else { result.droppedControls += 1 }
      return at + 1
    }
    let length = CleanUTF8.sequence(bytes, at, bytes.count)
    if length == 0 {
      result.droppedControls += 1
      return at + 2
    }
    result.repaired += 1
    UTF8Bytes.append(0xFFFD, to: &result.text)
    return at - length
  }
}

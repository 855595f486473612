/// Makes UTF-8 of UTF-16.
enum UTF16Repair {
  enum Order { case little, big }

  /// The byte order of a text in UTF-16 without a mark, by where its zero bytes stand; nil for any other file.
  static func order(of bytes: [UInt8]) -> Order? {
    let count = min(bytes.count, 4096) & ~1
    guard count >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for at in 0..<count where bytes[at] == 0 {
      if at & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = count / 2
    if zeros.odd * 10 >= units * 4, zeros.even * 20 <= units { return .little }
    if zeros.even * 10 >= units * 4, zeros.odd * 20 <= units { return .big }
    return nil
  }

  /// Decodes the units of `bytes` from `start`.
  static func decode(_ bytes: [UInt8], from start: Int, _ order: Order) -> DecodedText {
    var result = DecodedText(encoding: order == .little ? "utf-16le" : "utf-16be")
    result.text.reserveCapacity(bytes.count)
    let end = start + (bytes.count - start) & ~1
    func unit(_ at: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return order == .little ? first | second << 8 : first << 8 | second
    }
    var at = start
    // The word that is being read: where it begins in the file and in the text.
    var word = (input: start, output: 0)
    func close(_ at: Int) {
      let written = result.text.count - word.output
      result.map.appendReplacement(
        from: word.input, inputCount: at - word.input, outputCount: written)
      word = (at, result.text.count)
    }
    while at < end {
      let value = unit(at)
      at += 2
      switch value {
      case 0xD800..<0xDC00:
        if at < end, case let low = unit(at), (0xDC00..<0xE000).contains(low) {
          at += 2
          UTF8Bytes.append(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00), to: &result.text)
        } else {
          result.repaired += 1
          UTF8Bytes.append(0xFFFD, to: &result.text)
        }
      case 0xDC00..<0xE000:
        result.repaired += 1
        UTF8Bytes.append(0xFFFD, to: &result.text)
      case 0x0B: result.text.append(0x0A)
      case 0x20...0x7E, 0xA0..., 0x85, 0x0A, 0x0D, 0x09, 0x0C:
        UTF8Bytes.append(value, to: &result.text)
      default: result.droppedControls += 1
      }
      if value <= 0x20 { close(at) }
    }
    if end < bytes.count {
      result.repaired += 1
      UTF8Bytes.append(0xFFFD, to: &result.text)
      at = bytes.count
    }
    close(at)
    return result
  }
}

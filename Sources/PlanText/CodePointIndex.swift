/// Counts code points between byte offsets of one text, in constant time for any offset.
public struct CodePointIndex: Sendable {
  private static let stride = 256
  private let text: [UInt8]
  /// Code points before each multiple of `stride`.
  private let marks: [UInt32]

  public init(_ text: [UInt8]) {
    var marks: [UInt32] = []
    marks.reserveCapacity(text.count / Self.stride + 1)
    var count: UInt32 = 0
    text.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        marks.append(count)
        let end = min(at + Self.stride, bytes.count)
        for index in at..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
        at = end
      }
    }
    marks.append(count)
    self.text = text
    self.marks = marks
  }

  /// Code points before the byte at `offset`.
  public func codePoints(before offset: Int) -> Int {
    let mark = min(offset / Self.stride, marks.count - 1)
    var count = Int(marks[mark])
    var at = mark * Self.stride
    while at < min(offset, text.count) {
      if text[at] & 0xC0 != 0x80 { count += 1 }
      at += 1
    }
    return count
  }
}

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
    var at = 0
    while at < text.count {
      marks.append(count)
      let end = min(at + Self.stride, text.count)
      count += UInt32(codePointCount(text, in: at..<end))
      at = end
    }
    marks.append(count)
    self.text = text
    self.marks = marks
  }

  /// Code points before the byte at `offset`.
  public func codePoints(before offset: Int) -> Int {
    let mark = min(offset / Self.stride, marks.count - 1)
    let start = mark * Self.stride
    let end = min(offset, text.count)
    // The last mark stands for the text's end.
    guard start < end else { return Int(marks[mark]) }
    return Int(marks[mark]) + codePointCount(text, in: start..<end)
  }
}

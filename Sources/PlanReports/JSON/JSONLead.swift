/// What stands before a value in JSON: a comma, the break of a line, the name of the member.
struct JSONLead {
  /// Whether a value of the same object or array stands before.
  let comma: Bool
  /// Blanks at the beginning of a new line; nil where the value begins none.
  let indent: Int?
  /// Whether a blank stands behind commas in a line and behind names.
  let isSpaced: Bool
  /// Of a member; nil where the value stands in an array.
  let name: StaticString?

  /// Bytes it may take besides those of the indentation, and spoil behind it.
  static let most = longestName + 16

  /// Bytes of a name at most.
  private static let longestName = 60

  /// Writes it at `start`; where it ends.
  @inline(__always)
  func write(to room: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    var at = start
    if comma {
      room[at] = 0x2C
      at += 1
    }
    if let indent {
      at = room.breakLine(indent: indent, at: at)
    } else if comma, isSpaced {
      room[at] = 0x20
      at += 1
    }
    guard let name else { return at }
    room[at] = 0x22
    at = name.withUTF8Buffer { name in
      room.write(UnsafeBufferPointer(rebasing: name.prefix(Self.longestName)), at: at + 1)
    }
    room[at] = 0x22
    room[at + 1] = 0x3A
    guard isSpaced else { return at + 2 }
    room[at + 2] = 0x20
    return at + 3
  }
}

import PlanText

/// Sixteen bytes of a line together that the cleaner copies as they are.
enum PlainGroups {
  /// Past the groups from `start` on, where no space stands, without control characters, the bytes that unusual blanks begin with, and spaces side by side; before the last space where one ends the last group, and never at the end of `line`.
  static func past(_ line: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at &+ ByteGroup.size < line.count, isPlain(line.group(at: at), line.group(at: at &+ 1)) {
      at &+= ByteGroup.size
    }
    return at > start && line[at - 1] == 0x20 ? at - 1 : at
  }

  /// Whether a group is plain of which all bytes but the first and one more are in `next`.
  @inline(__always)
  private static func isPlain(_ group: ByteGroup, _ next: ByteGroup) -> Bool {
    func all(_ byte: UInt8) -> ByteGroup { ByteGroup(repeating: byte) }
    let isDouble = (group .== all(0x20)) .& (next .== all(0x20))
    let isControl = (group .< all(0x20)) .| (group .== all(0x7F))
    // 0xC2, 0xE2, 0xE3, 0xEF.
    let isRare = (group .== all(0xC2)) .| ((group | all(1)) .== all(0xE3)) .| (group .== all(0xEF))
    return !(isDouble .| isControl .| isRare).holdsSomewhere
  }
}

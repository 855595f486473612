/// Looks for bytes in a text, sixteen at a time: in prose most bytes a reader asks for are rare.
public enum ByteSearch {

  /// The first place from `start` on where `byte` stands; the end of `bytes` where it does not.
  @inlinable
  public static func first(
    _ byte: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    let pattern = ByteGroup(repeating: byte)
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at &+ 2 &* ByteGroup.size <= raw.count {
      let next = raw.group(at: at &+ ByteGroup.size) .== pattern
      if ((raw.group(at: at) .== pattern) .| next).holdsSomewhere { break }
      at &+= 2 &* ByteGroup.size
    }
    while at &+ ByteGroup.size <= raw.count {
      let found = raw.group(at: at) .== pattern
      if found.holdsSomewhere { return at &+ found.first }
      at &+= ByteGroup.size
    }
    while at < bytes.count, bytes[at] != byte { at += 1 }
    return at
  }

  /// Whether `byte` stands in `bytes[range]`.
  @inlinable
  public static func contains(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer {
      first(byte, in: UnsafeBufferPointer(rebasing: $0[range]), from: 0) < range.count
    }
  }

  /// Whether blanks, TAB characters among them, stand side by side in `bytes`.
  @inlinable
  public static func hasBlanksTogether(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (blank, tab) = (ByteGroup(repeating: 0x20), ByteGroup(repeating: 0x09))
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at &+ ByteGroup.size < raw.count {
      let (group, next) = (raw.group(at: at), raw.group(at: at &+ 1))
      let areBlank =
        ((group .== blank) .| (group .== tab)) .& ((next .== blank) .| (next .== tab))
      if areBlank.holdsSomewhere { return true }
      at &+= ByteGroup.size
    }
    var wasBlank = false
    while at < bytes.count {
      let isBlank = bytes[at] == 0x20 || bytes[at] == 0x09
      if isBlank, wasBlank { return true }
      wasBlank = isBlank
      at += 1
    }
    return false
  }

  /// The place of the first byte from `start` on that may be less than `limit` or one of `first` and `second`; sought sixteen bytes at a time, so up to fifteen others may stand before it.
  @inlinable
  public static func skip(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    below limit: UInt8,
    _ first: UInt8,
    _ second: UInt8
  ) -> Int {
    let limit = ByteGroup(repeating: limit)
    let (first, second) = (ByteGroup(repeating: first), ByteGroup(repeating: second))
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    while at &+ ByteGroup.size <= raw.count {
      let group = raw.group(at: at)
      if ((group .< limit) .| (group .== first) .| (group .== second)).holdsSomewhere { break }
      at &+= ByteGroup.size
    }
    return at
  }
}

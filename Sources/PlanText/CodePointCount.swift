/// The number of code points in valid UTF-8: of bytes that do not go on with one, eight looked at together.
@inlinable
public func codePointCount(_ bytes: UnsafeRawBufferPointer) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  var continuing = 0
  var at = 0
  while at + 8 <= bytes.count {
    let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let marks = word &>> 7 & ~word &>> 6 & ones
    continuing += Int(truncatingIfNeeded: (marks &* ones) &>> 56)
    at += 8
  }
  while at < bytes.count {
    if bytes[at] & 0xC0 == 0x80 { continuing += 1 }
    at += 1
  }
  return bytes.count - continuing
}

/// The number of code points in `bytes[range]`, which cuts none.
@inlinable
public func codePointCount(_ bytes: [UInt8], in range: Range<Int>) -> Int {
  bytes.withUnsafeBytes { codePointCount(UnsafeRawBufferPointer(rebasing: $0[range])) }
}

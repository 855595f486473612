/// The number of code points in valid UTF-8: of bytes that do not go on with one, sixteen looked at together.
@inlinable
public func codePointCount(_ bytes: UnsafeRawBufferPointer) -> Int {
  // Bytes that go on with a code point are the lowest as signed numbers.
  let lead = SIMD16<Int8>(repeating: -0x40)
  var continuing = 0
  var at = 0
  while at &+ 16 <= bytes.count {
    let group = bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<Int8>.self)
    continuing &+= (group .< lead).count
    at &+= 16
  }
  if at &+ 8 <= bytes.count {
    continuing &+= continuingCount(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    at &+= 8
  }
  while at < bytes.count {
    if bytes[at] & 0xC0 == 0x80 { continuing &+= 1 }
    at &+= 1
  }
  return bytes.count - continuing
}

/// How many of the eight bytes of `word` go on with a code point.
@inlinable
func continuingCount(_ word: UInt64) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  return Int(truncatingIfNeeded: ((word &>> 7 & ~word &>> 6 & ones) &* ones) &>> 56)
}

/// The number of code points in `bytes[range]`, which cuts none.
@inlinable
public func codePointCount(_ bytes: [UInt8], in range: Range<Int>) -> Int {
  bytes.withUnsafeBytes { codePointCount(UnsafeRawBufferPointer(rebasing: $0[range])) }
}

/// The number of code points in valid UTF-8: of bytes that do not go on with one, eight looked at together.
@inlinable
public func codePointCount(_ bytes: UnsafeRawBufferPointer) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let pairs: UInt64 = 0x00FF_00FF_00FF_00FF
  var continuing = 0
  var at = 0
  while at + 8 <= bytes.count {
    // Each byte counts for its own place, as long as none can run over.
    let stop = min(bytes.count - 7, at + 255 * 8)
    var sums: UInt64 = 0
    while at < stop {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      sums &+= word &>> 7 & ~word &>> 6 & ones
      at += 8
    }
    let sum = (sums & pairs) &+ (sums &>> 8 & pairs)
    continuing += Int(truncatingIfNeeded: (sum &* 0x0001_0001_0001_0001) &>> 48)
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

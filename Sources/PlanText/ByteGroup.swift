/// Sixteen bytes of a text that are looked at together: what a processor does in one step.
public typealias ByteGroup = SIMD16<UInt8>

extension ByteGroup {
  /// How many bytes a group has.
  public static let size = 16
}

extension UnsafeRawBufferPointer {
  /// The group that begins at `offset`, behind which 16 bytes must stand.
  @inlinable
  public func group(at offset: Int) -> ByteGroup {
    loadUnaligned(fromByteOffset: offset, as: ByteGroup.self)
  }
}

/// What holds for some bytes of a group.
extension SIMDMask<SIMD16<Int8>> {
  /// All bits of the first eight bytes for which it holds, and of the others.
  @inlinable
  var halves: (UInt64, UInt64) {
    withUnsafeBytes(of: self) {
      ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
  }

  /// Whether it holds for one of them at least.
  @inlinable
  public var holdsSomewhere: Bool {
    let halves = halves
    return halves.0 | halves.1 != 0
  }

  /// The first of them that it holds for; 16 where it holds for none.
  @inlinable
  public var first: Int {
    let halves = halves
    let low = UInt64(littleEndian: halves.0).trailingZeroBitCount
    let high = UInt64(littleEndian: halves.1).trailingZeroBitCount
    return (low < 64 ? low : 64 &+ high) &>> 3
  }

  /// How many of them it holds for.
  @inlinable
  public var count: Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let halves = halves
    return Int(truncatingIfNeeded: ((halves.0 & ones &+ halves.1 & ones) &* ones) &>> 56)
  }
}

/// One scalar of a text that may be a byte of a legacy encoding, and where it stands.
struct LegacyUnit {
  var scalar: UInt32
  /// Offset in the text.
  var start: Int
  /// Bytes it takes there.
  var length: Int

  /// The byte of a legacy encoding that is stored as this scalar.
  @inline(__always)
  var byte: UInt8? { Windows1252Table.byte(scalar) }

  /// Whether it is ASCII.
  @inline(__always)
  var isASCII: Bool { scalar < 0x80 }

  /// Whether it may be no letter's byte but what it looks like: a byte from 0x80 to 0x9F stored as what Windows-1252 shows for it, a quotation mark or a dash; or a no-break space.
  @inline(__always)
  var isWindowsSymbol: Bool { scalar > 0xFF && scalar < 0x2123 || scalar == 0xA0 }

  /// Appends the units of `text[range]`, which is valid UTF-8.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    to units: inout [LegacyUnit]
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        units.append(LegacyUnit(scalar: UInt32(byte), start: at, length: 1))
        at += 1
        continue
      }
      let (scalar, length) = Tokenizer.decode(text, at, range.upperBound)
      units.append(LegacyUnit(scalar: scalar, start: at, length: length))
      at += length
    }
  }
}

/// A scalar made by decoding, and the stretch of the text that it was made from.
struct DecodedLetter {
  var scalar: UInt32
  var start: Int
  var length: Int
  /// Whether it is another scalar than what stood there.
  var isChanged: Bool

  init(_ scalar: UInt32, _ unit: LegacyUnit) {
    self.scalar = scalar
    start = unit.start
    length = unit.length
    isChanged = scalar != unit.scalar
  }

  init(_ scalar: UInt32, start: Int, end: Int) {
    self.scalar = scalar
    self.start = start
    length = end - start
    isChanged = true
  }

  /// A scalar by itself.
  init(_ scalar: UInt32) { self.init(scalar, start: 0, end: 0) }

  /// The unit as it is.
  init(_ unit: LegacyUnit) { self.init(unit.scalar, unit) }
}

import Testing

@testable import PlanText

@Suite struct ByteSearchTests {
  /// Every text of up to 36 bytes that is one byte but for another at one place.
  private func expectFound(_ byte: UInt8, among other: UInt8) {
    for length in [0, 1, 15, 16, 17, 36] {
      for place in 0...length {
        var bytes = [UInt8](repeating: other, count: length)
        if place < length { bytes[place] = byte }
        bytes.withUnsafeBufferPointer { bytes in
          #expect(ByteSearch.first(byte, in: bytes, from: 0) == place)
          #expect(ByteSearch.first(byte, in: bytes, from: place) == place)
          let skipped = ByteSearch.skip(bytes, from: 0, below: 0, byte, byte)
          #expect(skipped <= place)
        }
        #expect(ByteSearch.contains(byte, in: bytes, 0..<length) == (place < length))
        #expect(!ByteSearch.contains(byte, in: bytes, 0..<place))
      }
    }
  }

  @Test func findsAByteAtAnyPlace() {
    for byte in UInt8.min...UInt8.max {
      expectFound(byte, among: byte ^ 1)
      expectFound(byte, among: byte ^ 0x80)
    }
  }

  @Test func passesNoByteBelowTheLimit() {
    for limit in [UInt8(1), 0x0E, 0x20, 0x80] {
      for byte in UInt8.min...UInt8.max {
        let bytes =
          [UInt8](repeating: 0xE1, count: 19) + [byte] + [UInt8](repeating: 0x90, count: 17)
        let end = bytes.withUnsafeBufferPointer {
          ByteSearch.skip($0, from: 0, below: limit, 0xC2, 0xE2)
        }
        let isSought = byte < limit || byte == 0xC2 || byte == 0xE2
        #expect(isSought ? end <= 19 && end > 3 : end > 19, "\(byte) below \(limit)")
      }
    }
  }

  @Test func findsBlanksSideBySide() {
    for length in [0, 1, 2, 16, 17, 18, 40] {
      for place in 0..<max(length, 1) {
        for (first, second) in [(0x20, 0x20), (0x20, 0x09), (0x09, 0x20), (0x20, 0x61)] {
          var bytes = (0..<length).map { $0 % 3 == place % 3 ? UInt8(0x20) : 0x61 }
          if place + 1 < length {
            bytes[place] = UInt8(first)
            bytes[place + 1] = UInt8(second)
          }
          let areThere = zip(bytes, bytes.dropFirst()).contains { $0 <= 0x20 && $1 <= 0x20 }
          bytes.withUnsafeBufferPointer {
            #expect(ByteSearch.hasBlanksTogether($0) == areThere)
          }
        }
      }
    }
  }

  @Test func countsAndFindsWhatHoldsForBytesOfAGroup() {
    for places in [[], [0], [15], [3, 8], [7, 9, 15], Array(0..<16)] {
      var group = ByteGroup(repeating: 0)
      for place in places { group[place] = 1 }
      let found = group .== ByteGroup(repeating: 1)
      #expect(found.holdsSomewhere == !places.isEmpty)
      #expect(found.first == places.first ?? 16)
      #expect(found.count == places.count)
    }
  }

  @Test func countsCodePointsAsTheyAre() {
    let letters = Array("aế𝒳đ\u{7F}\u{80}".unicodeScalars)
    for length in 0..<40 {
      let text = String(
        String.UnicodeScalarView((0..<length).map { letters[$0 * 7 % letters.count] }))
      let bytes = Array(text.utf8)
      #expect(codePointCount(bytes, in: 0..<bytes.count) == length)
    }
  }
}

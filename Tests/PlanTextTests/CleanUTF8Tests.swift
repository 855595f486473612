import Testing

@testable import PlanText

@Suite struct CleanUTF8Tests {
  /// How far bytes are clean, looked at one character at a time.
  private func plainLength(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          if byte < 0x20 || byte == 0x7F, !CleanUTF8.isKept(byte) { return at }
          at += 1
        } else {
          let length = CleanUTF8.sequence(bytes, at, bytes.count)
          if length <= 0 { return at }
          at += length
        }
      }
      return at
    }
  }

  private func expectSame(_ bytes: [UInt8], from start: Int = 0) {
    let length = bytes.withUnsafeBufferPointer { CleanUTF8.length($0, from: start) }
    #expect(length == plainLength(bytes, from: start), "\(bytes)")
  }

  private static let pieces: [[UInt8]] = [
    [], [0], [0x0A], [0x0D, 0x0A], [0x1F], [0x7F], [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0x81],
    [0xC2, 0x80], [0xC2, 0x85], [0xC2, 0xA0], [0xC3], [0xC3, 0x41], [0xC3, 0xA0, 0xA0],
    [0xDF, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0xA0, 0x80], [0xE1], [0xE1, 0xBA], [0xE1, 0xBA, 0x41],
    [0xE1, 0xC3, 0xA0], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEE, 0x80, 0x80],
    [0xEF, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xF0, 0x9F, 0x98],
    [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xFF],
  ]

  @Test(arguments: ["a", "đ", "ế", "aế"])
  func seesAPieceAtAnyPlaceOfAGroup(filler: String) {
    let filler = Array(filler.utf8)
    for piece in Self.pieces {
      for before in 0..<40 {
        for after in [0, 1, 20] {
          let head = Array(repeatElement(filler, count: before).joined())
          expectSame(head + piece + Array(repeatElement(filler, count: after).joined()))
        }
      }
    }
  }

  @Test func seesWhatRandomBytesAre() {
    var random = RandomBytes(seed: 7)
    let alphabet = Array(Self.pieces.joined()) + Array("nghị quyết số ".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<60).map { _ in alphabet[random.next(below: alphabet.count)] }
      expectSame(bytes, from: random.next(below: 4))
    }
  }
}

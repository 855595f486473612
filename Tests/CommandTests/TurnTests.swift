import Testing

@testable import kehoach

/// Pictures whose file says that they stand otherwise than their dots.
@Suite struct TurnTests {
  /// The TIFF structure of Exif with an entry before the orientation and the orientation.
  static func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return isLittle ? bytes : bytes.reversed()
    }
    var bytes = Array((isLittle ? "II" : "MM").utf8)
    bytes += number(42, 2) + number(8, 4) + number(2, 2)
    for (tag, value) in [(0x010F, 0), (0x0112, Int(orientation))] {
      bytes += number(tag, 2) + number(3, 2) + number(1, 4)
      bytes += number(value, 2) + [0, 0]
    }
    return bytes + number(0, 4)
  }

  /// Where the corner of a picture's first dot and the one right of it come to lie on a page two wide and one high, `x y` from its lower left.
  private func corners(_ turn: PictureTurn) -> [[Double]] {
    let (width, height) = turn.isSideways ? (1.0, 2.0) : (2.0, 1.0)
    let matrix = turn.matrix(width, height)
    return [(0.0, 1.0), (1.0, 1.0)].map { x, y in
      [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
    }
  }

  @Test(
    arguments: [
      (1, [[0, 1], [2, 1]]), (2, [[2, 1], [0, 1]]), (3, [[2, 0], [0, 0]]), (4, [[0, 0], [2, 0]]),
      (5, [[0, 2], [0, 0]]), (6, [[1, 2], [1, 0]]), (7, [[1, 0], [1, 2]]), (8, [[0, 0], [0, 2]]),
    ] as [(UInt8, [[Double]])])
  func theFirstRowLiesWhereTheOrientationSays(_ orientation: UInt8, _ places: [[Double]]) {
    for isLittle in [true, false] {
      #expect(corners(PictureTurn(exif: Self.exif(orientation, isLittle: isLittle)[...])) == places)
    }
  }

  @Test func whatSaysNothingTurnsNothing() {
    let whole = Self.exif(6, isLittle: true)
    for length in 0..<whole.count - 6 {
      #expect(!PictureTurn(exif: whole.prefix(length)).isSideways || length >= 32)
    }
    for other in [
      Self.exif(0, isLittle: true), Self.exif(9, isLittle: false), [0xFF],
      Array("MM\0*\u{7F}\u{7F}\u{7F}\u{7F}".utf8),
    ] {
      #expect(!PictureTurn(exif: other[...]).isSideways)
    }
  }

  @Test func segmentsThatEndTooEarlyAreNone() {
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 0, 100, 0, 50, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for length in [UInt8](0...12) {
      let segment =
        [0xFF, 0xE1, 0, length] + Array("Exif\0\0MM\0*".utf8).prefix(max(0, Int(length) - 2))
      _ = PictureSheet([0xFF, 0xD8] + segment + frame)
    }
    #expect(PictureSheet([0xFF, 0xD8] + frame) != nil)
  }
}

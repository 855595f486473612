import Testing

@testable import kehoach

/// A ring of red ink, `size` letters wide, with red letters within, and other lines below it.
private func picture(ringOf size: Int, below lines: [String]) throws -> ColourPicture {
  let middle = Double(size - 1) / 2
  var rows = (0..<size).map { row in
    String(
      (0..<size).map { column -> Character in
        let (x, y) = (Double(column) - middle, Double(row) - middle)
        let distance = (x * x + y * y).squareRoot()
        return distance <= middle && distance > middle - 2 ? "r" : "."
      }
    )
  }
  let inside = Array(rows[size / 2])
  rows[size / 2] =
    String(inside[..<(size / 2 - 4)]) + "rr.rr.rr." + String(inside[(size / 2 + 5)...])
  let drawing = (rows + [""] + lines).joined(separator: "\n")
  return try #require(ColourPicture(ppm: DrawnPicture(drawing, scale: 2).ppm))
}

/// Letters of red or black ink, three rows high.
private func letters(_ ink: Character, _ count: Int) -> [String] {
  Array(
    repeating: Array(repeating: String(repeating: ink, count: 2), count: count).joined(
      separator: ".."), count: 8)
}

/// Where one letter is two dots wide, so many dots an inch make a ring of 40 letters 20 millimetres wide.
private let resolution = 100

@Test func lettersInRedAreKeptAndTheSealIsNot() throws {
  let drawn = try picture(ringOf: 40, below: letters("r", 6))
  let print = try #require(RedPrint.picture(of: drawn, resolution: resolution))
  #expect(print.width == drawn.width && print.height == drawn.height)
  let rows = print.dots.indices.filter { print.dots[$0] < 128 }.map { $0 / print.width }
  #expect(try #require(rows.min()) >= 40 * 2)
}

@Test func aSealAloneOrTooFewLettersAreNoPrint() throws {
  let alone = try picture(ringOf: 40, below: [])
  #expect(RedPrint.picture(of: alone, resolution: resolution) == nil)
  let few = try picture(ringOf: 40, below: letters("r", 3))
  #expect(RedPrint.picture(of: few, resolution: resolution) == nil)
  let black = try picture(ringOf: 40, below: letters("#", 6))
  #expect(RedPrint.picture(of: black, resolution: resolution) == nil)
}

@Test func aRedGlassHidesRedInkAndNoOther() throws {
  let drawn = try #require(ColourPicture(ppm: DrawnPicture("r#.", scale: 1).ppm))
  let grey = drawn.withoutRed()
  #expect(grey.dots[0] > 200 && grey.dots[1] < 50 && grey.dots[2] > 200)
}

@Test func whatIsNoPictureIsNone() {
  for bytes in [
    "", "P6", "P6\n2 2\n255\n", "P5\n1 1\n255\nxxx", "P6\n99999999999 99999999999\n255\n",
  ] {
    #expect(ColourPicture(ppm: Array(bytes.utf8)) == nil)
  }
}

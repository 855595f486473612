import Testing

@testable import kehoach

/// Letters 16 rows high, some with lines across their ends.
private enum Letters {
  static let middle = Array(repeating: "..##..", count: 12)
  static let numeral = ["######", "..##.."] + middle + ["..##..", "######"]
  static let plain = ["..##..", "..##.."] + middle + ["..##..", "..##.."]
  static let one = ["..##..", "####.."] + middle + ["..##..", "######"]
  static let ell = ["..##..", "..##.."] + middle + ["..##..", "..####"]
  static let tee = ["#.##.#", "######"] + middle + ["..##..", "..##.."]
  static let aitch =
    Array(repeating: "##..##", count: 7) + ["######", "######"]
    + Array(repeating: "##..##", count: 7)
  static let slash = (0..<16).map { row in
    String(repeating: ".", count: (15 - row) / 3) + "##" + String(repeating: ".", count: row / 3)
  }
  static let dot = Array(repeating: "..", count: 14) + ["##", "##"]
}

/// Letters side by side, so many columns apart.
private func picture(_ letters: [[String]], apart: Int = 1) -> DrawnPicture {
  let rows = (0..<16).map { row in
    letters.map { $0[row] }.joined(separator: String(repeating: ".", count: apart))
  }
  return DrawnPicture(rows.joined(separator: "\n"), scale: 2)
}

private func strokes(_ letters: [[String]], apart: Int = 1) -> [Int]? {
  let drawn = picture(letters, apart: apart)
  return UprightLetters(drawn.grey, drawn.box)?.roman.map { [$0.count, $0.isCrossed ? 1 : 0] }
}

@Test func numeralsAreStrokesWithLinesAcrossBothEndsOrNone() {
  #expect(strokes([Letters.numeral, Letters.dot]) == [1, 1])
  #expect(strokes([Letters.numeral, Letters.numeral, Letters.numeral, Letters.dot]) == [3, 1])
  // The lines of bold letters touch.
  #expect(strokes([Letters.numeral, Letters.numeral, Letters.numeral], apart: 0) == [3, 1])
  #expect(strokes([Letters.plain, Letters.plain, Letters.dot]) == [2, 0])
  #expect(strokes([Letters.numeral, Letters.slash]) == [1, 1])
}

@Test func otherLettersOfStrokesAreNone() {
  for letter in [Letters.one, Letters.ell, Letters.tee, Letters.aitch, Letters.slash] {
    #expect(strokes([letter, Letters.dot]) == nil)
  }
  #expect(strokes([Letters.numeral, Letters.one]) == nil)
  #expect(strokes([Letters.dot, Letters.dot]) == nil)
}

@Test func nothingIsSeenWhereNothingIs() {
  let empty = DrawnPicture(Array(repeating: "......", count: 16).joined(separator: "\n"))
  #expect(UprightLetters(empty.grey, empty.box)?.roman == nil)
  let small = DrawnPicture("##\n##\n##")
  #expect(UprightLetters(small.grey, small.box) == nil)
}

@Test func aBarBelowASignIsSeen() {
  let sign = ["##......", "..###...", ".....##.", "..###...", "##......"]
  let plain = DrawnPicture(sign.joined(separator: "\n"), scale: 3)
  #expect(!plain.grey.hasBarBelow(plain.box))
  let barred = DrawnPicture((sign + ["........", "########"]).joined(separator: "\n"), scale: 3)
  #expect(barred.grey.hasBarBelow(barred.box))
}

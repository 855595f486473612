import PlanText
import Testing

@testable import kehoach

/// Two letters, a raised one of half their height and a full stop.
private let measure = DrawnPicture(
  """
  ...........###.....
  .............#.....
  ............#......
  ...........#.......
  ####.####..###.....
  #..#.#..#..........
  #..#.#..#..........
  #..#.#..#.......##.
  #..#.#..#.......##.
  """,
  scale: 3
)

@Test func aRaisedLetterBehindOthersIsAMark() throws {
  let marks = RaisedMarks.all(in: measure.grey, words: [measure.box])
  let mark = try #require(marks.first)
  #expect(marks.count == 1)
  #expect(mark.place.left <= 33 && mark.place.right >= 42 && mark.place.left > 27)
  #expect(mark.place.top <= 0 && mark.place.bottom >= 15)
  #expect(mark.rest?.left == 48)
}

@Test(arguments: [
  // A quotation mark is lower, a letter with its sign above stands on the line, a degree sign is round.
  "####.####..##\n#..#.#..#..#.\n#..#.#..#....\n#..#.#..#....\n#..#.#..#....\n#..#.#..#....",
  "...........#.\n..........#..\n####.####..##\n#..#.#..#..##\n#..#.#..#..##\n#..#.#..#..##",
  ".........####\n.........#..#\n####.#####..#\n#..#.#..#####\n#..#.#..#....\n#..#.#..#....",
  "##\n##\n##\n##",
])
func otherLettersAreNone(drawing: String) {
  let picture = DrawnPicture(drawing, scale: 4)
  #expect(RaisedMarks.all(in: picture.grey, words: [picture.box]).isEmpty)
}

@Test func theSheetShowsEachMarkByItselfAndLarge() throws {
  let mark = try #require(RaisedMarks.all(in: measure.grey, words: [measure.box]).first)
  let sheet = MarkSheet(Array(repeating: mark.place, count: 25), of: measure.grey)
  #expect(sheet.places.count == 25)
  #expect(sheet.picture.dots.count == sheet.picture.width * sheet.picture.height)
  for (place, next) in zip(sheet.places, sheet.places.dropFirst()) {
    #expect(next.left > place.right || next.top > place.bottom)
  }
  #expect(sheet.places.allSatisfy { $0.height >= 30 })
  let (columns, rows) = sheet.picture.dots(in: sheet.places[24])
  let darkest = rows.flatMap { row in
    columns.map { sheet.picture.dots[row * sheet.picture.width + $0] }
  }
  #expect(try #require(darkest.min()) < 60)
}

@Test func whatStandsBehindAMarkTakesItsPlace() throws {
  let mark = try #require(RaisedMarks.all(in: measure.grey, words: [measure.box]).first)
  let picture = measure.grey.without([mark])
  func isInk(_ row: Int, _ column: Int) -> Bool { picture.dots[row * picture.width + column] < 128 }
  #expect(picture.dots.count == measure.grey.dots.count)
  // The mark is gone, the full stop stands where it stood, the letters are untouched.
  #expect(!(0..<15).contains { row in (28..<57).contains { isInk(row, $0) } })
  let left = Int(mark.place.left)
  #expect((21..<27).allSatisfy { row in (left..<left + 6).allSatisfy { isInk(row, $0) } })
  #expect((0..<27).allSatisfy { row in !(48..<57).contains { isInk(row, $0) } })
  #expect(isInk(26, 0) && isInk(12, 20))
}

import PlanReaders
import PlanText
import Testing

/// A word of a recognised line: its letters, its place in pixels and how sure it is.
private struct Word {
  var text: String
  var left: Int
  var width: Int
  var confidence: Int
}

/// A table as tesseract writes it, of lines of words 34 pixels high and 60 pixels apart.
private func table(_ lines: [[Word]], top: Int = 200) -> [UInt8] {
  var out = "1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t\n"
  for (number, line) in lines.enumerated() {
    out += "4\t1\t1\t1\t\(number + 1)\t0\t0\t0\t10\t10\t-1\t\n"
    for word in line {
      out += "5\t1\t1\t1\t1\t1\t\(word.left)\t\(top + number * 60)\t\(word.width)\t34\t"
      out += "\(word.confidence)\t\(word.text)\n"
    }
  }
  return Array(out.utf8)
}

/// The text of a picture of one page.
private func text(of picture: RecognisedPicture) throws -> String {
  let pages = RecognisedPages(engine: "e", language: "vie", resolution: 200, pictures: [picture])
  let document = try readDocument(
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
    ReadOptions(),
    Converters(imageRecognition: { _ throws(ConverterFailure) in pages })
  )
  expectInvariants(document)
  return texts(of: document).joined(separator: "\n")
}

private func text(_ first: [Word], again second: [Word]) throws -> String {
  try text(of: RecognisedPicture(table: table([first]), rereading: table([second])))
}

private let line = [
  Word(text: "Giao", left: 200, width: 70, confidence: 96),
  Word(text: "các", left: 282, width: 50, confidence: 95),
  Word(text: "xã,thị", left: 344, width: 100, confidence: 70),
  Word(text: "trần", left: 456, width: 70, confidence: 80),
]

@Test func theSurerReadingOfAWordIsTaken() throws {
  #expect(
    try text(line, again: [Word(text: "trấn", left: 457, width: 69, confidence: 90)])
      == "Giao các xã,thị trấn")
  #expect(
    try text(line, again: [Word(text: "trấm", left: 457, width: 69, confidence: 75)])
      == "Giao các xã,thị trần")
}

@Test func aWordMayBeReadAsTwoAndTwoAsOne() throws {
  let two = [
    Word(text: "xã,", left: 344, width: 40, confidence: 91),
    Word(text: "thị", left: 396, width: 48, confidence: 92),
  ]
  #expect(try text(line, again: two) == "Giao các xã, thị trần")
  var first = line
  first[2...2] = two[...]
  #expect(
    try text(first, again: [Word(text: "xã,thị", left: 344, width: 100, confidence: 60)])
      == "Giao các xã, thị trần")
}

@Test func aSyllableIsSurerThanWhatIsNone() throws {
  var first = line
  first[3].text = "trâń"
  first[3].confidence = 88
  #expect(
    try text(first, again: [Word(text: "trấn", left: 456, width: 70, confidence: 75)])
      == "Giao các xã,thị trấn")
}

/// A space that the picture shows within the third word, so many pixels behind its beginning.
private func text(_ word: String, gapAt place: Int, width: Int = 9) throws -> String {
  var words = line
  words[2].text = word
  let left = Double(words[2].left + place)
  let gap = Box(left: left, top: 200, right: left + Double(width), bottom: 234)
  let picture = RecognisedPicture(table: table([words]), gaps: [gap])
  let pages = RecognisedPages(engine: "e", language: "vie", resolution: 200, pictures: [picture])
  let empty = Array("<doc><page width=\"595\" height=\"842\"></page></doc>".utf8)
  let document = try readDocument(
    Array("%PDF-1.4".utf8),
    ReadOptions(),
    Converters(
      textBoxes: pieces(of: empty),
      pageRecognition: { _, _ throws(ConverterFailure) in pages }
    )
  )
  expectInvariants(document)
  return texts(of: document).joined(separator: "\n")
}

@Test(arguments: [
  ("xã,thị", 48, "xã, thị"), ("đoànLâm", 56, "đoàn Lâm"), ("I.MỤC", 17, "I. MỤC"),
  ("chính-Kế", 56, "chính -Kế"), ("chính-Kế", 64, "chính- Kế"), ("20.000", 45, "20.000"),
  ("xã,thị", 10, "xã,thị"),
  ("01-KL/TW", 38, "01-KL/TW"), ("QĐ-UBND", 40, "QĐ-UBND"), ("hđoànl", 50, "hđoànl"),
  ("Chiều", 62, "Chiều"),
])
func aSpaceThatWasNotReadIsSeen(_ word: String, _ place: Int, _ parts: String) throws {
  #expect(try text(word, gapAt: place) == "Giao các \(parts) trần")
  #expect(try text(word, gapAt: place, width: 4) == "Giao các \(word) trần")
}

/// What becomes of a first word that a second reading reads otherwise.
@Test(arguments: [
  ("II.", 70, "IH.", 80, "II."), ("II.", 80, "III.", 70, "III."), ("VII.", 60, "VI.", 90, "VII."),
  ("2", 60, "là)", 75, "2"), ("2", 30, "là", 95, "2"), ("3.", 50, "3...", 65, "3."),
  ("21", 60, "2]", 70, "21"), ("1I", 60, "11", 50, "11"), ("-", 40, "—", 90, "-"),
])
func theFormOfAWordSpeaksForIt(
  _ word: String,
  _ confidence: Int,
  _ other: String,
  _ otherConfidence: Int,
  _ taken: String
) throws {
  let first = [Word(text: word, left: 200, width: 60, confidence: confidence)] + line.suffix(2)
  let second = Word(text: other, left: 200, width: 60, confidence: otherConfidence)
  #expect(try text(first, again: [second]) == "\(taken) xã,thị trần")
}

@Test func aSlashIsOneAndStays() throws {
  let number = Word(text: "1105\u{2044}KH-ĐKT", left: 540, width: 180, confidence: 60)
  let other = Word(text: "1105KH-ĐKT", left: 540, width: 180, confidence: 70)
  #expect(try text(line + [number], again: [other]).hasSuffix(" 1105/KH-ĐKT"))
}

@Test func aSecondReadingElsewhereChangesNothing() throws {
  let other = [
    Word(text: "Giao", left: 800, width: 70, confidence: 99),
    Word(text: "x", left: 344, width: 20, confidence: 99),
  ]
  #expect(try text(line, again: other) == "Giao các xã,thị trần")
  #expect(try text(line, again: []) == "Giao các xã,thị trần")
}

@Test func onlyLinesWithDoubtfulWordsAreWorthASecondReading() {
  let sure = line.map { Word(text: $0.text, left: $0.left, width: $0.width, confidence: 95) }
  #expect(doubtfulPlaces(of: table([sure])).isEmpty)
  let places = doubtfulPlaces(of: table([sure, line]))
  #expect(places.map(\.left) == [200, 282, 344, 456])
  #expect(places.allSatisfy { $0.top == 260 && $0.bottom == 294 })
}

@Test func redPrintIsAddedWhereItIsSure() throws {
  let name = [
    Word(text: "Nguyễn", left: 900, width: 120, confidence: 92),
    Word(text: "Văn", left: 1032, width: 60, confidence: 93),
    Word(text: "An", left: 1104, width: 40, confidence: 94),
  ]
  let seal = [Word(text: "ỦYBAN", left: 700, width: 120, confidence: 40)]
  func picture(_ lines: [[Word]], top: Int) -> RecognisedPicture {
    RecognisedPicture(table: table([line]), redPrint: table(lines, top: top))
  }
  #expect(try text(of: picture([name], top: 500)) == "Giao các xã,thị trần\nNguyễn Văn An")
  #expect(try text(of: picture([seal], top: 500)) == "Giao các xã,thị trần")
  // What lies over words is theirs.
  let shadow = line.map { Word(text: $0.text, left: $0.left, width: $0.width, confidence: 95) }
  #expect(try text(of: picture([shadow], top: 205)) == "Giao các xã,thị trần")
}

/// The line "Giao các xã" and a last word, of which the picture shows upright strokes.
private func text(_ word: String, strokes count: Int, isCrossed: Bool) throws -> String {
  var words = Array(line.prefix(2))
  words.append(Word(text: word, left: 344, width: 60, confidence: 90))
  let place = Box(left: 344, top: 200, right: 404, bottom: 234)
  let strokes = UprightStrokes(place: place, count: count, isCrossed: isCrossed)
  return try text(of: RecognisedPicture(table: table([words]), strokes: [strokes]))
}

@Test(arguments: [
  ("1/2026", 1, true, "I/2026"), ("IH.", 3, true, "III."), ("H.", 2, false, "II."),
  ("II.", 3, true, "III."), ("l", 1, true, "I"), ("l),", 1, true, "I),"),
  // Without lines across its ends a stroke may be a 1.
  ("1/2026", 1, false, "1/2026"), ("11.", 2, false, "11."),
  // Words and other marks are no numerals.
  ("Lâm", 1, true, "Lâm"), ("1-CT/TW", 1, true, "1-CT/TW"), ("1.500", 1, true, "1.500"),
])
func romanNumeralsAreTheirStrokes(_ word: String, _ count: Int, _ isCrossed: Bool, _ read: String)
  throws
{
  #expect(try text(word, strokes: count, isCrossed: isCrossed) == "Giao các \(read)")
}

/// The line "Giao các" and a last word, of which another reading and the picture show a raised number.
private func text(_ word: String, again: [Word], raised: String, isLast: Bool) throws -> String {
  var words = Array(line.prefix(2))
  words.append(Word(text: word, left: 344, width: 60, confidence: 95))
  let place = Box(left: 384, top: 198, right: 394, bottom: 214)
  var number = RaisedNumber(place: place, digits: Array(raised.utf8), confidence: 0.9)
  number.isLast = isLast
  return try text(
    of: RecognisedPicture(table: table([words]), rereading: table([again]), raised: [number]))
}

@Test func raisedNumbersStandBehindTheirWords() throws {
  let unit = Word(text: "m.", left: 344, width: 50, confidence: 60)
  #expect(try text("mỷ.", again: [unit], raised: "2", isLast: false) == "Giao các m2.")
  let parted = [
    Word(text: "m", left: 344, width: 38, confidence: 60),
    Word(text: ".", left: 387, width: 4, confidence: 60),
  ]
  #expect(try text("mỷ.", again: parted, raised: "2", isLast: false) == "Giao các m2.")
  let last = Word(text: "sở", left: 344, width: 38, confidence: 60)
  #expect(try text("sở'", again: [last], raised: "12", isLast: true) == "Giao các sở12")
}

@Test func raisedNumbersAreNoPartOfFiguresOrWords() throws {
  let power = Word(text: "10", left: 344, width: 38, confidence: 60)
  #expect(
    try text("10\u{201D}", again: [power], raised: "6", isLast: true) == "Giao các 10\u{201D}")
  let word = Word(text: "lhụ", left: 344, width: 50, confidence: 60)
  #expect(try text("Phụ", again: [word], raised: "3", isLast: false) == "Giao các Phụ")
  #expect(try text("sở'", again: [], raised: "1", isLast: true) == "Giao các sở'")
}

@Test func whatOneReadingPartsStaysParted() throws {
  let amount = [
    Word(text: "500", left: 282, width: 50, confidence: 93),
    Word(text: "mỷ.", left: 344, width: 60, confidence: 20),
  ]
  let joined = Word(text: "500m.", left: 282, width: 112, confidence: 85)
  let place = Box(left: 384, top: 198, right: 394, bottom: 214)
  var number = RaisedNumber(place: place, digits: [0x32], confidence: 0.9)
  number.isLast = false
  let picture = RecognisedPicture(
    table: table([amount]), rereading: table([[joined]]), raised: [number])
  #expect(try text(of: picture) == "500 m2.")
}

@Test func marksAreNumbersWhereTheyAreReadAsSuch() {
  let drawn = [200, 300, 400, 500].map {
    Box(left: Double($0), top: 200, right: Double($0 + 20), bottom: 234)
  }
  let words = [
    Word(text: "2", left: 200, width: 18, confidence: 96),
    Word(text: "l", left: 300, width: 8, confidence: 90),
    Word(text: "3", left: 400, width: 18, confidence: 40),
    Word(text: "0", left: 500, width: 18, confidence: 96),
  ]
  let read = numbers(at: drawn, in: table([words]))
  #expect(read.map { $0?.digits } == [[0x32], nil, nil, nil])
}

@Test func linesWithRaisedNumbersAreReadAgain() {
  let sure = line.map { Word(text: $0.text, left: $0.left, width: $0.width, confidence: 95) }
  let place = Box(left: 330, top: 255, right: 340, bottom: 270)
  let number = RaisedNumber(place: place, digits: [0x31], confidence: 0.9)
  let places = doubtfulPlaces(of: table([sure, sure, sure]), [number])
  #expect(places.count == 4 && places.allSatisfy { $0.top == 260 })
}

@Test func signsWithABarBelowAreReadSo() throws {
  var words = Array(line.prefix(2))
  words.append(Word(text: ">", left: 344, width: 20, confidence: 90))
  words.append(Word(text: "95%", left: 376, width: 60, confidence: 95))
  let place = Box(left: 344, top: 200, right: 364, bottom: 234)
  #expect(signPlaces(of: table([words])) == [place])
  #expect(
    try text(of: RecognisedPicture(table: table([words]), barred: [place])) == "Giao các ≥ 95%")
  #expect(try text(of: RecognisedPicture(table: table([words]))) == "Giao các > 95%")
}

@Test func wordsThatNoSpacePartsAreOne() throws {
  let torn = [
    Word(text: "PHÓ", left: 200, width: 80, confidence: 93),
    Word(text: "GIÁ", left: 292, width: 60, confidence: 93),
    Word(text: "M", left: 354, width: 30, confidence: 93),
    Word(text: "ĐỐC", left: 396, width: 80, confidence: 93),
  ]
  #expect(try text(of: RecognisedPicture(table: table([torn]))) == "PHÓ GIÁM ĐỐC")
  var apart = torn
  apart[2].left = 364
  apart[2].width = 20
  #expect(try text(of: RecognisedPicture(table: table([apart]))) == "PHÓ GIÁ M ĐỐC")
  // Two words of their own stay two.
  let two = [
    Word(text: "thi", left: 200, width: 50, confidence: 93),
    Word(text: "ca", left: 252, width: 40, confidence: 93),
  ]
  #expect(try text(of: RecognisedPicture(table: table([two]))) == "thi ca")
}

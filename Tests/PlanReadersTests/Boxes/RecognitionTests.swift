import PlanReaders
import PlanText
import Testing

/// A table as tesseract writes it: lines of words at 200 dots an inch, sinking by `skew` pixels a pixel.
private func table(_ lines: [(text: String, confidence: Int)], skew: Double = 0) -> [UInt8] {
  var out =
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
  out += "1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t\n"
  for (number, line) in lines.enumerated() {
    out += "4\t1\t1\t1\t\(number + 1)\t0\t0\t0\t10\t10\t-1\t\n"
    var left = 200
    for (index, word) in line.text.split(separator: " ").enumerated() {
      let width = word.count * 17
      let top = 200 + number * 50 + Int(Double(left) * skew)
      out += "5\t1\t1\t1\t\(number + 1)\t\(index + 1)\t\(left)\t\(top)\t\(width)\t34\t"
      out += "\(line.confidence).5\t\(word)\n"
      left += width + 12
    }
  }
  return Array(out.utf8)
}

/// What is read of a scan of two pages with this table on each.
private func scan(_ table: [UInt8]) throws -> SourceDocument {
  try scan(RecognisedPicture(table: table))
}

private func scan(_ picture: RecognisedPicture) throws -> SourceDocument {
  let empty = Array("<doc><page width=\"595\" height=\"842\"></page></doc>".utf8)
  return try readDocument(
    Array("%PDF-1.4".utf8),
    ReadOptions(),
    Converters(
      textBoxes: pieces(of: empty),
      pageRecognition: { _, pages throws(ConverterFailure) in
        RecognisedPages(
          engine: "tesseract 5.3.0",
          language: "vie",
          resolution: 200,
          pictures: pages.map { _ in picture }
        )
      }
    )
  )
}

private let lines = [
  (
    text: "1. Giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban, ngành của huyện",
    confidence: 95
  ),
  (
    text: "2. Các xã, thị trấn tổ chức thực hiện kế hoạch này trên địa bàn của mình", confidence: 41
  ),
  (
    text: "3. Phòng Tài chính và Kế hoạch bố trí kinh phí để thực hiện kế hoạch này", confidence: 93
  ),
]

@Test func aPageWithoutTextIsRecognised() throws {
  let document = try scan(table(lines))
  expectInvariants(document)
  #expect(texts(of: document) == lines.map(\.text))
  #expect(document.info.recognition?.engine == "tesseract 5.3.0")
  #expect(document.info.recognition?.language == "vie")
  #expect(document.info.recognition.map { $0.confidence > 0.7 && $0.confidence < 0.8 } == true)
  #expect(document.blocks[0].origin.box.map { abs($0.left - 72) < 0.1 } == true)
}

@Test func whatRecognitionIsNotSureOfIsSaid() throws {
  let document = try scan(table(lines))
  let unsure = document.notes.filter { $0.code == .unsureText }
  #expect(unsure.map(\.span) == [document.blocks[1].span])
  #expect(document.notes.contains { $0.code == .recognisedText })
}

@Test func aScanAskewIsReadByItsLines() throws {
  #expect(texts(of: try scan(table(lines, skew: 0.03))) == lines.map(\.text))
}

/// The same table on a page that stands on its head or on its side.
private func turned(_ table: [UInt8], _ turn: (_ cells: [Int]) -> [Int]) -> [UInt8] {
  let rows = String(decoding: table, as: UTF8.self).split(separator: "\n").map { row in
    var cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let box = cells[6..<10].compactMap { Int($0) }
    if box.count == 4, cells[0] != "1" { cells[6..<10] = turn(box).map { "\($0)" }[...] }
    return cells.joined(separator: "\t")
  }
  return Array((rows.joined(separator: "\n") + "\n").utf8)
}

@Test func aPageOnItsHeadOrItsSideIsReadAsItsLinesGo() throws {
  let upright = table(lines)
  let turns: [([Int]) -> [Int]] = [
    { [1654 - $0[0] - $0[2], 2339 - $0[1] - $0[3], $0[2], $0[3]] },
    { [$0[1], 2339 - $0[0] - $0[2], $0[3], $0[2]] },
    { [1654 - $0[1] - $0[3], $0[0], $0[3], $0[2]] },
  ]
  for turn in turns {
    #expect(texts(of: try scan(turned(upright, turn))) == lines.map(\.text))
  }
}

@Test func whatIsHardlyRecognisedMayBeTurned() {
  let sure = table(lines.map { ($0.text, 90) })
  let unsure = table(lines.map { ($0.text, 30) })
  #expect(!isPoorlyRecognised(sure))
  #expect(isPoorlyRecognised(unsure))
  #expect(!isPoorlyRecognised([]))
  #expect(isSurer(sure, than: unsure))
}

@Test func strokesAndDirtAreLeftOutWithANote() throws {
  let dirty = lines + [(text: "| —", confidence: 20)]
  let document = try scan(table(dirty))
  #expect(texts(of: document) == lines.map(\.text))
  #expect(document.notes.contains { $0.code == .furnitureDropped && $0.details[0] == "noise" })
}

@Test func specksAndPensAreNoLetters() throws {
  var out = String(decoding: table(lines), as: UTF8.self)
  out += "4\t1\t1\t1\t1\t0\t0\t0\t10\t10\t-1\t\n"
  out += "5\t1\t1\t1\t1\t1\t910\t500\t3\t2\t80.0\tẸ\n"
  out += "5\t1\t1\t1\t1\t2\t930\t480\t110\t97\t50.6\tkỳ\n"
  #expect(texts(of: try scan(Array(out.utf8))) == lines.map(\.text))
}

@Test func columnsThatWereTakenForOneLineAreTwo() throws {
  // The right column stands half a line lower.
  func line(_ left: String, _ right: String, _ top: Int, _ lower: Int) -> String {
    let rows = words(right, 1000, top + lower).split(separator: "\n").dropFirst()
    return words(left, 200, top) + rows.joined(separator: "\n") + "\n"
  }
  var out = "1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t\n"
  out += line("Nơi nhận:", "KT. CHỦ TỊCH", 500, 0)
  out += line("- UBND huyện;", "CHỦ TỊCH", 540, 24)
  out += words("PHÓ", 920, 566) + words("- Lưu: VT.", 200, 580)
  let texts = texts(of: try scan(Array(out.utf8)))
  #expect(
    texts.prefix(5) == [
      "Nơi nhận:", "- UBND huyện;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
    ]
  )
}

@Test func aScanWithoutRecognitionNamesThePackage() {
  let empty = Array("<doc><page width=\"595\" height=\"842\"></page></doc>".utf8)
  let converters = Converters(textBoxes: pieces(of: empty))
  #expect(
    throws: ReadError.converter(.missing(program: "tesseract", package: "tesseract-ocr-vie"))
  ) {
    try readDocument(Array("%PDF-1.4".utf8), ReadOptions(), converters)
  }
}

@Test func fontsWithoutLettersAreSentToRecognition() throws {
  var page = PageWriter()
  page.paragraph(
    "7KӵF KLӋQ 4X\\ӃW ÿӏQK Vӕ 4Ĉ6&7 ngày 06/3/2026 FӫD Giám ÿӕF 6ӣ Công 7KѭѫQJ WӍQK Lào Cai YӅ YLӋF",
    top: 60
  )
  let xhtml = page.xhtml
  let recognised = table(lines)
  let document = try readDocument(
    Array("%PDF-1.4".utf8),
    ReadOptions(),
    Converters(
      textBoxes: pieces(of: xhtml),
      pageRecognition: { _, _ throws(ConverterFailure) in
        RecognisedPages(
          engine: "e", language: "vie", resolution: 200,
          pictures: [RecognisedPicture(table: recognised)])
      }
    )
  )
  #expect(texts(of: document) == lines.map(\.text))
  #expect(document.notes.contains { $0.code == .unmappedFont })
}

@Test func anyDamagedTableIsRead() throws {
  let bytes = table(lines)
  for step in stride(from: 0, to: bytes.count, by: 37) {
    var flipped = bytes
    flipped[step] ^= 0x15
    expectInvariants(try scan(Array(bytes[..<step])))
    expectInvariants(try scan(flipped))
  }
}

/// A row of the table for a line without letters, of which the box is given in pixels.
private func stroke(_ left: Int, _ top: Int, _ width: Int, _ height: Int) -> String {
  "5\t1\t9\t1\t1\t1\t\(left)\t\(top)\t\(width)\t\(height)\t95.0\t \n"
}

/// A row of the table for words at a place in pixels.
private func words(_ text: String, _ left: Int, _ top: Int) -> String {
  var out = "4\t1\t1\t1\t1\t0\t0\t0\t10\t10\t-1\t\n"
  var left = left
  for word in text.split(separator: " ") {
    out += "5\t1\t1\t1\t1\t1\t\(left)\t\(top)\t\(word.count * 17)\t30\t95.0\t\(word)\n"
    left += word.count * 17 + 12
  }
  return out
}

/// A table of three columns and three rows, whose second row runs across; beside it words that took a line for a letter.
private let drawnTable: [UInt8] = {
  var out = "1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t\n"
  for x in [200, 300, 700, 1100] { out += stroke(x, 400, 5, 300) }
  for y in [400, 500, 600, 700] { out += stroke(200, y, 905, 6) }
  out += words("STT", 220, 430) + words("Nhiệm vụ", 320, 430) + words("Chủ trì", 720, 430)
  out += words("A. Công tác chuẩn bị", 220, 530)
  out += words("1", 220, 610) + words("Rà soát quỹ đất của các", 320, 610)
  out += words("xã", 320, 650) + words("|Phòng Nội vụ", 707, 610)
  return Array(out.utf8)
}()

@Test func ruledTablesOfScansAreTables() throws {
  let document = try scan(drawnTable)
  expectInvariants(document)
  let cells = document.blocks.filter { $0.cell?.table == 0 }
    .map { block in
      "\(block.cell?.row ?? -1):\(block.cell?.column ?? -1) \(document.words(at: block.span))"
    }
  #expect(
    cells == [
      "0:0 STT", "0:1 Nhiệm vụ", "0:2 Chủ trì", "1:0 A. Công tác chuẩn bị", "2:0 1",
      "2:1 Rà soát quỹ đất của các xã", "2:2 Phòng Nội vụ",
    ]
  )
  let across = document.blocks.first { $0.cell?.row == 1 }
  #expect(across?.cell?.columnSpan == 3)
}

@Test func strokesOfAPageAreNoTablesByThemselves() throws {
  var out = String(decoding: table(lines), as: UTF8.self)
  out += stroke(200, 300, 300, 4) + stroke(900, 300, 4, 500) + stroke(100, 100, 400, 400)
  let document = try scan(Array(out.utf8))
  #expect(document.blocks.allSatisfy { $0.cell == nil })
  #expect(texts(of: document) == lines.map(\.text))
}

@Test func linesBelowAShortStrokeAreNotes() throws {
  var out = String(decoding: table(lines + lines + lines), as: UTF8.self)
  out += stroke(202, 700, 400, 4)
  out += words("1. Theo báo cáo của huyện trong năm", 205, 720)
  out += words("qua.", 205, 760)
  let document = try scan(Array(out.utf8))
  #expect(texts(of: document).last == "Theo báo cáo của huyện trong năm qua.")
  #expect(document.notes.contains { $0.code == .footnotesAtEnd && $0.details == ["1"] })
}

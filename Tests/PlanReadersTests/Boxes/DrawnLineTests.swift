import PlanReaders
import PlanText
import Testing

/// A page of running text, to which lines are added in any order.
private func page(_ add: (inout PageWriter) -> Void) -> PageWriter {
  var page = PageWriter()
  add(&page)
  page.paragraph(
    "Các cơ quan, đơn vị trên địa bàn huyện tổ chức triển khai thực hiện nghiêm túc kế hoạch này.",
    top: 200
  )
  return page
}

private func first(_ page: PageWriter) throws -> String? { texts(of: try page.read()).first }

@Test func aWordDrawnLaterStandsInItsPlace() throws {
  let page = page { page in
    page.write("Đến hết năm có", left: 80, top: 100)
    page.write("30% số hộ", left: 186, top: 100)
    page.write("≥", left: 172, top: 100)
  }
  #expect(try first(page) == "Đến hết năm có ≥ 30% số hộ")
}

/// What is typed into a blank that is too narrow for it, points to the left or right of where it belongs.
@Test(arguments: [-9.0, -5, 0, 5, 9])
func whatIsFilledInLaterStandsInItsPlace(_ shift: Double) throws {
  let page = page { page in
    page.write("Số:", left: 80, top: 100)
    page.write("/KH-UBND", left: 120, top: 100)
    page.write("145", left: 100 + shift, top: 99)
  }
  #expect(try first(page) == "Số: 145 /KH-UBND")
}

/// Dots of a blank that the number lies on, alone, before and behind letters.
@Test(arguments: [
  ("Số: ……/KH-UBND", 104.0, "Số: 145/KH-UBND"), ("Số: ....... /KH-UBND", 110, "Số: 145 /KH-UBND"),
  ("Số:_______/KH-UBND", 106, "Số:145/KH-UBND"),
  ("Số 2: 12 ca. /KH", 230, "Số 2: 12 ca. /KH 145"),
])
func whatIsFilledInTakesThePlaceOfDots(_ line: String, _ left: Double, _ text: String) throws {
  let page = page { page in
    page.write(line, left: 80, top: 100)
    page.write("145", left: left, top: 99)
  }
  let read = try first(page)
  #expect(read == text, "\(read ?? "")")
}

@Test func whatIsStampedOnALineIsNotReadIntoIt() throws {
  let page = page { page in
    page.write("Giao Phòng Nội vụ chủ trì thực hiện", left: 80, top: 100)
    page.write("ĐÃ KÝ DUYỆT", left: 90, top: 102, height: 18)
  }
  let text = texts(of: try page.read()).joined(separator: "\n")
  #expect(text.contains("Giao Phòng Nội vụ chủ trì thực hiện"))
  #expect(text.contains("ĐÃ KÝ DUYỆT"))
}

/// A second layer of text that recognition put over the first, with another reading of a word.
@Test func aLineOfASecondLayerIsReadOnce() throws {
  let page = page { page in
    page.write("Các cơ quan báo cáo kết quả thực hiện", left: 80, top: 100)
    page.write("Các cơ quan báo cáo kêt quả thực hiện", left: 80, top: 100)
  }
  let text = texts(of: try page.read()).joined(separator: "\n")
  #expect(text.contains("Các cơ quan báo cáo kết quả thực hiện"))
  #expect(text.ranges(of: "thực hiện").count == 2)
}

@Test func wordsDrawnFromTheLastToTheFirstAreOneLine() throws {
  let page = page { page in
    let words = "Giao Phòng Nội vụ chủ trì thực hiện".split(separator: " ")
    for (number, word) in words.enumerated().reversed() {
      page.write(String(word), left: 80 + Double(number) * 40, top: 100)
    }
  }
  #expect(try first(page) == "Giao Phòng Nội vụ chủ trì thực hiện")
}

@Test func whatIsDrawnTwiceIsReadOnce() throws {
  let whole = page { page in
    page.write("Kế hoạch năm 2024", left: 200, top: 100)
    page.write("Kế hoạch năm 2024", left: 200.4, top: 100.2)
  }
  #expect(try first(whole) == "Kế hoạch năm 2024")
  let letters = page { page in
    for (number, letter) in "KẾ HOẠCH".enumerated() where letter != " " {
      for shift in [0, 0.3] {
        page.write(String(letter), left: 200 + Double(number) * 6 + shift, top: 100)
      }
    }
  }
  #expect(try first(letters) == "KẾ HOẠCH")
}

@Test func theSameWordTwiceStaysTwice() throws {
  let page = page { $0.write("xã xã, thôn thôn", left: 80, top: 100, gap: 0.3) }
  #expect(try first(page) == "xã xã, thôn thôn")
}

@Test func kernedLettersArePartOfTheirWord() throws {
  let page = page { page in
    page.write("UBND T", left: 80, top: 100)
    page.write("P, V", left: 113, top: 100)
    page.write("ĂN phòng", left: 134, top: 100)
  }
  #expect(try first(page) == "UBND TP, VĂN phòng")
}

@Test(arguments: [3.0, 6.0])
func spacedLettersAreWords(_ distance: Double) throws {
  let page = page { page in
    var left = 200.0
    for letter in "KẾ HOẠCH" {
      if letter != " " { page.write(String(letter), left: left, top: 100) }
      left += PageWriter.letter + distance
    }
  }
  #expect(try first(page) == "KẾ HOẠCH")
}

/// Characters a space apart that are words of their own.
@Test(arguments: ["T = A x B + C / D", "A - B - C - D", "x x x x x", "a b c d"])
func charactersBetweenSpacesStayApart(_ text: String) throws {
  #expect(try first(page { $0.write(text, left: 80, top: 100, gap: 0.6) }) == text)
}

@Test func aSyllableOfSpacedLettersIsAWord() throws {
  #expect(
    try first(page { $0.write("P h ụ l ụ c", left: 80, top: 100, gap: 0.6) }) == "P h ụ l ụ c")
  #expect(try first(page { $0.write("N g à n h", left: 80, top: 100, gap: 0.6) }) == "Ngành")
}

@Test func aDateOfSpacedFiguresIsOne() throws {
  let page = page { page in
    page.write("N Ă M", left: 80, top: 100, gap: 0.4)
    page.write("2 0 2 5", left: 118, top: 100, gap: 0.4)
    page.write("N A M", left: 80, top: 130, gap: 0.4)
  }
  let read = texts(of: try page.read())
  #expect(read.joined(separator: " ").hasPrefix("NĂM 2025 NAM"), "\(read)")
}

@Test func aLineDrawnDotByDotIsOneWord() throws {
  let dots = String(repeating: ". ", count: 12)
  #expect(try first(page { $0.write(dots, left: 80, top: 100, gap: 0.6) }) == "............")
  let line = page { page in
    page.write(dots, left: 80, top: 100, gap: 0.6)
    page.write("7", left: 210, top: 100)
  }
  #expect(try first(line) == "............ 7")
}

/// Letters of different widths in columns of one width.
@Test func lettersInColumnsStayApart() throws {
  let page = page { page in
    for (number, letter) in "ABICDIEG".enumerated() {
      let left = 80 + Double(number) * 12
      let width = letter == "I" ? 4.0 : 9
      page.place(String(letter), Box(left: left, top: 100, right: left + width, bottom: 114))
    }
  }
  let text = try #require(try first(page))
  #expect(text.split { $0 == " " || $0 == "\t" }.count == 8)
}

@Test func figuresInNarrowColumnsStayApart() throws {
  let page = page { page in
    for row in 0..<4 {
      for column in 0..<12 {
        page.write(
          "\((row + column) % 10)", left: 80 + Double(column) * 16, top: 100 + Double(row) * 18)
      }
    }
  }
  let text = texts(of: try page.read()).joined(separator: "\n")
  #expect(!text.contains("01") && text.contains("9"))
}

/// Pages whose lines go down, and up.
@Test(arguments: [true, false])
func aPageOnItsEndIsTurned(_ goesDown: Bool) throws {
  let lines = [
    "Giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban, ngành của huyện và xã",
    "ở các thôn tổ chức triển khai thực hiện kế hoạch này theo quy định, định kỳ báo",
    "cáo kết quả về cơ quan thường trực để tổng hợp, theo dõi và đôn đốc thực hiện.",
  ]
  var page = PageWriter()
  for (number, line) in lines.enumerated() {
    let across = 100 + Double(number) * 18
    let left = goesDown ? 595 - across - 14 : across
    page.writeOnEnd(line, left: left, from: goesDown ? 60 : 782, goesUp: !goesDown)
  }
  #expect(texts(of: try page.read()) == [lines.joined(separator: " ")])
}

@Test func wordsWithoutAPageAreRefused() {
  let word = "<word xMin=\"80.000000\" yMin=\"90.000000\" xMax=\"120.5\" yMax=\"104.0\">a</word>"
  for text in [
    "<doc>\(word)</doc>", "<doc><page width=\"1\" height=\"1\"></doc>", "<doc></page></doc>",
    "<doc><page><page></page></page></doc>", "<doc><doc></doc></doc>", "<doc></word></doc>",
  ] {
    let converters = Converters(textBoxes: pieces(of: Array(text.utf8)))
    #expect {
      try readDocument(Array("%PDF-1.4".utf8), ReadOptions(), converters)
    } throws: { error in
      if case ReadError.converter(.unreadableOutput) = error { true } else { false }
    }
  }
}

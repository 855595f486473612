import PlanText
import Testing

@Suite struct CursorTests {
  private func read<Result>(_ text: String, _ body: (inout Cursor) -> Result) -> Result {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var cursor = Cursor(bytes)
      return body(&cursor)
    }
  }

  @Test func readsATagFromItsMarks() {
    read("<word xMin=\"1.5\">") { cursor in
      #expect(cursor.pass(0x3C) && !cursor.pass(0x3C))
      #expect(cursor.passName() == 1..<5)
      cursor.passBlanks()
      #expect(cursor.passName() == 6..<10)
      #expect(cursor.pass(0x3D) && cursor.pass(0x22))
      #expect(cursor.pass(to: 0x22) == 12..<15)
      #expect(cursor.next == 0x22)
      cursor.advance()
      #expect(cursor.next == 0x3E && !cursor.isAtEnd)
      cursor.advance()
      #expect(cursor.isAtEnd && cursor.next == 0)
    }
  }

  @Test func staysWhereNothingIsFound() {
    read("abc") { cursor in
      #expect(cursor.pass(to: 0x3C) == nil)
      #expect(cursor.at == 0)
      #expect(Array(cursor[1..<3]) == Array("bc".utf8))
      for _ in 0..<5 { cursor.advance() }
      #expect(cursor.at == 3 && cursor.passName() == 3..<3)
    }
  }

  @Test func findsMarksOfSeveralBytes() {
    read("<d><doc>x") { cursor in
      #expect(!cursor.pass("<doc>") && cursor.pass(to: "<doc>"))
      #expect(cursor.at == 3 && cursor.pass("<doc>"))
      #expect(!cursor.pass("xy") && !cursor.pass(to: "y") && cursor.at == 8)
      #expect(cursor.passRest() == 8..<9 && cursor.isAtEnd)
    }
  }

  @Test func readsNumbersWithSixDecimals() {
    for (text, value) in [
      ("0.000000\"        ", 0), ("12.345678\"       ", 12_345_678),
      ("9999999.999999\"  ", 9_999_999_999_999), ("595.000001 yMin=\"", 595_000_001),
    ] as [(String, UInt64)] {
      read(text) { cursor in
        #expect(cursor.passMillionths() == value)
        #expect(cursor.next == (text.contains("yMin") ? 0x20 : 0x22))
      }
    }
    for text in [
      "", "1.000000", "12.34567\"         ", "12.3456789\"       ", "-1.000000\"        ",
      ".000000\"          ", "12345678.000000\"  ", "12,345678\"        ", "1:.000000\"        ",
    ] {
      read(text) { cursor in
        #expect(cursor.passMillionths() == nil)
        #expect(cursor.at == 0)
      }
    }
  }

  @Test(arguments: ["", "0", "7", "0120", "56", "1234567", "12345678", "123456789012345678"])
  func readsDigits(_ digits: String) {
    for end in ["", ".", "/5", "\":", "a9999999", "\u{A0}", "ư1234567"] {
      read(digits + end) { cursor in
        let (value, count) = cursor.passDigits()
        #expect(value == UInt64(digits) ?? 0 && count == digits.utf8.count, "\(digits)\(end)")
        #expect(cursor.at == count && cursor.next == end.utf8.first ?? 0)
      }
    }
  }
}

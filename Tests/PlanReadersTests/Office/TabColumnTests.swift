import PlanReaders
import PlanText
import Testing

/// Heads and feet whose two columns a word processor keeps with TAB characters.
@Suite struct TabColumnTests {
  private static let lines = [
    "UBND HUYỆN TÂN LẠC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "PHÒNG NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc", "KẾ HOẠCH", "1.\tTrồng cây.",
    "Nơi nhận:\tKT. TRƯỞNG PHÒNG", "- Lưu: VT.\tPHÓ TRƯỞNG PHÒNG", "\tBùi Văn Dũng",
  ]
  private static let apart = [
    "UBND HUYỆN TÂN LẠC", "PHÒNG NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH", "1. Trồng cây.", "Nơi nhận:", "- Lưu: VT.",
    "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Bùi Văn Dũng",
  ]

  private static let docx = docx(lines)
  private static let rtf = rtf(lines)

  private static func docx(_ lines: [String], before: String = "") -> [UInt8] {
    let body = lines.map { line in
      "<w:p>"
        + line.split(separator: "\t", omittingEmptySubsequences: false).map { r(String($0)) }
        .joined(separator: "<w:r><w:tab/></w:r>") + "</w:p>"
    }
    return TinyDocx(before + body.joined()).bytes()
  }

  private static func odt(_ lines: [String]) -> [UInt8] {
    TinyOdt(
      lines.map { line in
        "<text:p>"
          + line.split(separator: "\t", omittingEmptySubsequences: false)
          .joined(separator: "<text:tab/>") + "</text:p>"
      }.joined()
    ).zip.bytes()
  }

  private static func rtf(_ lines: [String]) -> [UInt8] {
    var text = "{\\rtf1\\ansi "
    for scalar in lines.map({ $0 + "\n" }).joined().unicodeScalars {
      switch scalar {
      case "\n": text += "\\par "
      case "\t": text += "\\tab "
      default: text += scalar.isASCII ? String(scalar) : "\\u\(scalar.value)?"
      }
    }
    return Array((text + "}").utf8)
  }

  @Test(arguments: [docx, rtf])
  func columnsAreReadOneAfterTheOther(file: [UInt8]) throws {
    let document = try readDocument(file)
    expectInvariants(document)
    #expect(texts(of: document) == Self.apart)
  }

  @Test(arguments: [docx, rtf])
  func columnsCanBeLeftAsTheyAreStored(file: [UInt8]) throws {
    let document = try readDocument(file, ReadOptions(columns: .together))
    #expect(
      texts(of: document)
        == Self.lines.map { line in
          line.split(separator: "\t").joined(separator: " ")
        })
  }

  private static let table = [
    "Phụ lục phân công", "STT\tNhiệm vụ\tĐơn vị chủ trì", "1\tTrồng cây ven kênh\tPhòng Kinh tế",
    "2\tThu gom rác\t", "Danh sách có thể thay đổi.",
  ]

  @Test(arguments: [docx(table), odt(table), rtf(table)])
  func rowsWhoseCellsTabsPartAreATable(file: [UInt8]) throws {
    let document = try readDocument(file)
    expectInvariants(document)
    #expect(
      document.blocks.map { block in
        (block.cell.map { "\($0.table):\($0.row),\($0.column) " } ?? "")
          + String(decoding: document.text[block.span.range], as: UTF8.self)
      } == [
        "Phụ lục phân công", "0:0,0 STT", "0:0,1 Nhiệm vụ", "0:0,2 Đơn vị chủ trì", "0:1,0 1",
        "0:1,1 Trồng cây ven kênh", "0:1,2 Phòng Kinh tế", "0:2,0 2", "0:2,1 Thu gom rác",
        "Danh sách có thể thay đổi.",
      ])
  }

  @Test func tablesAreNumberedAsTheyStand() throws {
    let drawn = "<w:tbl><w:tr><w:tc>\(p("Một"))</w:tc><w:tc>\(p("Hai"))</w:tc></w:tr></w:tbl>"
    let document = try readDocument(Self.docx(Self.table, before: drawn))
    #expect(document.blocks.compactMap(\.cell?.table) == [0, 0] + Array(repeating: 1, count: 8))
    #expect(throws: ReadError.tooManyCells(limit: 9)) {
      var limits = ReadLimits()
      limits.maxTableCells = 9
      _ = try readDocument(
        Self.docx(Self.table, before: drawn), ReadOptions(limits: limits))
    }
  }

  @Test(arguments: [
    ["1.\tTrồng cây.", "2.\tThu gom rác."],
    ["\t\tHọ và tên", "\t\tChức vụ"],
    ["Ông A\tTrưởng ban", "Ông B\tPhó ban"],
    ["Một\tHai\tBa", "Một đoạn văn không có cột nào."],
  ])
  func linesWithFewTabsAreNone(lines: [String]) throws {
    for file in [Self.docx(lines), Self.odt(lines), Self.rtf(lines)] {
      #expect(try readDocument(file).blocks.allSatisfy { $0.cell == nil })
    }
  }

  /// In a font of TCVN3 an optional hyphen is a letter; elsewhere it is nothing.
  @Test func optionalHyphensAreLettersInLegacyFonts() throws {
    let text =
      #"{\rtf1\ansi{\fonttbl{\f0 Arial;}{\f1 .VnTime;}}{\f1 tr\-\'eang}{\f0  nh\u226?n d\-\u226?n}\par}"#
    #expect(texts(of: try readDocument(Array(text.utf8))) == ["trường nhân dân"])
  }
}

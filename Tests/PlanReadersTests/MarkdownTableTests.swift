import PlanReaders
import PlanText
import Testing

@Suite struct MarkdownTableTests {
  /// The cells as `table.row.column text`.
  private func cells(_ text: String) throws -> [String] {
    let document = try read(text, as: .markdown)
    expectInvariants(document)
    return document.blocks.map { block in
      let words = document.words(at: block.span)
      guard let cell = block.cell else { return words }
      return "\(cell.table).\(cell.row).\(cell.column) \(words)"
    }
  }

  @Test func barTables() throws {
    let text = """
      | STT | Nội dung | Đơn vị |
      |:---|---|---:|
      | 1 | Tuyên<br>truyền | **Sở \\| Nội vụ** |
      | 2 | | Sở Y tế |

      Sau bảng
      """
    #expect(
      try cells(text) == [
        "0.0.0 STT", "0.0.1 Nội dung", "0.0.2 Đơn vị", "0.1.0 1", "0.1.1 Tuyên truyền",
        "0.1.2 Sở | Nội vụ", "0.2.0 2", "0.2.2 Sở Y tế", "Sau bảng",
      ]
    )
  }

  @Test func flattenedTables() throws {
    let text = """
      |
      **TT**
      |
      **Nhiệm vụ**
      |
      **Cơ quan**
      |
      |
      **I. NÂNG CAO
      NHẬN THỨC**
      |
      |
      1
      |
      Tuyên truyền,
      phổ biến
      |
      Sở Nội vụ
      |
      |
      2
      |
      |
      Sở Y tế
      |

      Đoạn sau
      """
    #expect(
      try cells(text) == [
        "0.0.0 TT", "0.0.1 Nhiệm vụ", "0.0.2 Cơ quan", "0.1.0 I. NÂNG CAO NHẬN THỨC",
        "0.2.0 1", "0.2.1 Tuyên truyền, phổ biến", "0.2.2 Sở Nội vụ", "0.3.0 2",
        "0.3.2 Sở Y tế", "Đoạn sau",
      ]
    )
  }

  /// Empty cells and ends of rows look alike; the number of columns tells them apart.
  @Test func emptyCellsOfFlattenedTables() throws {
    var text = "|\nTT\n|\nChỉ tiêu\n|\nNăm 2024\n|\nNăm 2025\n|\n"
    for row in 1...6 {
      text += "|\n\(row)\n|\nNhóm \(row)\n|\n|\n|\n"
      text += "|\n\(row)a\n|\nHộ \(row)\n|\n\(row)0\n|\n\(row)5\n|\n"
    }
    let found = try cells(text)
    #expect(found.contains("0.1.1 Nhóm 1") && found.contains("0.2.3 15"))
    #expect(found.last == "0.12.3 65")
  }

  /// The numbers of rows tell where rows begin, though the last cell of most of them is empty and one step between rows is lost.
  @Test func numberedRowsOfFlattenedTables() throws {
    var text = "|\nTT\n|\nViệc\n|\nCơ quan\n|\nHạn\n|\n"
    for row in 1...6 {
      text += "|\n\(row)\n|\nViệc \(row)\n|\nSở \(row)\n|\n|\n"
    }
    text += "|\n7\n|\nViệc 7\n|\nSở 7\n|\n2026\n|\n…\n|\n9\n|\nViệc 9\n|\nSở 9\n|\n2026\n|\n"
    let found = try cells(text)
    for row in 1...6 { #expect(found.contains("0.\(row).1 Việc \(row)")) }
    #expect(found.contains("0.7.8 2026"))
  }

  /// A row below merged cells lacks them; its cells stand under the columns on the right. One that begins with a label of its own lacks its last cells.
  @Test func rowsBelowMergedCells() throws {
    var text = "|\nTT\n|\nNơi lấy mẫu\n|\nThông số\n|\nTần suất\n|\nThời gian\n|\n"
    for row in 1...4 {
      text += "|\n\(row)\n|\nAo \(row)\n|\npH\n|\n02 lần/tháng\n|\nTháng 3\n|\n"
      text += "|\nKim loại nặng\n|\n01 lần/năm\n|\nTháng 4\n|\n"
    }
    text += "|\n5\n|\nSông\n|\npH\n|\n02 lần/tháng\n|\nTháng 3\n|\n"
    let found = try cells(text + "|\na)\n|\nHồ\n|\npH\n|\n03 lần/năm\n|\n")
    #expect(found.contains("0.2.2 Kim loại nặng") && found.contains("0.2.4 Tháng 4"))
    #expect(found.contains("0.1.1 Ao 1") && found.contains("0.8.3 01 lần/năm"))
    #expect(found.last == "0.10.3 03 lần/năm")
  }

  /// An empty paragraph, which keeps its marks, parts a table from what follows.
  @Test func totalsOfFlattenedTables() throws {
    let rows = [
      ["TT", "Việc", "Tháng", "Số", "Cộng"], ["1", "Lấy mẫu", "3", "5", "15"],
      ["Kim loại", "4", "6"], ["**Tổng cộng**", "", "", "21"],
    ]
    let text =
      "|\n"
      + rows.map { $0.map { $0 + "\n|" }.joined(separator: "\n") }
      .joined(separator: "\n|\n")
    let found = try cells(text.replacing("\n\n", with: "\n"))
    #expect(found.suffix(2) == ["0.3.0 Tổng cộng", "0.3.3 21"])
  }

  @Test func emptyParagraphEndsFlattenedTable() throws {
    let text = "|\nNơi nhận\n|\nCHỦ TỊCH\n|\n** **\n**PHỤ LỤC**\n|\nTT\n|\n* *\n|\nViệc\n|\n"
    #expect(
      try cells(text) == [
        "0.0.0 Nơi nhận", "0.0.1 CHỦ TỊCH", "PHỤ LỤC", "1.0.0 TT", "1.0.2 Việc",
      ])
  }

  @Test func flattenedHeadAndSignature() throws {
    let text = """
      |
      **ỦY BAN NHÂN DÂN**
      TỈNH LẠNG SƠN
      -------
      |
      **CỘNG HÒA XÃ HỘI
      CHỦ NGHĨA VIỆT NAM**
      Độc lập - Tự do - Hạnh phúc
      ---------------
      |
      |
      Số: 12/KH-UBND
      |
      *Lạng Sơn, ngày 5
      tháng 3 năm 2025*
      |
      """
    #expect(
      try cells(text) == [
        "0.0.0 ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", "0.0.1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "0.0.1 Độc lập - Tự do - Hạnh phúc", "0.1.0 Số: 12/KH-UBND",
        "0.1.1 Lạng Sơn, ngày 5 tháng 3 năm 2025",
      ]
    )
  }

  @Test func tablesInTags() throws {
    let text = """
      <table><tr><th rowspan="2">TT</th><th colspan="2">Nội dung</th></tr>
      <tr><td>Mục tiêu</td><td>Đơn vị<br/>Người làm</td></tr></table>
      Sau bảng
      """
    #expect(
      try cells(text) == [
        "0.0.0 TT", "0.0.1 Nội dung", "0.1.1 Mục tiêu", "0.1.2 Đơn vị", "0.1.2 Người làm",
        "Sau bảng",
      ]
    )
  }

  @Test func barsWithoutATable() throws {
    #expect(try cells("|\n\nĐoạn\n\n|") == ["Đoạn"])
    #expect(try cells("|\nMột cell\n\nĐoạn") == ["Một cell", "Đoạn"])
    #expect(try cells("Điện thoại: 1 | Fax: 2") == ["Điện thoại: 1 | Fax: 2"])
  }
}

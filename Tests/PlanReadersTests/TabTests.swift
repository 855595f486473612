import PlanReaders
import PlanText
import Testing

/// Plain text pasted from a word processor, which keeps columns and cells with TAB characters.
@Suite struct TabTests {
  @Test(arguments: [
    "Nơi nhận:\tKT. TRƯỞNG PHÒNG\n- UBND huyện (b/c);\tPHÓ TRƯỞNG PHÒNG\n- Lưu: VT.\tBùi Văn Dũng",
    "Nơi nhận:\t\t\tKT. TRƯỞNG PHÒNG\n-\tUBND huyện (b/c);\t\tPHÓ TRƯỞNG PHÒNG\n- Lưu: VT.\n\n\t\t\tBùi Văn Dũng",
    "\tNơi nhận:\tKT. TRƯỞNG PHÒNG\n\t- UBND huyện (b/c);\tPHÓ TRƯỞNG PHÒNG\n\n\n\t\tBùi Văn Dũng\n\t- Lưu: VT.",
    "Nơi nhận: \t KT. TRƯỞNG PHÒNG\r\n- UBND huyện (b/c);\tPHÓ TRƯỞNG PHÒNG\r\n- Lưu: VT.\tBùi Văn Dũng\r\n",
  ])
  func feetAreReadColumnByColumn(_ foot: String) throws {
    let texts = try blockTexts("1. Giao Phòng Nội vụ theo dõi./.\n" + foot, as: .text)
    #expect(
      texts == [
        "1. Giao Phòng Nội vụ theo dõi./.", "Nơi nhận:", "- UBND huyện (b/c);", "- Lưu: VT.",
        "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Bùi Văn Dũng",
      ]
    )
  }

  @Test func headsAreReadColumnByColumn() throws {
    let head = """
      UBND HUYỆN TÂN LẠC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc
      Số:      /KH-PNV\tTân Lạc, ngày    tháng 3 năm 2024
      KẾ HOẠCH
      Phòng dịch năm 2024
      """
    #expect(
      try blockTexts(head, as: .text) == [
        "UBND HUYỆN TÂN LẠC", "PHÒNG NỘI VỤ", "Số: /KH-PNV", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Tân Lạc, ngày tháng 3 năm 2024", "KẾ HOẠCH",
        "Phòng dịch năm 2024",
      ]
    )
  }

  /// Cells of several lines each: the TAB stands between the last of the one and the first of the other.
  @Test func cellsOfSeveralLinesKeepTheirOrder() throws {
    let foot = "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\tKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nBùi Văn Dũng"
    #expect(
      try blockTexts(foot, as: .text) == [
        "Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Bùi Văn Dũng",
      ]
    )
  }

  @Test func whatFollowsAFootIsNotDrawnIntoIt() throws {
    let text = """
      Nơi nhận:\tCHỦ TỊCH
      - Lưu: VT.\tBùi Văn Dũng
      PHỤ LỤC
      \tDanh sách các xã
      \t- Xã A
      """
    #expect(
      try blockTexts(text, as: .text) == [
        "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Bùi Văn Dũng", "PHỤ LỤC", "Danh sách các xã",
        "- Xã A",
      ]
    )
  }

  @Test func tablesBecomeCells() throws {
    let text = """
      PHỤ LỤC
      Phân công nhiệm vụ
      TT\tNội dung\tĐơn vị\tThời gian
      1\tTập huấn\tPhòng Nội vụ\tQuý I
      2\tKiểm tra\t\tQuý II
      \tCộng\t02\t
      Tổ chức thực hiện theo kế hoạch.
      """
    let document = try read(text, as: .text)
    expectInvariants(document)
    let cells = document.blocks.compactMap { block in
      block.cell.map { "\($0.row).\($0.column) \(document.words(at: block.span))" }
    }
    #expect(
      cells == [
        "0.0 TT", "0.1 Nội dung", "0.2 Đơn vị", "0.3 Thời gian", "1.0 1", "1.1 Tập huấn",
        "1.2 Phòng Nội vụ", "1.3 Quý I", "2.0 2", "2.1 Kiểm tra", "2.3 Quý II", "3.1 Cộng",
        "3.2 02",
      ]
    )
    let others = document.blocks.filter { $0.cell == nil }.map { document.words(at: $0.span) }
    #expect(others == ["PHỤ LỤC", "Phân công nhiệm vụ", "Tổ chức thực hiện theo kế hoạch."])
  }

  @Test(arguments: [
    "\t\tI. MỤC ĐÍCH\n\t\tII. YÊU CẦU", "\t-\tMột việc\n\t-\tHai việc", "Họ tên\tNgày sinh",
    "a\tb\tc",
  ])
  func otherTabsAreBlanks(_ text: String) throws {
    let document = try read(text, as: .text)
    #expect(document.blocks.allSatisfy { $0.cell == nil })
    #expect(texts(of: document).count == text.split(separator: "\n").count)
  }

  @Test func cellsOfTablesCountTowardsTheLimit() {
    var options = ReadOptions(format: .text)
    options.limits.maxTableCells = 5
    #expect(throws: ReadError.tooManyCells(limit: 5)) {
      try readDocument(Array("a\tb\tc\nd\te\tf".utf8), options)
    }
  }
}

import PlanReaders
import PlanText
import Testing

/// Plain text whose tables nothing but blanks part.
@Suite struct BlankTableTests {
  /// The cells as `table.row.column text`, other blocks as their words.
  private func cells(_ text: String) throws -> [String] {
    let document = try read(text, as: .text)
    expectInvariants(document)
    return document.blocks.map { block in
      let words = document.words(at: block.span)
      guard let cell = block.cell else { return words }
      return "\(cell.table).\(cell.row).\(cell.column) \(words)"
    }
  }

  @Test func rowsAreNumbered() throws {
    let text = """
      Phân công như sau:

         STT       Nội dung công việc            Đơn vị        Thời gian hoàn
                                                                   thành
          1   Lập danh sách hộ nghèo,       Phòng Kinh tế      Trước 10/3
              hộ cận nghèo

          2   Mở 02 lớp dạy nghề            Hội Phụ nữ xã      Quý II
          3   Tặng 30 thẻ bảo hiểm y tế     Mặt trận xã

      II. KINH PHÍ
      """
    #expect(
      try cells(text) == [
        "Phân công như sau:", "0.0.0 STT", "0.0.1 Nội dung công việc", "0.0.2 Đơn vị",
        "0.0.3 Thời gian hoàn thành", "0.1.0 1", "0.1.1 Lập danh sách hộ nghèo, hộ cận nghèo",
        "0.1.2 Phòng Kinh tế", "0.1.3 Trước 10/3", "0.2.0 2", "0.2.1 Mở 02 lớp dạy nghề",
        "0.2.2 Hội Phụ nữ xã", "0.2.3 Quý II", "0.3.0 3", "0.3.1 Tặng 30 thẻ bảo hiểm y tế",
        "0.3.2 Mặt trận xã", "II. KINH PHÍ",
      ])
  }

  /// Lines that do not keep the columns of the first, a single row, two columns, numbers where the heading should be, no numbers at all, signers side by side, more columns than a page has.
  @Test(arguments: [
    "Số lượng    3 lớp    mỗi lớp 30 em\nCác trường đăng ký số lượng và gửi danh sách.",
    "a   b   c\nmột dòng   dài hơn cột đầu rất nhiều   c",
    "Họ và tên        Chức vụ\nBùi Văn Dũng     Trưởng ban\nLò Thị Thử       Phó Trưởng ban",
    "1    Phòng Y tế      Tháng 3\n2    Phòng Nội vụ    Tháng 4",
    "Họ và tên      Chức vụ       Nhiệm vụ\nBùi Văn Dũng   Hiệu trưởng   Trưởng ban\nIII. CHỈ TIÊU\n- Xây 20 trạm",
    "NGƯỜI LẬP          KẾ TOÁN            HIỆU TRƯỞNG\n\nNguyễn Văn A       Trần Thị B         Lê Văn C",
    "TT" + String(repeating: "   ab", count: 30) + "\n1 " + String(repeating: "   cd", count: 30),
  ])
  func otherLinesMakeNoTable(_ text: String) throws {
    let blocks = try read(text, as: .text).blocks
    #expect(blocks.allSatisfy { $0.cell == nil })
  }
}

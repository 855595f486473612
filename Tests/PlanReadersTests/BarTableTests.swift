import PlanReaders
import PlanText
import Testing

/// Tables whose rows are lines with bars, and no row of dashes.
@Suite struct BarTableTests {
  /// The cells as `row.column text`, other blocks as their words.
  private func cells(_ text: String, _ format: SourceInfo.Format) throws -> [String] {
    let document = try read(text, as: format)
    expectInvariants(document)
    return document.blocks.map { block in
      let words = document.words(at: block.span)
      guard let cell = block.cell else { return words }
      return "\(cell.row).\(cell.column) \(words)"
    }
  }

  @Test(arguments: [SourceInfo.Format.text, .markdown]) func barsBetweenTheCellsAlone(
    format: SourceInfo.Format
  ) throws {
    let text = """
      I. NHIỆM VỤ

      STT | Nhiệm vụ | Chủ trì
      1 | Rà soát phương án | Văn phòng UBND xã
      2 | Diễn tập |
      II. KINH PHÍ
      """
    #expect(
      try cells(text, format) == [
        "I. NHIỆM VỤ", "0.0 STT", "0.1 Nhiệm vụ", "0.2 Chủ trì", "1.0 1", "1.1 Rà soát phương án",
        "1.2 Văn phòng UBND xã", "2.0 2", "2.1 Diễn tập", "II. KINH PHÍ",
      ])
  }

  @Test func barsBehindEveryCell() throws {
    let text = "STT | Nhiệm vụ | Chủ trì |\n1 | Rà soát\nphương án | Văn phòng |"
    #expect(
      try cells(text, .text) == [
        "0.0 STT", "0.1 Nhiệm vụ", "0.2 Chủ trì", "1.0 1", "1.1 Rà soát phương án",
        "1.2 Văn phòng",
      ])
  }

  @Test func aTableOfMarkdownBelowHasItsOwnHead() throws {
    let text = "a | b | c\nd | e | f\nTT | Việc | Ai\n--- | --- | ---\n1 | Họp | Ban"
    #expect(
      try cells(text, .markdown) == [
        "0.0 a", "0.1 b", "0.2 c", "1.0 d", "1.1 e", "1.2 f", "0.0 TT", "0.1 Việc", "0.2 Ai",
        "1.0 1", "1.1 Họp", "1.2 Ban",
      ])
  }

  /// One line, one bar a line, other numbers of bars, bars within words.
  @Test(arguments: [
    "Điện thoại | Fax | Thư điện tử\nĐề nghị các đơn vị thực hiện.",
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN BÌNH | Độc lập - Tự do - Hạnh phúc",
    "Sáng | Chiều | Tối\nHọp | Thăm hộ nghèo\nTập huấn | Báo cáo | Tổng kết | Khen",
    "a|b|c\nd|e|f", "Mức độ: Tốt | Khá | Kém\nÝ thức: Tốt | Khá | Kém",
  ])
  func otherLinesAreNone(_ text: String) throws {
    #expect(try read(text, as: .text).blocks.allSatisfy { $0.cell == nil })
  }
}

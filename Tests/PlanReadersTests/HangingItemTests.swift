import PlanReaders
import Testing

/// A paragraph whose first line is indented.
private let prose = """
      Tổ chức tuyên truyền, phổ biến các chủ trương của Đảng, chính sách
  pháp luật của nhà nước đến cán bộ, đảng viên và nhân dân trên địa bàn
  xã; các cơ quan phối hợp triển khai thực hiện nghiêm túc các nội dung
  đã đề ra, báo cáo kết quả.
  """

/// Where first lines are indented, a line farther in than that of its item is the item's text.
@Test(arguments: [
  (
    "1. Các cơ quan, đơn vị trên địa bàn xã tổ chức thực hiện đạt 12",
    "- 15 mô hình trong năm 2026."
  ),
  ("1. Các cơ quan, đơn vị của xã thực hiện giai đoạn từ năm 2026", "- 2030 theo kế hoạch."),
])
func dashesGoOnInHangingItems(_ first: String, _ second: String) throws {
  let text = String(repeating: prose + "\n", count: 6) + "    \(first)\n       \(second)"
  #expect(try blockTexts(text, as: .text).last == "\(first) \(second)")
}

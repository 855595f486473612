import PlanText

/// The words with which plans ask for plans and reports.
enum PlanWords {
  static let usual = ComparedWords(
    """
    căn cứ kế hoạch này và tình hình thực tế xây dựng ban hành cụ thể hóa kế hoạch triển khai tổ chức thực hiện chỉ đạo \
    có hiệu quả kịp thời phù hợp với điều kiện của cơ quan đơn vị địa phương ngành lĩnh vực mình được giao phụ trách trên \
    địa bàn các nội dung nhiệm vụ chi tiết hằng năm chỉ tiêu có trách nhiệm gửi về trước chậm nhất ngày là tại này \
    tổng hợp theo dõi hoàn thành
    """)

  static let many = PhraseTable<Bool>(lines: "các\nmỗi\ntừng")
  static let tiers = PhraseTable<Bool>(
    lines:
      "huyện\nphường\nquận\nthành phố\nthị trấn\nthị xã\ntỉnh\nxã\nđặc khu\nđịa phương")

  /// Verbs under a denial: "không tổ chức", "chưa thực hiện", "tạm dừng".
  static let denials = PhraseTable<Bool>(
    lines: """
      chưa bố trí
      chưa thực hiện
      chưa tổ chức
      chưa triển khai
      chưa xây dựng
      hoãn tổ chức
      không bố trí
      không báo cáo
      không thực hiện
      không tổ chức
      không triển khai
      không xây dựng
      tạm dừng
      tạm hoãn
      """)

  /// Those with which reports are asked for.
  static let reporting = Set(
    ComparedWords(
      """
      báo cáo tổng hợp kết quả thực hiện về gửi cho lên qua thông qua định kỳ hằng hàng tháng quý năm đột xuất trước \
      trong chậm nhất là ngày và của theo quy định tình hình kế hoạch công tác ủy ban nhân dân các xã phường thị trấn \
      đặc khu huyện thành phố đơn vị cơ quan để theo dõi chỉ đạo
      """
    ).distinct)
}

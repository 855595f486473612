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

  /// Words before what is to be done that take it back, put a condition on it or tell that it is over; none for words that only look so.
  static let withholding = PhraseTable<Withholding>(
    lines: """
      bãi bỏ = denial
      bỏ = denial
      chưa = denial
      chưa từng = denial
      dừng = denial
      giãn = denial
      hoãn = denial
      hủy = denial
      hủy bỏ = denial
      không = denial
      không chỉ = none
      không gian = none
      không khí = none
      không những = none
      không ngừng = none
      khi bố trí được = condition
      khi có điều kiện = condition
      khi có kinh phí = condition
      khi đủ điều kiện = condition
      lùi = denial
      miễn = denial
      ngừng = denial
      nếu = condition
      thôi = denial
      trong trường hợp = condition
      trường hợp = condition
      tạm dừng = denial
      tạm hoãn = denial
      tạm ngừng = denial
      tùy điều kiện = condition
      tùy theo điều kiện = condition
      đã = past
      đã ban hành = none
      đã có = none
      đã giao = none
      đã được = none
      đã đăng ký = none
      đã đạt = none
      đã đề ra = none
      """)

  /// Words with which somebody else is asked for it.
  static let requests = PhraseTable<Bool>(
    lines: "do\nkiến nghị\nđề nghị\nđề xuất")

  static let then = PhraseTable<Bool>(lines: "thì")
  static let before = PhraseTable<Bool>(lines: "trước")
  static let after = PhraseTable<Bool>(lines: "sau")

  /// Phrases after what is to be done that put it off.
  static let postponements = PhraseTable<Bool>(
    lines: """
      các năm sau
      các năm tiếp theo
      chuyển sang năm
      lùi sang
      lùi thời gian
      năm sau
      năm tiếp theo
      xem xét sau
      để lại năm
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

import PlanText

/// Words that weigh nothing when two texts are compared: what plans say around every task. They read nothing out of a text.
enum PlanWords {
  /// Those with which plans ask for plans.
  static let usual = Set(
    ComparedWords(
      """
      căn cứ kế hoạch này và tình hình thực tế xây dựng ban hành cụ thể hóa kế hoạch triển khai tổ chức thực hiện chỉ đạo \
      có hiệu quả kịp thời phù hợp với điều kiện của cơ quan đơn vị địa phương ngành lĩnh vực mình được giao phụ trách trên \
      địa bàn các nội dung nhiệm vụ chi tiết hằng năm chỉ tiêu có trách nhiệm gửi về trước chậm nhất ngày là tại này \
      tổng hợp theo dõi hoàn thành
      """
    ).distinct)

  /// Those with which reports are asked for.
  static let reporting = Set(
    ComparedWords(
      """
      báo cáo tổng hợp kết quả thực hiện về gửi cho lên qua thông qua định kỳ hằng hàng tháng quý năm đột xuất trước \
      trong chậm nhất là ngày và của theo quy định tình hình kế hoạch công tác ủy ban nhân dân các xã phường thị trấn \
      đặc khu huyện thành phố đơn vị cơ quan để theo dõi chỉ đạo
      """
    ).distinct)

  /// Words of which an answer may leave out several in a row.
  static let silent = Set(
    ComparedWords(
      """
      đối tập thể cá nhân được công nhận đạt những mỗi từng thôn bản xóm ấp tổ dân phố khu xã phường thị trấn huyện tỉnh \
      cấp ủy cùng đảng
      """
    ).distinct
  ).union(usual)
}
